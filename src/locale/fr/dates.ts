// Days, months and years as French writes them. « 1er » for the first only, months in lower case (Gouriou, Ramat).
// Must not know: the letter's date, helpers.
import { dateParts, type PartialDate, weekday } from '../../calendar/date.ts';
import type { Elapsed } from '../elapsed.ts';
import { inWords } from './numbers.ts';
import { withDe } from './sounds.ts';

export const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;
export const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;

/** « 22 février 2024 », « 1er mars 2024 », « août 2020 », « 2020 ». */
export function longDate(date: PartialDate): string {
  const { year, month, day } = partsOf(date);
  if (month === undefined) return String(year);
  if (day === undefined) return `${monthName(month)} ${year}`;
  return `${dayOfMonth(day, month)} ${year}`;
}

/** « 25 février », without its year. */
export function dayAndMonth(date: PartialDate): string {
  const { month, day } = partsOf(date);
  return dayOfMonth(day ?? 1, month ?? 1);
}

/** « février n’a que 28 jours, 29 les années bissextiles », of a month counted from 1 and of its days in a common year. */
export function onlySoManyDays({ month, days }: { readonly month: number; readonly days: number }): string {
  return `${monthName(month)} n’a que ${days} jours${days === 28 ? ', 29 les années bissextiles' : ''}`;
}

/** « 22/02/2024 », « 08/2020 », « 2020 ». */
export function numericDate(date: PartialDate): string {
  return date.split('-').reverse().join('/');
}

/** « dimanche 25 février 2024 ». */
export function dateWithWeekday(date: PartialDate): string {
  return date.length < 10 ? longDate(date) : `${WEEKDAYS[weekday(date)]} ${longDate(date)}`;
}

/** « le 25 février 2024 »; a month or a year takes no article: « août 2020 ». */
export function theDate(date: PartialDate): string {
  return date.length < 10 ? longDate(date) : `le ${longDate(date)}`;
}

/** « du 25 février 2024 », « d’août 2020 », « de 2020 ». */
export function ofDate(date: PartialDate): string {
  return date.length < 10 ? withDe(longDate(date)) : `du ${longDate(date)}`;
}

/** « au 25 février 2024 », « à août 2020 ». */
export function toDate(date: PartialDate): string {
  return date.length < 10 ? `à ${longDate(date)}` : `au ${longDate(date)}`;
}

/** « en août 2020 », « en 2020 », « le 25 février 2024 ». */
export function inDate(date: PartialDate): string {
  return date.length < 10 ? `en ${longDate(date)}` : theDate(date);
}

export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** « trois ans », « plus de trois ans », « plus d’un mois »; figures above a hundred. */
export function duration({ unit, count, more }: Elapsed): string {
  const name = { day: 'jour', week: 'semaine', month: 'mois', year: 'an' }[unit];
  const number = count > 100 ? String(count) : inWords(count, unit === 'week' ? 'f' : 'm');
  const words = `${number} ${count > 1 && !name.endsWith('s') ? `${name}s` : name}`;
  return more ? `plus ${withDe(words)}` : words;
}

function dayOfMonth(day: number, month: number): string {
  return `${day === 1 ? '1er' : day} ${monthName(month)}`;
}

function partsOf(date: PartialDate) {
  const parts = dateParts(date);
  if (parts === undefined) throw new Error(`Not a date: ${date}`);
  return parts;
}
