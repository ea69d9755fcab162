// What an earlier run of the same merge has left: letters set aside, or already in their place. Must not know: how letters
// are made.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { allStaged, closedManifest, moveStaged, readIfThere, readStaged, removeStaging } from '../../../io/staging.ts';
import { formatOf, type MadeFile, readManifest } from '../../../merge/index.ts';
import type { Format } from '../../../render.ts';

interface Before {
  readonly staging: string;
  readonly key: string;
  readonly folder: string;
  readonly manifestFile: string;
  readonly rows: readonly number[];
  /** Without their endings. */
  readonly names: ReadonlyMap<number, string>;
  readonly formats: readonly Format[];
}

/** A merge killed while its letters were moved into place: the rest is moved. */
export function finishMove(staging: string, key: string, folder: string, manifestFile: string): void {
  const manifest = readManifest(closedManifest(staging) ?? '');
  if (manifest?.key !== key) return;
  for (const one of manifest.files) moveStaged(staging, { ...one, format: formatOf(one) }, path.join(folder, one.file));
  renameSync(path.join(staging, 'ready.json'), manifestFile);
  removeStaging(staging);
}

/** The files of letters that need not be made again, by row: set aside whole, or in place as the manifest says. */
export function alreadyMade(before: Before): ReadonlyMap<number, readonly MadeFile[]> {
  const { staging, key, folder, manifestFile, rows, names, formats } = before;
  const found = new Map<string, MadeFile>();
  const manifest = readManifest(readIfThere(manifestFile) ?? '');
  for (const file of manifest?.key === key ? manifest.files : []) {
    const placed = path.join(folder, file.file);
    if (existsSync(placed) && hashOf(readFileSync(placed)) === file.sha256) found.set(file.file, file);
  }
  for (const staged of allStaged(staging)) {
    const { row, sha256, format } = staged;
    const file = `${names.get(row)}.${format}`;
    if (found.has(file)) continue;
    const bytes = readStaged(staging, staged);
    // A kill or a power cut leaves a file without its end.
    if (hashOf(bytes) !== sha256) continue;
    found.set(file, { row, file, sha256, bytes: bytes.length, pages: format === 'pdf' ? pagesOf(bytes) : 0 });
  }
  const made = new Map<number, readonly MadeFile[]>();
  for (const row of rows) {
    const files = formats.flatMap((format) => found.get(`${names.get(row)}.${format}`) ?? []);
    if (files.length === formats.length) made.set(row, files);
  }
  return made;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function pagesOf(bytes: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return [...text.matchAll(/\/Type \/Page\b(?!s)/g)].length;
}

export interface SinceBefore {
  /** Letters of earlier runs that this one has not made again: someone might post them. */
  readonly left: readonly string[];
  /** What an earlier run had not made, or not so; undefined where there was none, or nothing is as it was. */
  readonly changed: readonly string[] | undefined;
}

/** What has become of an earlier run, by its manifest. */
export function sinceBefore(folder: string, manifestFile: string, made: readonly MadeFile[]): SinceBefore {
  const manifest = readManifest(readIfThere(manifestFile) ?? '');
  if (manifest === undefined) return { left: [], changed: undefined };
  const now = new Set(made.map(({ file }) => file));
  const before = new Map(manifest.files.map(({ file, sha256 }) => [file, sha256]));
  const old = [...new Set([...before.keys(), ...(manifest.left ?? [])])];
  const changed = made.flatMap(({ file, sha256 }) => (before.get(file) === sha256 ? [] : [file]));
  return {
    left: old.filter((file) => !now.has(file) && existsSync(path.join(folder, file))),
    changed: changed.length === made.length ? undefined : changed,
  };
}
