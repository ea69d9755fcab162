// A letter and all it was made of → the files of its seal. Must not know: where they will lie, the clock.
import { writeScalar } from '../source/write-scalar.ts';
import {
  type Files,
  hashOf,
  LINES_FILE,
  MANIFEST_FILE,
  type Manifest,
  PDF_FILE,
  TEXT_FILE,
  WORKSPACE,
} from './seal.ts';

export interface ToSeal {
  /** Everything of the list but the hashes. */
  readonly facts: Omit<Manifest, 'version' | 'files' | 'seal'>;
  readonly pdf: Uint8Array;
  readonly text: string;
  readonly lines: readonly (readonly string[])[];
  /** The workspace that renders the letter, by path. */
  readonly sources: ReadonlyMap<string, Uint8Array | string>;
}

export function makeSeal({ facts, pdf, text, lines, sources }: ToSeal, header: readonly string[]): Files {
  const files = new Map<string, Uint8Array>([
    [PDF_FILE, pdf],
    [TEXT_FILE, bytesOf(text)],
    [LINES_FILE, bytesOf(writeLines(lines))],
    // git must hand back every byte, on every system.
    ['.gitattributes', bytesOf('* -text\n')],
  ]);
  for (const [path, content] of [...sources].sort()) files.set(WORKSPACE + path, bytesOf(content));
  const hashes = Object.fromEntries([...files].map(([path, bytes]) => [path, hashOf(bytes)]));
  files.set(MANIFEST_FILE, bytesOf(writeManifest({ ...facts, files: hashes }, header)));
  return files;
}

/** The last line is the hash of all lines above it. */
function writeManifest(
  facts: ToSeal['facts'] & { readonly files: Manifest['files'] },
  header: readonly string[],
): string {
  const { program, fonts, files } = facts;
  const above = [
    ...header.map((one) => `# ${one}`),
    'version: 1',
    `letter: ${facts.letter}`,
    `file: ${writeScalar(facts.file)}`,
    `sealed_on: ${facts.sealed_on}`,
    `signed: ${facts.signed}`,
    `text: ${JSON.stringify(facts.text)}`,
    `pages: ${facts.pages}`,
    `program: ${flow(program)}`,
    'fonts:',
    ...fonts.map((font) => `  - ${flow(font)}`),
    'files:',
    ...Object.entries(files).map(([path, hash]) => `  ${writeScalar(path)}: ${JSON.stringify(hash)}`),
    '',
  ].join('\n');
  return `${above}seal: ${JSON.stringify(hashOf(above))}\n`;
}

/** Lines of text as they stand on each page. */
export function writeLines(pages: readonly (readonly string[])[]): string {
  return pages.map((lines) => lines.map((line) => `${line.trim()}\n`).join('')).join('\f');
}

export function readLines(text: string): readonly (readonly string[])[] {
  return text.split('\f').map((page) => page.split('\n').slice(0, -1));
}

function flow(value: Readonly<Record<string, string>>): string {
  return `{ ${Object.entries(value)
    .map(([key, one]) => `${key}: ${JSON.stringify(one)}`)
    .join(', ')} }`;
}

function bytesOf(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
