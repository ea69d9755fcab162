// Letters of a merge are kept aside until all of them are made, so that none appears before every row is known to be good,
// and so that an interrupted merge can go on. Must not know: what the files are.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { makeFolder } from './folders.ts';
import { CannotWrite } from './save.ts';

const KEY = 'key';
const ENDS = 'ready.json';

/** Opens a staging folder for letters made from these inputs; what others have left there goes. */
export function openStaging(folder: string, key: string, resume: boolean): void {
  writing(folder, () => {
    const theirs = readIfThere(path.join(folder, KEY));
    if (theirs !== undefined && (theirs !== key || !resume)) rmSync(folder, { recursive: true, force: true });
    makeFolder(folder);
    writeFileSync(path.join(folder, KEY), key);
  });
}

/** A letter set aside: whose it is, what it should hold, and how its file's name ends. */
export interface Staged {
  readonly row: number;
  /** In its name, so that one left without its end is known. */
  readonly sha256: string;
  readonly format: string;
}

/** Neither flushed nor written beside: whoever resumes looks whether a letter is whole, and nobody else sees it here. */
export function keepStaged(folder: string, staged: Staged, bytes: Uint8Array): void {
  const file = stagedFile(folder, staged);
  writing(file, () => writeFileSync(file, bytes));
}

/** Those that are there, the last of a killed merge perhaps not whole. */
export function allStaged(folder: string): readonly Staged[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.flatMap((name) => {
    const [, row, sha256 = '', format = ''] = /^(\d+)\.([0-9a-f]{64})\.(\w+)$/.exec(name) ?? [];
    return row === undefined ? [] : [{ row: Number(row), sha256, format }];
  });
}

export function readStaged(folder: string, staged: Staged): Uint8Array {
  return readFileSync(stagedFile(folder, staged));
}

/** From here on, what is staged only waits to be moved: written down, so that a merge killed meanwhile can finish. */
export function closeStaging(folder: string, manifest: string): void {
  const file = path.join(folder, ENDS);
  writing(file, () => {
    writeFileSync(`${file}.tmp`, manifest, { flush: true });
    renameSync(`${file}.tmp`, file);
  });
}

/** The manifest of a merge that was killed while its letters were moved. */
export function closedManifest(folder: string): string | undefined {
  return readIfThere(path.join(folder, ENDS));
}

/** Into its place, unless a merge killed meanwhile has moved it already. */
export function moveStaged(folder: string, one: Staged, target: string): void {
  const staged = stagedFile(folder, one);
  writing(target, () => {
    try {
      renameSync(staged, target);
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault;
      if (!existsSync(staged)) return;
      mkdirSync(path.dirname(target), { recursive: true });
      renameSync(staged, target);
    }
  });
}

/** With the folder around it, where nothing else is in it. */
export function removeStaging(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  try {
    rmdirSync(path.dirname(folder));
  } catch {
    // it holds letters
  }
}

export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function stagedFile(folder: string, { row, sha256, format }: Staged): string {
  return path.join(folder, `${row}.${sha256}.${format}`);
}

/** @throws {CannotWrite} */
function writing(file: string, work: () => void): void {
  try {
    work();
  } catch (fault) {
    throw new CannotWrite(file, (fault as NodeJS.ErrnoException).code ?? String(fault));
  }
}
