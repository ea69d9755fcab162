// Proofreading: dates and numbers in the prose. Must not know: the fields they may have come from.
import { exists } from '../../../calendar/date.ts';
import { correction, onlyWith, type Rule } from '../../proofreading.ts';
import { padded, writtenDays } from '../../written-days.ts';
import { longDate, MONTHS, WEEKDAYS } from '../dates.ts';
import { grouped } from '../numbers.ts';

/** Day first, as this English writes it; where the first two numbers could be read either way the author must say. */
const inFigures = correction(
  'language/date-in-figures',
  /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d{2})(?![\d/.-]\d)/gu,
  (match, { part }) => {
    const date = `${match[4]}-${padded(match[3] ?? '')}-${padded(match[1] ?? '')}`;
    if (!exists(date)) return undefined;
    return part === 'dateline'
      ? { better: longDate(date), safe: false, severity: 'information' }
      : { better: longDate(date), safe: Number(match[1]) > 12 };
  },
  ['subject', 'body', 'closing', 'dateline'],
);

const NOT_COUNTED =
  '(?:was|is|has|as|its|his|this|thus|always|perhaps|across|ours|theirs|yes|towards|besides|plus|minus)';
const QUANTIFIED =
  /(?:more than|fewer than|less than|over|some|about|nearly|almost|around|these|those|at least|up to) $/iu;

const ungrouped = correction(
  'language/number-groups',
  new RegExp(
    `(?<![\\p{L}\\d.,/°-])(\\d{4,9})(?= (?!${NOT_COUNTED}(?!\\p{L}))(?:(?:political|other|young|Belarusian) )?(?:\\p{Ll}{2,}s|people|women|men|children|million|km|%|€)(?!\\p{L}))`,
    'gu',
  ),
  (match, { text }) => {
    const value = Number(match[1]);
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if ((match[1] ?? '').length === 4 && value >= 1500 && value <= 2100 && !QUANTIFIED.test(before)) return undefined;
    if (/(?:articles?|act|resolution|regulation|directive|decision|no\.?|number) $/iu.test(before)) return undefined;
    return (match[1] ?? '').startsWith('0') ? undefined : grouped(value);
  },
  ['subject', 'body', 'closing'],
);

const days = writtenDays({
  months: MONTHS,
  weekdays: WEEKDAYS,
  ordinal: 'st|nd|rd|th',
  ahead: 'next',
  behind: 'last',
  date: longDate,
});

export const dateRules: readonly Rule[] = [onlyWith(/\d/u, [inFigures, ...days, ungrouped])];
