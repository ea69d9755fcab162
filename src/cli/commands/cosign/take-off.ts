// A letter without one of its signatories, and how to put them back where they stood. Must not know: which command asks.
import type { Language } from '../../../diagnostics/messages/index.ts';
import { shownIn, withoutSignatory, withSignatory } from '../../../drafting/sign.ts';
import type { SourceText } from '../../../source/text.ts';
import { ASIDE } from '../signatories/letters.ts';
import { putBack } from './put-back.ts';
import { type StretchOptions, stretchFlags } from './stretch.ts';

export interface TakenOff {
  readonly text: string;
  /** Flags of the « cosign LETTER add PERSON » that gives the same bytes again. */
  readonly back: readonly string[];
}

/**
 * Undefined where they do not sign it. `options` say which lines their being added took, if any.
 * @param proposed what « cosign LETTER add PERSON » shows of itself
 */
export function takeOff(
  language: Language,
  letter: SourceText,
  someone: { readonly id: string; readonly name: string },
  options: StretchOptions,
  proposed: readonly string[] = [],
): TakenOff | undefined {
  const left = withoutSignatory(letter, someone.id);
  if (left === undefined) return undefined;
  const show = shownIn(letter, someone.id);
  const text = putBack(language, { ...letter, text: left.text }, options);
  const plain = show.flatMap((role) => ['--show', role]);
  const again = show.length > 0 ? show : proposed;
  const isPlain = withSignatory({ ...letter, text }, someone, again, ASIDE)?.text === letter.text;
  return { text, back: isPlain || left.taken === undefined ? plain : stretchFlags(left.taken) };
}
