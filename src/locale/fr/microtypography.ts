// Spaces, quotation marks and apostrophes as French sets them, on the finished text of one paragraph.
// Must not know: fonts, widths. Every replacement keeps the number and order of runs (see runs.ts).
// Sources: Lexique des règles typographiques; french.ldf of babel-french (thin space before ; ! ?, word space before :).
import { type Edits, edited } from '../runs.ts';

const NBSP = '\u00a0';
const THIN = '\u202f';
const SPACE = '[ \\u00a0\\u202f\\u2009]';
const MONTHS = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';

export const EDITS: readonly Edits[] = [
  // ' between letters, or after an elided letter, is an apostrophe.
  [/'/u, [[/(?<=\p{L})'(?=[\p{L}\d«“"])/gu, '’']]],
  [
    /\.{3}|…/u,
    [
      [/(?<!\.)\.{3}(?!\.)/gu, '…'],
      [/(?<=\p{L}) +(?=…)/gu, ''],
    ],
  ],
  [
    /[«»"]/u,
    [
      // Quotation marks hold their text by a no-break space (default of babel-french; some use U+202F).
      [new RegExp(`«${SPACE}*(?=\\S)`, 'gu'), `«${NBSP}`],
      [new RegExp(`(?<=\\S)${SPACE}*»`, 'gu'), `${NBSP}»`],
      // Straight quotation marks, after those, so that what they become is set already.
      [/(?<=^|[\s\u00a0\u202f(’])"(?=\S)/gu, `«${NBSP}`],
      [/(?<=\S)\u00a0?"/gu, `${NBSP}»`],
    ],
  ],
  // Before high punctuation: only where a space was written, or after a letter; 16:30, https: and ?! stay as they are.
  [
    /[:;!?]/u,
    [
      [new RegExp(`(?<=[\\p{L}\\d)»”’%.])${SPACE}*:(?=\\s|$)`, 'gu'), `${NBSP}:`],
      [new RegExp(`(?<=[\\p{L}\\d)»”’%])${SPACE}*(?=[;!?](?:[\\s!?…»)]|$))`, 'gu'), THIN],
    ],
  ],
  [
    /\d/u,
    [
      // Numbers: groups of three that were written with a space, and what they count.
      [new RegExp(`(?<=(?<![\\d,.])\\d{1,3}|${THIN}\\d{3})${SPACE}(?=\\d{3}(?!\\d))`, 'gu'), THIN],
      [new RegExp(`(?<=\\d)${SPACE}?(?=%|€|‰)`, 'gu'), NBSP],
      [/(?<=\d) (?=(?:h|heures?|km|ans?|mois|jours?|semaines?|millions?|milliards?|euros?)(?!\p{L}))/gu, NBSP],
      [/(?<=\d\u00a0h) (?=\d)/gu, NBSP],
      // Dates hold together: « le 25 février 2024 » (\frenchdate boxes the whole).
      [new RegExp(`(?<=(?:^|[\\s(])(?:1er|\\d{1,2})) (?=${MONTHS})`, 'gu'), NBSP],
      [new RegExp(`(?<=${MONTHS}) (?=\\d{4}(?!\\d))`, 'gu'), NBSP],
      // An abbreviation with its number, then a civility with its name.
      [/(?<=(?:^|[\s(])(?:n°|nº|nos|art\.|p\.|§)) (?=\d)/giu, NBSP],
    ],
  ],
  [/[MD]/u, [[/(?<=(?:^|[\s(])(?:M\.|MM\.|Mme|Mmes|Mlle|Dr|Me|Mgr)) (?=\p{Lu})/gu, NBSP]]],
  // A pair of dashes keeps to the words of its aside.
  [
    /–/u,
    [
      [/(?<=^[^–]*\s–) (?=[^–]*\s–[^–]*$)/gu, NBSP],
      [/ (?=–[^–]*$)(?<=^[^–]*\s–[^–]*\S )/gu, NBSP],
    ],
  ],
];

/** « 1er », « 2e », « XXe », « Ve »: only capitals that no word of one letter and « e » can be (« Ce », « De », « Le »). */
const FIGURE = '(?<![\\p{L}\\d,./_-])';
const ROMAN = '(?<![\\p{L}\\d])';
export const ORDINAL_ENDINGS = new RegExp(
  [
    `(?<=${FIGURE}1)(?:er|re)s?`,
    `(?<=${FIGURE}2)n?de?s?`,
    `(?<=${FIGURE}\\d{1,4})es?`,
    `(?<=${ROMAN}I)(?:er|re)s?`,
    `(?<=${ROMAN}(?:[VX]|[IVX]{2,}))es?`,
  ]
    .map((one) => `${one}(?![\\p{L}\\d])`)
    .join('|'),
  'gu',
);

export function microtypography(runs: readonly string[]): readonly string[] {
  return edited(runs, EDITS);
}
