// What a seal is: the files it takes to make a letter again, and a list of them that names program, fonts and hashes.
// Must not know: the disk, the clock, how a page is made.
import { createHash } from 'node:crypto';
import { id, isoDate, line } from '../source/scalars.ts';
import * as z from '../source/zod.ts';

export const SEAL_VERSION = 1;
export const MANIFEST_FILE = 'seal.yaml';
export const PDF_FILE = 'letter.pdf';
/** The letter as it reads. */
export const TEXT_FILE = 'text.txt';
/** The lines of each page as they were set, so that another setting can be named; pages divided by form feeds. */
export const LINES_FILE = 'lines.txt';
/** Below it: a workspace of its own that renders the letter. */
export const WORKSPACE = 'workspace/';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u, 'a SHA-256 in hexadecimal');

export const manifestSchema = z.strictObject({
  version: z.literal(SEAL_VERSION),
  letter: id,
  file: line,
  sealed_on: isoDate,
  signed: z.enum(['by-agreements', 'on-paper']),
  text: z.string(),
  pages: z.int().min(1),
  program: z.strictObject({ name: line, version: line, sha256, node: line }),
  fonts: z.array(z.strictObject({ family: line, style: line, version: line, sha256 })),
  files: z.record(z.string(), sha256),
  seal: sha256,
});

export type Manifest = Readonly<z.output<typeof manifestSchema>>;
export type Files = ReadonlyMap<string, Uint8Array>;

/** A seal that was found whole. */
export interface Seal {
  readonly manifest: Manifest;
  readonly files: Files;
}

export function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
