// A letter with the lines that an undo puts back into it. Must not know: what the lines say.
import type { Language } from '../../../diagnostics/messages/index.ts';
import { withStretch } from '../../../drafting/sign.ts';
import type { SourceText } from '../../../source/text.ts';
import { UsageError } from '../../exit.ts';
import { type StretchOptions, stretchGiven } from './stretch.ts';
import { cosignWords } from './words/index.ts';

/** As it stands where no lines are given. */
export function putBack(language: Language, letter: SourceText, options: StretchOptions): string {
  if (options.lines === undefined) return letter.text;
  const say = cosignWords[language];
  const given = stretchGiven(options);
  if (given === undefined) throw new UsageError(say.needsNeighbour);
  const text = withStretch(letter, given);
  if (text === undefined) throw new UsageError(say.noNeighbour(given.at.beside), say.noNeighbourHelp(given.raw));
  return text;
}
