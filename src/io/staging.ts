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

/** Neither flushed nor written beside: whoever resumes looks for a letter's end, and nobody else sees it here. */
export function keepStaged(folder: string, row: number, bytes: Uint8Array): void {
  const file = stagedFile(folder, row);
  writing(file, () => writeFileSync(file, bytes));
}

/** The rows that are there, the last of a killed merge perhaps not whole. */
export function stagedRows(folder: string): ReadonlySet<number> {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return new Set(names.flatMap((name) => (/^\d+\.pdf$/.test(name) ? [Number.parseInt(name, 10)] : [])));
}

export function readStaged(folder: string, row: number): Uint8Array {
  return readFileSync(stagedFile(folder, row));
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
export function moveStaged(folder: string, row: number, target: string): void {
  const staged = stagedFile(folder, row);
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

function stagedFile(folder: string, row: number): string {
  return path.join(folder, `${row}.pdf`);
}

/** @throws {CannotWrite} */
function writing(file: string, work: () => void): void {
  try {
    work();
  } catch (fault) {
    throw new CannotWrite(file, (fault as NodeJS.ErrnoException).code ?? String(fault));
  }
}
