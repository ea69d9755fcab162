// Days, months and years as British English writes them: « 22 February 2024 », day first (European institutions' style guide).
// Must not know: the letter's date, helpers.
import { dateParts, type PartialDate, weekday } from '../../calendar/date.ts';
import type { Elapsed } from '../elapsed.ts';
import { inWords } from './numbers.ts';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** « 22 February 2024 », « August 2020 », « 2020 ». */
export function longDate(date: PartialDate): string {
  const { year, month, day } = partsOf(date);
  if (month === undefined) return String(year);
  return day === undefined ? `${monthName(month)} ${year}` : `${day} ${monthName(month)} ${year}`;
}

/** « 25 February ». */
export function dayAndMonth(date: PartialDate): string {
  const { month, day } = partsOf(date);
  return `${day ?? 1} ${monthName(month ?? 1)}`;
}

/** « February has only 28 days, 29 in leap years », of a month counted from 1 and of its days in a common year. */
export function onlySoManyDays({ month, days }: { readonly month: number; readonly days: number }): string {
  return `${monthName(month)} has only ${days} days${days === 28 ? ', 29 in leap years' : ''}`;
}

/** « 22/02/2024 », day first. */
export function numericDate(date: PartialDate): string {
  return date.split('-').reverse().join('/');
}

export function dateWithWeekday(date: PartialDate): string {
  return date.length < 10 ? longDate(date) : `${WEEKDAYS[weekday(date)]} ${longDate(date)}`;
}

/** « on 25 February 2024 », « in August 2020 », « in 2020 ». */
export function onDate(date: PartialDate): string {
  return `${date.length < 10 ? 'in' : 'on'} ${longDate(date)}`;
}

export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** « three years », « more than three years », « more than a month »; figures from ten on (house style of the Guardian, EU). */
export function duration({ unit, count, more }: Elapsed): string {
  const number = count === 1 ? 'a' : count < 10 ? inWords(count) : String(count);
  const words = `${number} ${unit}${count > 1 ? 's' : ''}`;
  return more ? `more than ${words}` : words;
}

function partsOf(date: PartialDate) {
  const parts = dateParts(date);
  if (parts === undefined) throw new Error(`Not a date: ${date}`);
  return parts;
}
