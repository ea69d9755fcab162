// The package's public interface: the flow of src/render.ts as functions on plain data, and what its findings say.
// Nothing here reads a disk: texts, font bytes and images come in, bytes and diagnostics go out.
export type { Checked, Code, Diagnostic, Severity, Span } from './diagnostics/diagnostic.ts';
export { type JsonDiagnostic, toJson } from './diagnostics/json.ts';
export { catalogues, type Language } from './diagnostics/messages/index.ts';
export { PLAIN, printDiagnostic } from './diagnostics/print.ts';
export type { Document } from './document/document.ts';
export { type FontFiles, type Fonts, loadFonts } from './fonts/index.ts';
export type { Composed, ComposeOptions, Workspace } from './letter/index.ts';
export {
  FORMATS,
  type Format,
  type ReadWorkspace,
  readAndCompose,
  readWorkspace,
  type SetLetter,
  setLetter,
  type Texts,
  writeFlowing,
} from './render.ts';
export type { SourceText } from './source/text.ts';
export type { Page } from './typeset/index.ts';
export { DEFAULT_STANDARD, PDF_STANDARDS, type PdfOptions, type PdfStandard, writePdf } from './writers/pdf/index.ts';
