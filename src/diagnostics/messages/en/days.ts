// Days and periods in English messages: « 1 March 2023 », « from … to … ».
import { nearestDay } from '../../../calendar/date.ts';
import type { Period } from '../../../calendar/period.ts';
import { dayMisnamed, dayThatIsNot, monthTooShort } from '../../../locale/day-meant.ts';
import { dateWithWeekday, onlySoManyDays } from '../../../locale/en/dates.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

export function day(date: string): string {
  const [year, month, number] = date.split('-').map(Number);
  return `${number} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** « from 29 March 2023 to 9 June 2024 », « since … », « until … », « on … », « without a date ». */
export function during({ start, end }: Period): string {
  if (start !== undefined && start === end) return `on ${day(start)}`;
  if (start !== undefined && end !== undefined) return `from ${day(start)} to ${day(end)}`;
  if (start !== undefined) return `since ${day(start)}`;
  return end === undefined ? 'without a date' : `until ${day(end)}`;
}

/** What is wrong with a day written out: another day of the week, or none of its month. */
export function whyNoDay(written: string): string | undefined {
  const misnamed = dayMisnamed(written);
  if (misnamed !== undefined) return `that day is ${dateWithWeekday(misnamed)}: write ${misnamed} if it is the one`;
  const short = monthTooShort(written);
  if (short !== undefined) return onlySoManyDays(short);
  const near = nearestDay(dayThatIsNot(written) ?? '');
  return near === undefined
    ? undefined
    : `there is no such day; the nearest is ${day(near)}: write ${near} if it is the one`;
}
