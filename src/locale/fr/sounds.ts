// What the ear decides in French: before which words « le » and « de » lose their vowel.
// Must not know: genders, articles, sentences.
import { hasAspiratedH } from './aspirated.ts';

/** Vowel-initial words that refuse elision: the numeral onze, oui, and the semi-vowels (yaourt, yacht, Yémen, ouate). */
const CLOSED = [/^onz/, /^oui(?:$|[^ïrei])/, /^ouistiti/, /^ouolof/, /^uhlan/, /^ululement/, /^y[aeiouéèê]/, /^ya/];

/** Mute semi-vowels all the same: « l’yeuse », « les yeux » has no singular; « d’York » is usage. */
const OPEN_Y = [/^yeux/, /^yeuse/, /^yèble/, /^yonne/, /^york/];

/** Vowels that are heard as such at the head of a word, in lower case. */
export const SOUNDED = 'aàâäåæeéèêëiîïíoóôöœøuùûüúyáãāēīōū';
const INITIAL = new RegExp(`^[${SOUNDED}]`, 'u');

/** Does « le » become « l’ », « de » become « d’ » before these words? */
export function elidesBefore(words: string): boolean {
  const first = words
    .trim()
    .toLowerCase()
    .replace(/^[«"“‘(\s\u00a0\u202f]+/u, '');
  if (OPEN_Y.some((pattern) => pattern.test(first))) return true;
  if (CLOSED.some((pattern) => pattern.test(first))) return false;
  if (first.startsWith('h')) return !hasAspiratedH(first);
  return INITIAL.test(first);
}

/** « de » or « d’ » in front of words without an article. */
export function withDe(words: string): string {
  return elidesBefore(words) ? `d’${words}` : `de ${words}`;
}

/** A word that ends in a mute e, with it cut before a vowel: `elided('je', 'appelle')` → « j’appelle ». */
export function elided(word: string, next: string): string {
  return elidesBefore(next) ? `${word.slice(0, -1)}’${next}` : `${word} ${next}`;
}
