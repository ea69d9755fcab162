// Proofreading: spaces, apostrophes, punctuation and brackets. Must not know: words.
// Spaces before « : ; ! ? » and inside « » are microtypography's work, and never reported here.
import { brackets } from '../../brackets.ts';
import { correction, onlyWith, type Rule } from '../../proofreading.ts';

const spaces: readonly Rule[] = [
  correction('language/spaces', /(?<=\S) {2,}(?=\S)/gu, () => ' '),
  correction('language/spaces', /(?<=\p{L}|\d|\)) +([,.])(?=\s|$)/gu, (match) => match[1] ?? ''),
  correction('language/spaces', /(?<!\p{L})(\p{L}{2,}),(\p{L}{2,})/gu, (match) => `${match[1]}, ${match[2]}`),
  correction(
    'language/spaces',
    /(?<!\p{Ll})(\p{Ll}{2,})\.(\p{Lu}\p{Ll}+)(?= )/gu,
    (match) => `${match[1]}. ${match[2]}`,
  ),
  // « 14h30 » ; « L.123-4 », article d'un code : législatif, réglementaire, décret.
  correction('language/spaces', /(?<![\p{L}\d])(\d{1,2}) ?h ?(\d{2})(?![\p{L}\d])/gu, (match) => {
    const better = `${match[1]} h ${match[2]}`;
    return match[0] === better ? undefined : better;
  }),
  correction('language/spaces', /(?<![\p{L}.])([LRD])\.(\d{2,}(?:-\d+)*)/gu, (match) => `${match[1]}. ${match[2]}`),
  correction('language/spaces', /\( +(?=\S)/gu, () => '('),
  correction('language/spaces', /(?<=\S) +\)/gu, () => ')'),
  correction(
    'language/spaces',
    /(?<!\p{L})((?:[ldnmtsjc]|qu|lorsqu|puisqu|jusqu|quoiqu|aujourd)') +(\p{L}+)/giu,
    (match) => `${match[1]}${match[2]}`,
  ),
];

/** ´ ` ′ ‘ between letters where only an apostrophe can stand. */
const apostrophes = correction(
  'language/apostrophe',
  /(?<!\p{L})((?:[ldnmtsjcLDNMTSJC]|[Qq]u|[Ll]orsqu|[Pp]uisqu|[Jj]usqu|[Aa]ujourd))[´`′‘‛](\p{L}+)/gu,
  (match) => `${match[1]}'${match[2]}`,
);

const punctuation: readonly Rule[] = [
  correction('language/punctuation', /,{2,}|;{2,}|:{2,}(?=\s|$)/gu, (match) => match[0].charAt(0)),
  correction('language/punctuation', /(?<=\p{L})\.\.(?=\s|$)/gu, (match, { text }) =>
    match.index + 2 === text.length ? '.' : { better: '…', safe: false },
  ),
  correction('language/punctuation', /, ?\.(?=\s|$)/gu, () => '.'),
];

/** One of these stands in all that the rules here speak of. */
export const SIGNS = /[´`′‘‛,.;:()]| {2}|' |\d ?h/u;
export const onMarks: readonly Rule[] = [apostrophes, ...spaces, ...punctuation, brackets];

export const marks: readonly Rule[] = [onlyWith(SIGNS, onMarks)];
