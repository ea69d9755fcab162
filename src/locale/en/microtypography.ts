// Quotation marks, apostrophes and no-break spaces as British English sets them. Must not know: fonts, widths.
// Single quotes outside, double inside (New Hart's Rules 9.2); no space before any punctuation.
import { HELD } from '../held.ts';
import { type Edits, edited, FAR } from '../runs.ts';

const NBSP = '\u00a0';
const MONTHS = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

const OPENS = '(?<=(?:^|[\\s\\u00a0([“‘–—])["\']{0,3})';
/** “'tis”, “rock 'n' roll”, “the '90s”: what is left out at the head of a word. */
const CUT = '(?=(?:tis|twas|til|em|n)(?!\\p{L})|\\d\\ds\\b)';
const WITHIN = `(?:\\p{L}'(?=\\p{L})|[^"“”']){0,${FAR}}`;
const INSIDE = `(?:${WITHIN}"[^"]{0,${FAR}}"){0,3}${WITHIN}`;

export const EDITS: readonly Edits[] = [
  [
    /["']/u,
    [
      [new RegExp(`(?=')${OPENS}'${CUT}`, 'giu'), '’'],
      // A quotation inside another, while the marks around it are as typed, whichever of the two were: “ ”.
      [
        new RegExp(
          `(?=')(?<=${OPENS}"(?=\\S)(?:[^"]{0,${FAR}}[\\s(])?)'(?=\\S[^"]{0,${FAR}}")(?=[^"]{0,${FAR}}'(?!\\p{L}))`,
          'gu',
        ),
        '“',
      ],
      [new RegExp(`(?=')(?<="[^"]{0,${FAR}}“${WITHIN}\\S)'(?!\\p{L})`, 'gu'), '”'],
      [
        new RegExp(`(?=")(?<=${OPENS}'(?=\\S)(?:${INSIDE}[\\s(])?)"(?=\\S[^"]{0,${FAR}}"${INSIDE}'(?!\\p{L}))`, 'gu'),
        '“',
      ],
      [new RegExp(`(?=")(?<=“[^“”"]{0,${FAR}}[^\\s“”"])"`, 'gu'), '”'],
      [new RegExp(`(?=["'])${OPENS}["'](?=\\S)`, 'gu'), '‘'],
      // « 6'2" », « 12" »: feet and inches, with no quotation open, stay as they were typed.
      [
        new RegExp(
          `(?=")(?<!(?:^|’(?!\\p{L})|(?<=‘[^‘"]{0,${FAR}})"(?!\\p{L}))(?:[^‘“"]|(?<=\\d)"){0,${FAR}}\\d)(?<!\\d'\\d{1,2})"|"(?=[\\p{L}\\d])`,
          'gu',
        ),
        '’',
      ],
      [/(?<!\d)'|'(?!\d)/gu, '’'],
    ],
  ],
  [/\.{3}/u, [[/(?<!\.)\.{3}(?!\.)/gu, '…']]],
  [/[;:!?,]/u, [[/(?<=[\p{L}\d)]) +(?=[;:!?,](?:\s|$))/gu, '']]],
  [
    /\d/u,
    [
      [new RegExp(`(?<=(?:^|[\\s(])\\d{1,2}) (?=${MONTHS})`, 'gu'), NBSP],
      [new RegExp(`(?<=${MONTHS}) (?=\\d{4}(?!\\d))`, 'gu'), NBSP],
      [
        /(?<=(?:^|[\s(])(?:No\.?|Art\.?|pp?\.|§|[Aa]rticles?|[Cc]hapters?|[Cc]lauses?|[Pp]ages?|[Pp]aragraphs?|[Ss]ections?)) (?=\d)/gu,
        NBSP,
      ],
      [/(?<=\d) (?=(?:%|€|km|million|billion)(?!\p{L}))/gu, NBSP],
    ],
  ],
  ...HELD,
  // « Elizabeth II », « chapter IV ».
  [/[IVXLC]{2}/u, [[/(?<=\p{L}) (?=[IVXLC]{2,}(?![\p{L}\d]))/gu, NBSP]]],
  // A dash between spaces ends a line, and begins none (Hart's Rules, 2.5).
  [/ –/u, [[/(?<=\S) (?=–(?:\s|$))/gu, NBSP]]],
  [/[MDLS]/u, [[/(?<=(?:^|[\s(])(?:Mr|Ms|Mrs|Miss|Dr|Lord|Lady|Sir)\.?) (?=\p{Lu})/gu, NBSP]]],
];

export function microtypography(runs: readonly string[]): readonly string[] {
  return edited(runs, EDITS);
}
