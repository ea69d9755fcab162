// Quotation marks, apostrophes and no-break spaces as British English sets them. Must not know: fonts, widths.
// Single quotes outside, double inside (New Hart's Rules 9.2); no space before any punctuation.
import { type Edits, edited } from '../runs.ts';

const NBSP = '\u00a0';
const MONTHS = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

export const EDITS: readonly Edits[] = [
  [
    /["']/u,
    [
      [/(?<=^|[\s\u00a0([“‘–—])"(?=\S)/gu, '‘'],
      [/"/gu, '’'],
      [/(?<=^|[\s\u00a0([“–—])'(?=\d\ds\b)/gu, '’'],
      [/(?<=^|[\s\u00a0([“–—])'(?=\S)/gu, '‘'],
      [/'/gu, '’'],
    ],
  ],
  [/\.{3}/u, [[/(?<!\.)\.{3}(?!\.)/gu, '…']]],
  [/[;:!?,]/u, [[/(?<=[\p{L}\d)]) +(?=[;:!?,](?:\s|$))/gu, '']]],
  [
    /\d/u,
    [
      [new RegExp(`(?<=(?:^|[\\s(])\\d{1,2}) (?=${MONTHS})`, 'gu'), NBSP],
      [new RegExp(`(?<=${MONTHS}) (?=\\d{4}(?!\\d))`, 'gu'), NBSP],
      [/(?<=(?:^|[\s(])(?:No\.?|Art\.?|p\.|pp\.)) (?=\d)/gu, NBSP],
      [/(?<=\d) (?=(?:%|€|km|million|billion)(?!\p{L}))/gu, NBSP],
    ],
  ],
  [/[MDLS]/u, [[/(?<=(?:^|[\s(])(?:Mr|Ms|Mrs|Miss|Dr|Lord|Lady|Sir)\.?) (?=\p{Lu})/gu, NBSP]]],
];

export function microtypography(runs: readonly string[]): readonly string[] {
  return edited(runs, EDITS);
}
