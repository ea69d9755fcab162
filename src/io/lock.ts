// One writer of a file at a time: a lock beside it that dies with its holder. Must not know: what is written.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CannotWrite } from './save.ts';

const PATIENCE = 200;
const PAUSE = 25;

/** @throws {CannotWrite} where somebody alive holds the file for too long */
export async function locked<T>(file: string, work: () => Promise<T>): Promise<T> {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.lock`);
  for (let tries = 0; ; tries++) {
    try {
      writeFileSync(beside, String(process.pid), { flag: 'wx' });
      break;
    } catch (fault) {
      const { code } = fault as NodeJS.ErrnoException;
      if (code !== 'EEXIST' || tries === PATIENCE)
        throw new CannotWrite(file, code === 'EEXIST' ? 'EBUSY' : String(code));
      if (!isAlive(holderOf(beside))) rmSync(beside, { force: true });
      else await wait(PAUSE);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Does a process of this number run here? A number that cannot be read yet is somebody writing it. */
export function isAlive(process_: number | undefined): boolean {
  if (process_ === undefined) return true;
  try {
    process.kill(process_, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function holderOf(lock: string): number | undefined {
  try {
    return Number(readFileSync(lock, 'utf8')) || undefined;
  } catch {
    return undefined;
  }
}
