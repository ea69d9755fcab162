// Several files → a folder that appears whole or not at all: written beside, flushed, given its name last.
// Must not know: what the files are.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from './lock.ts';
import { CannotWrite } from './save.ts';

/**
 * @param replace takes the place of a folder that is there; without it, one that holds files is a fault
 * @throws {CannotWrite} and leaves what was there
 */
export function saveFolder(folder: string, files: ReadonlyMap<string, Uint8Array | string>, replace = false): void {
  const hidden = path.join(path.dirname(folder), `.${path.basename(folder)}.${process.pid}`);
  const [beside, aside] = [`${hidden}.tmp`, `${hidden}.old`];
  try {
    sweep(folder);
    rmSync(beside, { recursive: true, force: true });
    for (const [file, bytes] of files) {
      mkdirSync(path.dirname(path.join(beside, file)), { recursive: true });
      writeFileSync(path.join(beside, file), bytes, { flush: true });
    }
    const stands = replace && statSync(folder, { throwIfNoEntry: false }) !== undefined;
    if (stands) renameSync(folder, aside);
    try {
      renameSync(beside, folder);
    } catch (fault) {
      if (stands) renameSync(aside, folder);
      throw fault;
    }
    if (stands) rmSync(aside, { recursive: true, force: true });
  } catch (fault) {
    discard(beside);
    throw new CannotWrite(folder, (fault as NodeJS.ErrnoException).code ?? String(fault));
  }
}

/** What runs that were killed left beside. */
function sweep(folder: string): void {
  const parent = path.dirname(folder);
  const left = `.${path.basename(folder)}.`;
  const names = statSync(parent, { throwIfNoEntry: false }) === undefined ? [] : readdirSync(parent);
  for (const name of names.filter((one) => one.startsWith(left) && one.endsWith('.tmp'))) {
    const holder = Number(name.slice(left.length, -'.tmp'.length));
    if (holder > 0 && !isAlive(holder)) discard(path.join(parent, name));
  }
}

function discard(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // the fault that led here is the one to tell
  }
}
