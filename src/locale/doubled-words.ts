// Proofreading, in any language: a word written twice in a row. Must not know: which words may be.
import { matchesOf } from '../matches.ts';
import { type Rule, remark } from './proofreading.ts';

/** A word and the same after it, but for capitals. */
const DOUBLED = /(?<![\p{L}\d'-])(\p{L}+)(?= +(\1)(?![\p{L}\d'-]))/giu;

/**
 * `mayDouble` are right twice in a row (« nous nous »); of the `little` ones, one too many goes without asking. Two words
 * that differ by a capital inside the sentence are two words (« l'Est est »).
 */
export function doubledWords(mayDouble: readonly string[], little: RegExp): Rule {
  return ({ text }) =>
    matchesOf(text, DOUBLED).flatMap((match) => {
      const [, first = '', second = ''] = match;
      if (first.toLowerCase() !== second || !/^\p{Ll}/u.test(second) || mayDouble.includes(second)) return [];
      if (first !== second && !/(?:^|[.!?…«“"] ?)$/u.test(text.slice(Math.max(0, match.index - 3), match.index)))
        return [];
      const end = text.indexOf(second, match.index + first.length) + second.length;
      const fix = little.test(second) ? first : undefined;
      return [remark('language/doubled-word', 'warning', [match.index, end], { word: second }, fix)];
    });
}
