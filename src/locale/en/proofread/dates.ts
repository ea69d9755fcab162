// Proofreading: dates and numbers in the prose. Must not know: the fields they may have come from.
import { exists, nearestDay, weekday } from '../../../calendar/date.ts';
import { correction, type Rule, remark, WORD_START, words } from '../../proofreading.ts';
import { longDate, MONTHS, WEEKDAYS } from '../dates.ts';
import { grouped } from '../numbers.ts';

const monthNames: readonly string[] = MONTHS;
const MONTH = MONTHS.join('|');
const pad = (part: string | number) => String(part).padStart(2, '0');

/** Day first, as this English writes it; where the first two numbers could be read either way the author must say. */
const inFigures = correction(
  'language/date-in-figures',
  /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d{2})(?![\d/.-]\d)/gu,
  (match, { part }) => {
    const date = `${match[4]}-${pad(match[3] ?? '')}-${pad(match[1] ?? '')}`;
    if (!exists(date)) return undefined;
    return part === 'dateline'
      ? { better: longDate(date), safe: false, severity: 'information' }
      : { better: longDate(date), safe: Number(match[1]) > 12 };
  },
  ['subject', 'body', 'closing', 'dateline', 'other'],
);

const dayPattern = new RegExp(
  `${WORD_START}(?:(${WEEKDAYS.join('|')}),? )?(\\d{1,2})(?:st|nd|rd|th)? (${MONTH}) (\\d{4})(?!\\d)`,
  'gu',
);

const impossible: Rule = ({ text, original }) =>
  [...text.matchAll(dayPattern)].flatMap((match) => {
    const [whole, weekdayName, day = '', month = '', year = ''] = match;
    const date = `${year}-${pad(monthNames.indexOf(month) + 1)}-${pad(day)}`;
    const span = [match.index, match.index + whole.length] as const;
    const found = original.slice(...span);
    if (!exists(date)) {
      const nearest = nearestDay(date);
      return nearest === undefined
        ? []
        : [remark('language/no-such-day', 'error', span, { found, nearest: longDate(nearest) })];
    }
    const right = WEEKDAYS[weekday(date)] ?? '';
    if (weekdayName === undefined || weekdayName === right) return [];
    return [remark('language/weekday', 'warning', span, { found, better: found.replace(weekdayName, right) })];
  });

const relative: Rule = ({ text, original, typed = [] }) =>
  [...text.matchAll(words(`\\d{1,2} (?:${MONTH}) (next|last)`))].flatMap((match) => {
    const end = match.index + match[0].length;
    if (!typed.some((stretch) => stretch.start <= match.index && end <= stretch.end)) return [];
    const found = original.slice(match.index, end);
    return [remark('language/relative-date', 'information', [match.index, end], { found, helper: match[1] ?? '' })];
  });

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
    const before = text.slice(0, match.index);
    if ((match[1] ?? '').length === 4 && value >= 1500 && value <= 2100 && !QUANTIFIED.test(before)) return undefined;
    if (/(?:articles?|act|resolution|regulation|directive|decision|no\.?|number) $/iu.test(before)) return undefined;
    return (match[1] ?? '').startsWith('0') ? undefined : grouped(value);
  },
  ['subject', 'body', 'closing', 'other'],
);

export const dateRules: readonly Rule[] = [inFigures, impossible, relative, ungrouped];
