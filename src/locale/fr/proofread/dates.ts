// Proofreading: dates and numbers in the prose. Must not know: the fields they may have come from.
import { exists } from '../../../calendar/date.ts';
import { capitalized } from '../../names.ts';
import { correction, onlyWith, type Rule, WORD_START, words } from '../../proofreading.ts';
import { padded, writtenDays } from '../../written-days.ts';
import { longDate, MONTHS, WEEKDAYS } from '../dates.ts';
import { grouped } from '../numbers.ts';

const MONTH = MONTHS.join('|');

/** Long form in sentences and after the place (Lettre; FRENCH table). In the dateline it is the letter's own option: said, not fixed. */
const inFigures = correction(
  'language/date-in-figures',
  /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d{2})(?![\d/.-]\d)/gu,
  (match, { part }) => {
    const date = `${match[4]}-${padded(match[3] ?? '')}-${padded(match[1] ?? '')}`;
    if (!exists(date)) return undefined;
    // After the place it is the letter's own `date_style`, which someone chose.
    return part === 'dateline'
      ? { better: longDate(date), safe: false, severity: 'information' }
      : { better: longDate(date) };
  },
  ['subject', 'body', 'closing', 'dateline'],
);

const firstOfMonth = correction(
  'language/ordinal',
  words(`1 (${MONTH})`, 'giu'),
  (match) => `1er ${match[1]?.toLowerCase()}`,
);

/**
 * Months are common nouns (Lexique, « Jours, mois »). A day without its year may be a feast (« le 14 Juillet »), and a street
 * has its capital (« rue du 8 Mai 1945 »).
 */
const capitalMonth = correction(
  'language/month-capital',
  new RegExp(
    `(?<=${WORD_START}(?:(?<!(?:rue|avenue|place|boulevard|quai|square|cours|allée|lycée|collège|école) du )(?:1 ?er|\\d{1,2})|[Ee]n|[Dd]e|[Ff]in|[Dd]ébut|[Dd]epuis) |d')(?:${MONTHS.map(capitalized).join('|')})(?= \\d{4}(?!\\d))`,
    'gu',
  ),
  ({ 0: month }) => month.toLowerCase(),
  ['subject', 'body', 'closing', 'dateline'],
);

/** Plural-looking words that count nothing: « la résolution 2202 des », « en 2022 plusieurs ». */
const NOT_COUNTED =
  '(?:des|les|dans|sans|depuis|vers|sous|après|dès|nous|vous|puis|mais|pas|plus|très|ses|ces|mes|nos|vos|leurs|aux|lors|chez|ils|elles|plusieurs|certains|certaines|toutes|tous|trois|six|dix|deux|quelques|jusqu|alors|toujours|jamais|moins|ans|dont|envers|hors|divers|mars|à)';
const QUANTIFIED =
  /(?:plus|moins|près|environ|quelque|autour|au moins|au plus|jusqu'à|parmi|total) (?:de |des |d')?$|(?:environ|quelque|ces|leurs) $/iu;

/** « 1400 prisonniers », « 1.400 prisonniers » → « 1 400 »; a year, an article's or a text's number, a postcode are no quantities. */
const ungrouped = correction(
  'language/number-groups',
  new RegExp(
    `(?<![\\p{L}\\d.,/°-]|n° ?)(\\d{4,9}|\\d{1,3}(?:\\.\\d{3})+)(?= (?!${NOT_COUNTED}(?!\\p{L}))(?:\\p{Ll}+[sx]|millions?|km|%|€)(?!\\p{L}))`,
    'gu',
  ),
  (match, { text }) => {
    const value = Number(match[1]?.replaceAll('.', ''));
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const maybeYear = (match[1] ?? '').length === 4 && value >= 1500 && value <= 2100;
    if (maybeYear && !QUANTIFIED.test(before)) return undefined;
    if (/(?:articles?|loi|décret|résolution|règlement|directive|décision|version|n°|numéro) $/iu.test(before))
      return undefined;
    return (match[1] ?? '').startsWith('0') ? undefined : grouped(value);
  },
  ['subject', 'body', 'closing', 'other'],
);

const days = writtenDays({
  months: MONTHS,
  weekdays: WEEKDAYS,
  ordinal: 'er',
  ahead: 'prochain',
  behind: 'dernier',
  date: longDate,
});

export const dateRules: readonly Rule[] = [
  onlyWith(/\d/u, [inFigures, firstOfMonth, capitalMonth, ...days, ungrouped]),
];
