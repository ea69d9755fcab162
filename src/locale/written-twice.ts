// Proofreading: the two paragraphs that a letter's layout prints by itself, typed in the body once more.
// Must not know: any language's words.
import { matchesOf } from '../matches.ts';
import type { Formulas } from './locale.ts';
import { inParts, type Rule, remark } from './proofreading.ts';

/**
 * A letter brings its own appel and closing: a whole paragraph of the body that is one would be printed beside them, as would a
 * closing that ends a paragraph.
 */
export function writtenTwice({ salutation, closing }: Formulas): Rule {
  return inParts(['body'], ({ text, original }) => {
    const isAppel = salutation.test(text);
    const from = isAppel ? 0 : sentenceStarts(text).find((at) => closing.test(text.slice(at).trimEnd()));
    if (from === undefined) return [];
    const found = original.slice(from);
    const facts = {
      found: found.length > 60 ? `${found.slice(0, 60)}…` : found,
      part: isAppel ? 'salutation' : 'closing',
    } as const;
    return [remark('language/written-twice', 'warning', [from, text.length], facts)];
  });
}

function sentenceStarts(text: string): readonly number[] {
  return [0, ...matchesOf(text, START).map(({ index }) => index)];
}
const START = /(?<=[.!?…] )\p{Lu}/gu;
