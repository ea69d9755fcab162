// How far a day lies from the letter's date, in the largest whole unit that is true of it.
// Must not know: any language's words.
import {
  addDays,
  daysBetween,
  earliest,
  type IsoDate,
  latest,
  monthsBetween,
  type PartialDate,
} from '../calendar/date.ts';

export interface Elapsed {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly count: number;
  /** « plus de trois ans » rather than « trois ans »: some days have gone by since the whole unit was reached. */
  readonly more: boolean;
}

/**
 * Time gone by from `date` to `letter`, or undefined if the day has not passed. A partial date counts from the latest
 * day it can mean, and one day short, so that « plus de … » is true whichever of its days was meant.
 */
export function elapsedSince(date: PartialDate, letter: IsoDate): Elapsed | undefined {
  const from = latest(date);
  const partial = date.length < 10;
  const to = partial ? addDays(letter, -1) : letter;
  const found = between(from, to);
  if (found === undefined) return undefined;
  return partial ? { ...found, more: true } : found;
}

/** Time to come from `letter` to `date`, or undefined if the day is not to come. The earliest day of a partial date. */
export function remainingUntil(date: PartialDate, letter: IsoDate): Elapsed | undefined {
  return between(letter, earliest(date));
}

function between(from: IsoDate, to: IsoDate): Elapsed | undefined {
  const days = daysBetween(from, to);
  if (days <= 0) return undefined;
  const months = monthsBetween(from, to);
  const years = Math.floor(months / 12);
  if (years >= 1) return { unit: 'year', count: years, more: months % 12 !== 0 || !onTheDay(from, to) };
  if (months >= 1) return { unit: 'month', count: months, more: !onTheDay(from, to) };
  if (days >= 14) return { unit: 'week', count: Math.floor(days / 7), more: days % 7 !== 0 };
  return { unit: 'day', count: days, more: false };
}

/** Whole months apart to the day: the day before `from` would complete no further month, the day after one fewer. */
function onTheDay(from: IsoDate, to: IsoDate): boolean {
  return monthsBetween(addDays(from, 1), to) < monthsBetween(from, to);
}

/** Does `date` lie after the letter's date, and less than a year after it? What « prochain » promises. */
export function ahead(date: PartialDate, letter: IsoDate): 'yes' | 'not-future' | 'too-far' {
  if (daysBetween(letter, earliest(date)) <= 0) return 'not-future';
  return monthsBetween(letter, latest(date)) >= 12 ? 'too-far' : 'yes';
}

/** Does `date` lie before the letter's date, and less than a year before it? What « dernier » promises. */
export function behind(date: PartialDate, letter: IsoDate): 'yes' | 'not-past' | 'too-far' {
  if (daysBetween(latest(date), letter) <= 0) return 'not-past';
  return monthsBetween(earliest(date), letter) >= 12 ? 'too-far' : 'yes';
}
