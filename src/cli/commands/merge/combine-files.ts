// Many PDFs → one, written as it goes. Must not know: what a PDF is made of.
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../../../io/folders.ts';
import { CannotWrite } from '../../../io/save.ts';
import { Combined } from '../../../writers/pdf/combine.ts';

/** @throws {CannotWrite} */
export function combineFiles(files: readonly string[], target: string): void {
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  try {
    makeFolder(path.dirname(target));
    const output = openSync(beside, 'w');
    try {
      const combined = new Combined((bytes) => void writeSync(output, bytes));
      for (const file of files) combined.add(readFileSync(file));
      combined.end();
    } finally {
      closeSync(output);
    }
    renameSync(beside, target);
  } catch (fault) {
    rmSync(beside, { force: true });
    if ((fault as NodeJS.ErrnoException).code === undefined) throw fault;
    throw new CannotWrite(target, (fault as NodeJS.ErrnoException).code ?? '');
  }
}
