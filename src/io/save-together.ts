// Several files that are written together or not at all. Must not know: what they say.
import { readFileSync, rmSync } from 'node:fs';
import { CannotWrite, save } from './save.ts';

export interface FileToSave {
  /** Absolute. */
  readonly file: string;
  readonly text: string;
}

/** @throws {CannotWrite} and puts back those that had been written by then */
export async function saveTogether(files: readonly FileToSave[]): Promise<void> {
  const done: { readonly file: string; readonly before: Uint8Array | undefined }[] = [];
  for (const { file, text } of files) {
    const before = bytesOf(file);
    try {
      await save(file, text);
    } catch (fault) {
      for (const one of done.reverse()) {
        if (one.before === undefined) rmSync(one.file, { force: true });
        else await save(one.file, one.before);
      }
      throw fault;
    }
    done.push({ file, before });
  }
}

function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new CannotWrite(file, String(code));
  }
}
