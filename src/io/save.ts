// Bytes → a file that appears whole or not at all: written beside, then renamed. Must not know: what the bytes are.
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from './folders.ts';

/** What the system said, in its own short word (EACCES, EBUSY, ENOSPC, …). */
export class CannotWrite extends Error {
  readonly path: string;
  readonly reason: string;
  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`);
    this.path = file;
    this.reason = reason;
  }
}

/** A viewer that holds the old file open (Windows) lets go of it in a moment, or not at all. */
const RETRIES = [50, 150, 400, 1000];

/** @throws {CannotWrite} and leaves the folder as it was */
export async function save(file: string, bytes: Uint8Array | string): Promise<void> {
  const folder = path.dirname(file);
  const beside = path.join(folder, `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    makeFolder(folder);
    writeFileSync(beside, bytes, { flush: true });
    await rename(beside, file);
  } catch (fault) {
    discard(beside);
    throw new CannotWrite(file, (fault as NodeJS.ErrnoException).code ?? String(fault));
  }
}

/** Nothing may be there to discard: the folder itself may be what could not be made. */
function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // the fault that led here is the one to tell
  }
}

async function rename(from: string, to: string): Promise<void> {
  for (const pause of RETRIES) {
    try {
      return renameSync(from, to);
    } catch (fault) {
      const { code } = fault as NodeJS.ErrnoException;
      if (code !== 'EBUSY' && code !== 'EPERM' && code !== 'EACCES') throw fault;
      await new Promise((done) => setTimeout(done, pause));
    }
  }
  renameSync(from, to);
}
