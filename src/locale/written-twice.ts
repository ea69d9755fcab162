// Proofreading: the two paragraphs that a letter's layout prints by itself, typed in the body once more.
// Must not know: any language's words.
import type { Formulas } from './locale.ts';
import { inParts, type Rule, remark } from './proofreading.ts';

/** A letter brings its own appel and closing: a whole paragraph of the body that is one would be printed beside them. */
export function writtenTwice({ salutation, closing }: Formulas): Rule {
  return inParts(['body'], ({ text, original }) => {
    const isAppel = salutation.test(text);
    if (!(isAppel || closing.test(text))) return [];
    const facts = {
      found: original.length > 60 ? `${original.slice(0, 60)}…` : original,
      part: isAppel ? 'salutation' : 'closing',
    } as const;
    return [remark('language/written-twice', 'warning', [0, text.length], facts)];
  });
}
