// Days as people write them: ISO `YYYY-MM-DD`, no clock and no time zone (all arithmetic in UTC).
// The door to date-fns. Must not know: languages, letters.
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysTo } from 'date-fns/addDays';
import { differenceInMonths } from 'date-fns/differenceInMonths';
import { getDay } from 'date-fns/getDay';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';

/** `YYYY-MM-DD`, a day that exists. ISO dates compare as text. */
export type IsoDate = string;

/** EDTF level 0: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a part that is left out is not known. */
export type PartialDate = string;

export interface DateParts {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The parts of a partial date, or undefined if `text` is not of that form (whether or not the day exists). */
export function dateParts(text: string): DateParts | undefined {
  const match = SHAPE.exec(text);
  if (match === null) return undefined;
  return {
    year: Number(match[1]),
    month: match[2] === undefined ? undefined : Number(match[2]),
    day: match[3] === undefined ? undefined : Number(match[3]),
  };
}

/** Does this day, month or year exist in the (proleptic Gregorian) calendar? */
export function exists(text: PartialDate): boolean {
  const parts = dateParts(text);
  if (parts === undefined || parts.year < 1) return false;
  if (parts.month === undefined) return true;
  if (parts.month < 1 || parts.month > 12) return false;
  return parts.day === undefined || (parts.day >= 1 && parts.day <= daysIn(parts.year, parts.month));
}

/** The nearest day that exists to one that does not: 2024-02-30 → 2024-02-29. Undefined if the month is wrong too. */
export function nearestDay(text: string): IsoDate | undefined {
  const parts = dateParts(text);
  if (parts?.month === undefined || parts.day === undefined || !exists(text.slice(0, 7))) return undefined;
  return `${text.slice(0, 8)}${String(Math.min(Math.max(parts.day, 1), daysIn(parts.year, parts.month))).padStart(2, '0')}`;
}

/** First day a partial date can mean: 2020-08 → 2020-08-01. */
export function earliest(date: PartialDate): IsoDate {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Last day a partial date can mean: 2020-08 → 2020-08-31. */
export function latest(date: PartialDate): IsoDate {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? iso(lastDayOfMonth(utc(`${date}-01`))) : date;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return iso(addDaysTo(utc(date), days));
}

/** Days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  // An ISO day alone is midnight UTC (ECMA-262, 21.4.1.32), and a day there has no other length.
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** Whole months completed from `from` to `to`. */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  return differenceInMonths(utc(to), utc(from));
}

/** 0 Sunday … 6 Saturday. */
export function weekday(date: IsoDate): number {
  return getDay(utc(date));
}

/** The same day as a JavaScript date at midnight UTC, for formats that carry a time stamp. */
export function utc(date: IsoDate): Date {
  return new UTCDateMini(`${date}T00:00:00Z`);
}

function iso(date: Date): IsoDate {
  return date.toISOString().slice(0, 10);
}

function daysIn(year: number, month: number): number {
  return lastDayOfMonth(utc(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`)).getUTCDate();
}
