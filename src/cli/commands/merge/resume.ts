// What an earlier run of the same merge has left: letters set aside, or already in their place. Must not know: how letters
// are made.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { closedManifest, moveStaged, readIfThere, readStaged, removeStaging, stagedRows } from '../../../io/staging.ts';
import { type MadeFile, readManifest } from '../../../merge/index.ts';

interface Before {
  readonly staging: string;
  readonly key: string;
  readonly folder: string;
  readonly manifestFile: string;
  readonly rows: readonly number[];
  readonly names: ReadonlyMap<number, string>;
}

/** A merge killed while its letters were moved into place: the rest is moved. */
export function finishMove(staging: string, key: string, folder: string, manifestFile: string): void {
  const manifest = readManifest(closedManifest(staging) ?? '');
  if (manifest?.key !== key) return;
  for (const { row, file } of manifest.files) moveStaged(staging, row, path.join(folder, file));
  renameSync(path.join(staging, 'ready.json'), manifestFile);
  removeStaging(staging);
}

/** The letters that need not be made again: set aside whole, or in place as the manifest says. */
export function alreadyMade({ staging, key, folder, manifestFile, rows, names }: Before): Map<number, MadeFile> {
  const made = new Map<number, MadeFile>();
  const mine = new Set(rows);
  const manifest = readManifest(readIfThere(manifestFile) ?? '');
  for (const file of manifest?.key === key ? manifest.files : []) {
    const placed = path.join(folder, file.file);
    if (mine.has(file.row) && existsSync(placed) && hashOf(readFileSync(placed)) === file.sha256)
      made.set(file.row, file);
  }
  for (const row of stagedRows(staging)) {
    const file = names.get(row);
    if (!mine.has(row) || file === undefined || made.has(row)) continue;
    const bytes = readStaged(staging, row);
    const pages = pagesOf(bytes);
    if (pages !== undefined) made.set(row, { row, file, sha256: hashOf(bytes), bytes: bytes.length, pages });
  }
  return made;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Undefined for a file that a kill or a power cut has left without its end. */
function pagesOf(bytes: Uint8Array): number | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!text.trimEnd().endsWith('%%EOF')) return undefined;
  return [...text.matchAll(/\/Type \/Page\b(?!s)/g)].length;
}

/** Letters of an earlier run, by its manifest, that this one has not made again: someone might post them. */
export function leftBehind(folder: string, manifestFile: string, made: readonly MadeFile[]): readonly string[] {
  const now = new Set(made.map(({ file }) => file));
  const before = readManifest(readIfThere(manifestFile) ?? '')?.files ?? [];
  return before.flatMap(({ file }) => (now.has(file) || !existsSync(path.join(folder, file)) ? [] : [file]));
}
