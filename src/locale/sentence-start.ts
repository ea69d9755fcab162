// Proofreading, in any language: a sentence that begins in lower case after a full stop. Must not know: any language's
// abbreviations. Where the stop may be an abbreviation's, an initial's or a number's, silence.
import { correction, type Rule } from './proofreading.ts';

const BEGINS =
  /(?<=(?:^|[\s«("“'-])([^\s«("“'-]+)\.\s)\p{Ll}[\p{Ll}'-]*(?:(?<=')\p{Lu}[\p{L}-]*)?(?![\p{L}\d').@/-]|\.\S)/gu;

/** @param ends whether the stop after a word is a sentence's */
export function sentenceStart(ends: (word: string) => boolean): Rule {
  return correction(
    'language/sentence-start',
    BEGINS,
    ({ 0: found, 1: before = '' }) =>
      ends(before.replace(/[)»"”\]]+$/u, '')) ? found.charAt(0).toUpperCase() + found.slice(1) : undefined,
    ['body', 'closing'],
  );
}

/** @param abbreviations that end with a stop, without it, in lower case; words of one or two letters need not be among them */
export function endsSentence(abbreviations: readonly string[]): (word: string) => boolean {
  const known = new Set(abbreviations);
  return (word) => /^(?:19|20)\d\d$/u.test(word) || (/^\p{L}{3,}$/u.test(word) && !known.has(word.toLowerCase()));
}
