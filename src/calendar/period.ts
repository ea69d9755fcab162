// A stretch of days, both ends included, as EDTF writes it: `a/b`, `../b`, `a/..`, or one date. Must not know: roles.
// Authority: Library of Congress, EDTF level 0 and 1 (ISO 8601-2:2019), « time interval ».
import { addDays, daysBetween, earliest, exists, type IsoDate, latest, nearestDay } from './date.ts';

/** Both ends inclusive; undefined: open. */
export interface Period {
  readonly start: IsoDate | undefined;
  readonly end: IsoDate | undefined;
}

export type PeriodFault =
  | { readonly fault: 'not-a-period' }
  | { readonly fault: 'no-such-date'; readonly value: string; readonly nearest: IsoDate | undefined }
  | { readonly fault: 'reversed' };

const DATE = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;
/** The form, without asking whether the days exist: what an editor can check as one types. */
export const PERIOD_PATTERN = String.raw`^(?:(${DATE})|(${DATE}|\.\.)/(${DATE}|\.\.))$`;
const SHAPE = new RegExp(PERIOD_PATTERN);

/** A date known to the month or the year stands for all of it: `2020-08/2021` is 1 August 2020 to 31 December 2021. */
export function parsePeriod(text: string): Period | PeriodFault {
  const match = SHAPE.exec(text);
  if (match === null) return { fault: 'not-a-period' };
  const from = match[1] ?? match[2] ?? '..';
  const to = match[1] ?? match[3] ?? '..';
  for (const value of [from, to]) {
    if (value !== '..' && !exists(value)) return { fault: 'no-such-date', value, nearest: nearestDay(value) };
  }
  const period = { start: from === '..' ? undefined : earliest(from), end: to === '..' ? undefined : latest(to) };
  return isReversed(period) ? { fault: 'reversed' } : period;
}

/** `a/b`, `../b`, `a/..`; a single day is written as that day. */
export function formatPeriod({ start, end }: Period): string {
  return start !== undefined && start === end ? start : `${start ?? '..'}/${end ?? '..'}`;
}

export function isReversed({ start, end }: Period): boolean {
  return start !== undefined && end !== undefined && end < start;
}

export function contains({ start, end }: Period, date: IsoDate): boolean {
  return (start === undefined || start <= date) && (end === undefined || date <= end);
}

/** The days that two periods share, if any. */
export function overlap(a: Period, b: Period): Period | undefined {
  const start = later(a.start, b.start);
  const end = earlier(a.end, b.end);
  return isReversed({ start, end }) ? undefined : { start, end };
}

/** How many days a period has; Infinity if it is open. */
export function lengthInDays({ start, end }: Period): number {
  return start === undefined || end === undefined ? Number.POSITIVE_INFINITY : daysBetween(start, end) + 1;
}

/** Days strictly between two periods: 0 if the second begins the day after, negative if they overlap. */
export function gapInDays(before: Period, after: Period): number {
  if (before.end === undefined || after.start === undefined) return Number.NEGATIVE_INFINITY;
  return daysBetween(before.end, after.start) - 1;
}

/** By first day, then by last; an open beginning comes first, an open end last. */
export function byStart(a: Period, b: Period): number {
  return compare(a.start ?? '', b.start ?? '') || compare(a.end ?? '9999-99-99', b.end ?? '9999-99-99');
}

/** Sorted, and joined wherever at most `most` days separate one period from the next (0: only where they touch). */
export function joined(periods: readonly Period[], most: number): Period[] {
  const result: Period[] = [];
  for (const period of [...periods].sort(byStart)) {
    const last = result.at(-1);
    if (last !== undefined && gapInDays(last, period) <= most) {
      result[result.length - 1] = { start: last.start, end: latestEnd(last.end, period.end) };
    } else result.push(period);
  }
  return result;
}

/** What lies between neighbours of a sorted list. */
export function gaps(periods: readonly Period[]): Period[] {
  return periods.slice(1).flatMap((after, index) => {
    const before = periods[index];
    if (before?.end === undefined || after.start === undefined || gapInDays(before, after) <= 0) return [];
    return [{ start: addDays(before.end, 1), end: addDays(after.start, -1) }];
  });
}

function later(a: IsoDate | undefined, b: IsoDate | undefined): IsoDate | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}

function earlier(a: IsoDate | undefined, b: IsoDate | undefined): IsoDate | undefined {
  return a === undefined || (b !== undefined && b < a) ? b : a;
}

function latestEnd(a: IsoDate | undefined, b: IsoDate | undefined): IsoDate | undefined {
  return a === undefined || b === undefined ? undefined : a > b ? a : b;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
