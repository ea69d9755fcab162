// Proofreading, in any language: a bracket that is opened or closed alone. Must not know: words.
import { matchesOf } from '../matches.ts';
import { type Rule, remark } from './proofreading.ts';

const BRACKET = /[()]/gu;
/** « a) », « 1) » and « ii) » number an item and close nothing. */
const NUMBERS_AN_ITEM = /(?:^|[\s;,])(?:\d{1,2}|\p{L}|[ivx]{1,4})$/u;

export const brackets: Rule = ({ text }) => {
  const open: number[] = [];
  const alone: number[] = [];
  for (const { index, 0: mark } of matchesOf(text, BRACKET)) {
    if (mark === '(') open.push(index);
    else if (open.pop() === undefined && !NUMBERS_AN_ITEM.test(text.slice(Math.max(0, index - 6), index)))
      alone.push(index);
  }
  return [...open, ...alone].map((at) =>
    remark('language/unbalanced', 'warning', [at, at + 1], { mark: text.charAt(at) }),
  );
};
