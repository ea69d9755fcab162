// Helpers for quantities. Must not know: who signs, the letter's date.
import { fault, helper, number, required, text } from '../../call.ts';
import type { Fault, Helper } from '../../locale.ts';
import { grouped, inWords, LARGEST_IN_WORDS, ordinal, ordinalInWords } from '../numbers.ts';

const count = required('number', 'number');

export const numbers: Readonly<Record<string, Helper>> = {
  number: helper(
    [count],
    'A number in figures: “1,400”.',
    'more than {{number prisoners}}',
    'more than 1,400',
    (call) => grouped(number(call, 0)),
  ),
  quantity: helper(
    [count, required('singular noun', 'text'), required('plural noun', 'text')],
    'A number with its noun: “1 prisoner”, “1,400 prisoners”.',
    '{{quantity prisoners "prisoner" "prisoners"}}',
    '1,400 prisoners',
    (call) => `${grouped(number(call, 0))} ${text(call, number(call, 0) === 1 ? 1 : 2)}`,
  ),
  ordinal: helper([count], '“1st”, “2nd”, “3rd”.', 'the {{ordinal term}} legislature', 'the 16th legislature', (call) =>
    whole('ordinal', number(call, 0), ordinal),
  ),
  in_words: helper(
    [count],
    'A whole number in words.',
    '{{in_words signatories}} signatories',
    'twelve signatories',
    (call) => whole('in_words', number(call, 0), inWords),
  ),
  ordinal_in_words: helper(
    [count],
    '“first”, “second”.',
    'for the {{ordinal_in_words times}} time',
    'for the third time',
    (call) => whole('ordinal_in_words', number(call, 0), ordinalInWords),
  ),
};

function whole(phrase: string, value: number, say: (value: number) => string): string | Fault {
  if (Number.isInteger(value) && value >= 0 && value <= LARGEST_IN_WORDS) return say(value);
  return fault('language/number-refused', { phrase, number: value, largest: LARGEST_IN_WORDS });
}
