// Spaces, quotation marks and apostrophes as French sets them, on the finished text of one paragraph.
// Must not know: fonts, widths. Every replacement keeps the number and order of runs (see runs.ts).
// Sources: Lexique des règles typographiques; french.ldf of babel-french (thin space before ; ! ?, word space before :).
import { HELD } from '../held.ts';
import { type Edits, edited, FAR } from '../runs.ts';

const NBSP = '\u00a0';
const THIN = '\u202f';
const SPACE = '[ \\u00a0\\u202f\\u2009]';
const MONTHS = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
const UNITS =
  'h|heures?|km|m²|ha|kg|[kMGT]Wh?|°C|ans?|mois|jours?|semaines?|siècles?|millions?|milliards?|euros?|k€|M€|Md€';
/** What a number follows: « art. 3 », « page 34 », « article L. 123-4 ». */
const NUMBERED =
  'n°|nº|nos|art\\.|al\\.|chap\\.|fig\\.|pp?\\.|t\\.|vol\\.|§|articles?|pages?|alinéas?|annexes?|chapitres?|figures?|tableaux?|titres?|tomes?';

/** A dash that stands by itself, not « 2020–2024 »; the words up to one, or to the end of the sentence; all before an aside. */
const DASH = '(?<=^|\\s)[–—](?=[\\s,;:.!?)]|$)';
const SENTENCE_END = '[.!?…][»”)]? (?=\\p{Lu})';
const WORDS = `(?:(?!${DASH}|${SENTENCE_END})[^]){0,${FAR}}`;
const BEFORE_ASIDE = `(?:^|${SENTENCE_END})(?:${WORDS}${DASH}${WORDS}${DASH}){0,3}${WORDS}`;

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
  // What no apostrophe can be, a pair of ' around words, quotes them: « … », or “ … ” where a quotation is open.
  [
    /'/u,
    [
      [
        new RegExp(
          `(?=')(?<=«[^»]{0,${FAR}}[\\s\\u00a0\\u202f(]'\\p{L}[^'»]{0,${FAR}}[\\p{L}.!?…])'(?![\\p{L}\\d])`,
          'gu',
        ),
        '”',
      ],
      [new RegExp(`(?=')(?<=«[^»]{0,${FAR}}[\\s\\u00a0\\u202f(])'(?=\\p{L}[^'»“”]*”)`, 'gu'), '“'],
      [/(?=')(?<=(?:^|[\s\u00a0\u202f(])'\p{L}[^'«»]*[\p{L}.!?…])'(?![\p{L}\d])/gu, `${NBSP}»`],
      [/(?<=^|[\s\u00a0\u202f(])'(?=\p{L}[^'«»]*\u00a0»)/gu, `«${NBSP}`],
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
      [new RegExp(`(?<=\\d) (?=(?:${UNITS})(?!\\p{L}))`, 'gu'), NBSP],
      [/(?<=\d\u00a0h) (?=\d)/gu, NBSP],
      // Dates hold together: « le 25 février 2024 » (\frenchdate boxes the whole).
      [new RegExp(`(?<=(?:^|[\\s(])(?:1er|\\d{1,2})) (?=${MONTHS})`, 'gu'), NBSP],
      [new RegExp(`(?<=${MONTHS}) (?=\\d{4}(?!\\d))`, 'gu'), NBSP],
      [new RegExp(`(?<=(?:^|[\\s('’])(?:${NUMBERED})) (?=\\d|[LRDA]\\.[ \\u00a0]\\d)`, 'giu'), NBSP],
      [/(?<=(?:^|[\s('’])LO) (?=\d)/gu, NBSP],
    ],
  ],
  [/[MDP]/u, [[/(?<=(?:^|[\s(])(?:M\.|MM\.|Mme|Mmes|Mlle|Dr|Pr|Me|Mgr)) (?=\p{Lu})/gu, NBSP]]],
  ...HELD,
  // « Louis XIV », « chap. III », « XXe siècle ».
  [
    /(?<!\p{L})[IVXLC]+(?:er?|re)?(?!['’]?[\p{L}\d])/u,
    [
      [/(?<=\p{L}\.?) (?=(?:[IVXLC]{2,}|[IVXLC](?!\.)|Ier)(?!['’]?[\p{L}\d]))/gu, NBSP],
      [/(?<=(?<!\p{L})[IVXLC]+(?:er?|re)) (?=siècle|République|législature)/gu, NBSP],
    ],
  ],
  // The dashes of an aside keep to its words (Lexique, « Tiret »), pair by pair within a sentence: what has a stop inside
  // it, « M. Petit », is held by its no-break space here already.
  [
    /[–—]/u,
    [
      [new RegExp(`(?<=${BEFORE_ASIDE}${DASH}) (?!")`, 'gu'), NBSP],
      [new RegExp(` (?=${DASH})(?<=${BEFORE_ASIDE}${DASH}${WORDS})`, 'gu'), NBSP],
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
