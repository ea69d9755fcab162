// A letter's new text, saved unless the letter would then be wrong. Must not know: what has changed, agreements.
import path from 'node:path';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { save } from '../../../io/save.ts';
import { readAndCompose } from '../../../render.ts';
import { cannotWrite } from './cannot-write.ts';
import type { OpenLetter } from './open-letter.ts';

export interface SavedEdit {
  /** What stands in the way; nothing was written. */
  readonly faults: readonly Diagnostic[];
  /** Is something still wrong with it that was wrong before? */
  readonly atFault: boolean;
}

/** Saves the letter's new text unless it brings in an error that was not there. */
export async function saveLetter(open: OpenLetter, text: string, dryRun: boolean): Promise<SavedEdit> {
  const { root, source, opened } = open;
  const options = { overrides: new Map<string, string>(), departures: true };
  const { diagnostics } = readAndCompose(
    { file: source.file, text: text.replaceAll('\r\n', '\n') },
    opened.workspace,
    options,
  );
  const known = open.ended.map(({ facts }) => JSON.stringify(facts));
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const faults = errors.filter(({ facts }) => !known.includes(JSON.stringify(facts)));
  if (faults.length > 0) {
    opened.texts.set(source.file, text);
    return { faults, atFault: true };
  }
  const atFault = errors.length > 0;
  if (dryRun) return { faults, atFault };
  try {
    await save(path.join(root, source.file), text);
    return { faults, atFault };
  } catch (fault) {
    return { faults: [cannotWrite(fault)], atFault };
  }
}
