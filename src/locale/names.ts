// Looking a name up as people type it: accents, case, spaces, hyphens and apostrophes make no difference.
// Must not know: what the names are of.
import { unaccented } from '../unaccented.ts';

export function fold(name: string): string {
  return unaccented(name)
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[\s\u00a0\u202f_'’‑-]+/g, ' ')
    .trim();
}

/** The text with its first letter a capital, as at the head of a sentence or a line. */
export function capitalized(text: string): string {
  return text.replace(/^(["'«“\s]*)(\p{Ll})/u, (_, before: string, letter: string) => before + letter.toUpperCase());
}
