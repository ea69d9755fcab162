// Proofreading, in any language: days written out in the prose that do not exist, that fell on another day of the week, or
// that lean on the letter's date. Must not know: any language's months.
import { exists, nearestDay, weekday } from '../calendar/date.ts';
import { late } from '../late.ts';
import { matchesOf } from '../matches.ts';
import { type Rule, remark, WORD_START, words } from './proofreading.ts';

export interface Calendar {
  readonly months: readonly string[];
  /** Sunday first. */
  readonly weekdays: readonly string[];
  /** What may follow the figure of the day: « er », « st ». */
  readonly ordinal: string;
  /** What « 25 février » takes to be said of the next one, and of the last one; each the name of its helper. */
  readonly ahead: string;
  readonly behind: string;
  readonly date: (iso: string) => string;
}

const A_LEAP_YEAR = '2024';

export function writtenDays({ months, weekdays, ordinal, ahead, behind, date }: Calendar): readonly Rule[] {
  const month = months.join('|');
  const pattern = new RegExp(
    `${WORD_START}(?:(${weekdays.join('|')}),? )?(\\d{1,2})(?:${ordinal})? (${month})(?: (\\d{4}))?(?![\\p{L}\\d])`,
    'giu',
  );
  const real: Rule = ({ text, original }) =>
    matchesOf(text, pattern).flatMap((match) => {
      const [whole, named, day = '', monthName = '', year] = match;
      const index = months.findIndex((one) => one.toLowerCase() === monthName.toLowerCase());
      // Without its year « 29 février » may be; « the other 35 may » is no day of May.
      if (year === undefined && Number(day) > 31) return [];
      const iso = `${year ?? A_LEAP_YEAR}-${padded(index + 1)}-${padded(day)}`;
      const span = [match.index, match.index + whole.length] as const;
      const found = original.slice(...span);
      if (!exists(iso)) {
        const nearest = nearestDay(iso);
        if (nearest === undefined) return [];
        const near = year === undefined ? date(nearest).replace(` ${A_LEAP_YEAR}`, '') : date(nearest);
        return [remark('language/no-such-day', 'error', span, { found, nearest: near })];
      }
      const right = weekdays[weekday(iso)] ?? '';
      if (year === undefined || named === undefined || named.toLowerCase() === right.toLowerCase()) return [];
      return [remark('language/weekday', 'warning', span, { found, better: found.replace(named, right) })];
    });

  const leaning = late(() => words(`(\\d{1,2})(?:${ordinal})? (${month}) (${ahead}|${behind})`));
  const nearest: Rule = ({ text, original, typed = [] }) =>
    matchesOf(text, leaning()).flatMap((match) => {
      const [whole, day = '', monthName = '', helper = ''] = match;
      const end = match.index + whole.length;
      if (!typed.some((stretch) => stretch.start <= match.index && end <= stretch.end)) return [];
      const found = original.slice(match.index, end);
      const facts = {
        found,
        helper,
        day: `${padded(months.indexOf(monthName) + 1)}-${padded(day)}`,
        said: helper === ahead ? ('to-come' as const) : ('past' as const),
      };
      return [remark('language/relative-date', 'information', [match.index, end], facts)];
    });
  return [real, nearest];
}

export function padded(part: string | number): string {
  return String(part).padStart(2, '0');
}
