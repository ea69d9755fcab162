// Proofreading: spaces, punctuation, calls of notes and brackets. Must not know: words.
// Quotation marks and apostrophes are microtypography's work, and never reported here.
import { brackets } from '../../brackets.ts';
import { callsAfter } from '../../note-calls.ts';
import { correction, onlyWith, type Rule } from '../../proofreading.ts';

const spaces: readonly Rule[] = [
  correction('language/spaces', /(?<=\S) {2,}(?=\S)/gu, () => ' '),
  correction('language/spaces', /(?<=\p{L}|\d|\)) +([,.;:!?])(?=\s|$)/gu, (match) => match[1] ?? ''),
  correction(
    'language/spaces',
    /(?<!\p{L})(\p{L}{2,})([,;])(\p{L}{2,})/gu,
    (match) => `${match[1]}${match[2]} ${match[3]}`,
  ),
  correction(
    'language/spaces',
    /(?<!\p{Ll})(\p{Ll}{2,})\.(\p{Lu}\p{Ll}+)(?= )/gu,
    (match) => `${match[1]}. ${match[2]}`,
  ),
  correction('language/spaces', /\( +(?=\S)/gu, () => '('),
  correction('language/spaces', /(?<=\S) +\)/gu, () => ')'),
];

const apostrophes = correction(
  'language/apostrophe',
  /(?<!\p{L})(\p{L}{2,})[´`′](s|t|re|ve|ll|d)(?!\p{L})/gu,
  (match) => `${match[1]}'${match[2]}`,
);

const punctuation: readonly Rule[] = [
  correction('language/punctuation', /,{2,}|;{2,}/gu, (match) => match[0].charAt(0)),
  correction('language/punctuation', /(?<=\p{L})\.\.(?=\s|$)/gu, (match, { text }) =>
    match.index + 2 === text.length ? '.' : { better: '…', safe: false },
  ),
  correction('language/punctuation', /, ?\.(?=\s|$)/gu, () => '.'),
];

/** After any mark but a dash (Chicago 14.26), and the quotation mark that closes after it. */
const notes = callsAfter(/^(?!\.\.)[.,;:!?]+[”"']?(?=[\s)]|$)/u);

/** One of these stands in all that the rules here speak of. */
export const SIGNS = /[´`′,.;:!?()]| {2}/u;
export const onMarks: readonly Rule[] = [apostrophes, ...spaces, ...punctuation, notes, brackets];

export const marks: readonly Rule[] = [onlyWith(SIGNS, onMarks)];
