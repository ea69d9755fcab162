// What no line end parts in any language: initials and their name, telephone numbers, IBANs. Must not know: a language.
import type { Edits } from './runs.ts';

const NBSP = '\u00a0';

/** « 01 23 45 67 89 », « +44 20 7946 0000 », « FR76 3000 6000 … ». */
const NUMBERS: Edits = [
  /\d /u,
  [
    [/(?<=(?<![\p{L}\d])0\d(?:[ \u00a0]\d\d){0,3}) (?=\d\d(?!\d))/gu, NBSP],
    [/(?<=(?<![\p{L}\d])\+\d{1,3}(?:[ \u00a0](?:\(0\) ?)?\d{1,4}){0,6}) (?=\(?\d)/gu, NBSP],
    [/(?<=(?<![\p{L}\d])[A-Z]{2}\d\d(?:[ \u00a0][A-Z\d]{4}){0,7}) (?=[A-Z\d]{1,4}(?![\p{L}\d]))/gu, NBSP],
  ],
];

/** « A. B. Martin », and the letter of a code's articles: « L. 123-4 ». */
const INITIALS: Edits = [/\p{Lu}\. /u, [[/(?<=(?<![\p{L}\d])\p{Lu}\.) (?=\p{Lu}|\d)/gu, NBSP]]];

export const HELD: readonly Edits[] = [NUMBERS, INITIALS];
