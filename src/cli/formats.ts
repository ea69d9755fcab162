// What may stand after `--format`: the formats by their names and by what people call them.
// Must not know: which command asks, how a format is written.
import { FORMATS, type Format } from '../render.ts';
import type { Session } from './command.ts';
import { UsageError } from './exit.ts';

/** What people call a format whose name is another. */
const AS_CALLED: ReadonlyMap<string, Format> = new Map([
  ['word', 'docx'],
  ['doc', 'docx'],
  ['text', 'txt'],
  ['texte', 'txt'],
  ['markdown', 'md'],
]);

/**
 * @param asked « pdf,Word »
 * @returns each once, in the order asked for
 * @throws {UsageError}
 */
export function formatsIn(asked: string, { words }: Session): readonly Format[] {
  const formats = asked.split(',').map((one) => {
    const name = one.trim().toLowerCase();
    const known = AS_CALLED.get(name) ?? FORMATS.find((format) => format === name);
    if (known === undefined) throw new UsageError(words.error.badValue('--format', one.trim(), FORMATS));
    return known;
  });
  return [...new Set(formats)];
}
