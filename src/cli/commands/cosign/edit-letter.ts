// A letter's new text, saved unless the letter would then be wrong. Must not know: what has changed, agreements.
import path from 'node:path';
import { type Diagnostic, hasErrors } from '../../../diagnostics/diagnostic.ts';
import { save } from '../../../io/save.ts';
import { readAndCompose } from '../../../render.ts';
import { cannotWrite } from './cannot-write.ts';
import type { OpenLetter } from './open-letter.ts';

/** Saves the letter's new text unless it brings in an error; gives what stands in the way. */
export async function saveLetter(open: OpenLetter, text: string, dryRun: boolean): Promise<readonly Diagnostic[]> {
  const { root, source, opened } = open;
  const options = { overrides: new Map<string, string>(), departures: true };
  const { diagnostics } = readAndCompose(
    { file: source.file, text: text.replaceAll('\r\n', '\n') },
    opened.workspace,
    options,
  );
  if (hasErrors(diagnostics)) {
    opened.texts.set(source.file, text);
    return diagnostics.filter(({ severity }) => severity === 'error');
  }
  if (dryRun) return [];
  try {
    await save(path.join(root, source.file), text);
    return [];
  } catch (fault) {
    return [cannotWrite(fault)];
  }
}
