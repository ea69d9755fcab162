// The front door of seals. Must not know: files, terminals.

export { attachmentsOf, staysInside } from './attachments.ts';
export { type Difference, differenceOf, type Lines, words } from './compare.ts';
export { includedTemplates, registryExcerpt, wordsIn } from './excerpt.ts';
export { fontVersion } from './font-version.ts';
export { makeSeal, readLines, type ToSeal } from './make-seal.ts';
export { type Moved, movedSince } from './moved.ts';
export { claimsIn } from './pdf-claims.ts';
export { readSeal, sourcesOf } from './read-seal.ts';
export { timesSaid } from './said.ts';
export { type Files, hashOf, LINES_FILE, type Manifest, PDF_FILE, type Seal, TEXT_FILE } from './seal.ts';
export { type SealedPdf, type Verdict, verifyPdf } from './verify-pdf.ts';
