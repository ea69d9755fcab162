// Diagnostics as data for other programs, and as annotations for GitHub's CI. Must not know: where they go.
import type { Diagnostic, RelatedNote, Span } from './diagnostic.ts';
import { type Catalogue, wordingOf } from './messages/catalogue.ts';
import { placeIn, type Texts } from './place.ts';

export interface JsonDiagnostic {
  readonly code: string;
  readonly severity: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
  readonly message: string;
  readonly notes: readonly string[];
  readonly help: string | null;
  readonly related: readonly {
    readonly note: RelatedNote;
    readonly file: string;
    readonly line: number;
    readonly column: number;
  }[];
}

export function toJson(diagnostic: Diagnostic, texts: Texts, catalogue: Catalogue): JsonDiagnostic {
  const { message, notes = [], help } = wordingOf(catalogue, diagnostic);
  const place = placeOf(diagnostic.span, texts);
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    file: diagnostic.span?.file ?? null,
    line: place?.line ?? null,
    column: place?.column ?? null,
    endLine: place?.endLine ?? null,
    endColumn: place?.endColumn ?? null,
    message,
    notes,
    help: help ?? null,
    related: diagnostic.related.map(({ note, span }) => {
      const at = placeOf(span, texts);
      return { note, file: span.file, line: at?.line ?? 1, column: at?.column ?? 1 };
    }),
  };
}

/** One line of GitHub's workflow commands: `::error file=…,line=…,col=…,title=…::…`. */
export function toAnnotation(diagnostic: Diagnostic, texts: Texts, catalogue: Catalogue): string {
  const json = toJson(diagnostic, texts, catalogue);
  const level = { error: 'error', warning: 'warning', information: 'notice' }[diagnostic.severity];
  const where =
    json.file === null ? [] : [`file=${property(json.file)}`, `line=${json.line ?? 1}`, `col=${json.column ?? 1}`];
  const elsewhere = json.related.map(
    ({ note, file, line, column }) => `${catalogue.related[note]} ${file}:${line}:${column}`,
  );
  const message = [json.message, ...json.notes, ...elsewhere, json.help].filter((part) => part !== null).join('\n');
  return `::${level} ${[...where, `title=${property(json.code)}`].join(',')}::${data(message)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function placeOf(span: Span | undefined, texts: Texts) {
  const text = span && texts.get(span.file);
  return span === undefined || text === undefined ? undefined : placeIn(text, span);
}
