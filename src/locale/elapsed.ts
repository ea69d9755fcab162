// How far a day lies from the letter's date, in the largest whole unit that is true of it.
// Must not know: any language's words.
import { addDays, daysBetween, earliest, type IsoDate, latest, type PartialDate } from '../calendar/date.ts';

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
  const { months, exactly } = wholeMonths(from, to);
  if (months >= 12) return { unit: 'year', count: Math.floor(months / 12), more: months % 12 !== 0 || !exactly };
  if (months >= 1) return { unit: 'month', count: months, more: !exactly };
  if (days >= 14) return { unit: 'week', count: Math.floor(days / 7), more: days % 7 !== 0 };
  return { unit: 'day', count: days, more: false };
}

/**
 * Whole months from one day to another, and whether they end on the day itself. A month that lacks the day completes on
 * its last one (31 January → 29 February 2024), and not before: date-fns counts 29 January → 28 February 2024 as a month.
 */
function wholeMonths(from: IsoDate, to: IsoDate): { readonly months: number; readonly exactly: boolean } {
  const index = (date: IsoDate) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  const anniversary = Math.min(Number(from.slice(8)), Number(latest(to.slice(0, 7)).slice(8)));
  const day = Number(to.slice(8));
  return { months: index(to) - index(from) - (day < anniversary ? 1 : 0), exactly: day === anniversary };
}

/** Does `date` lie after the letter's date, and less than a year after it? What « prochain » promises. */
export function ahead(date: PartialDate, letter: IsoDate): 'yes' | 'not-future' | 'too-far' {
  if (daysBetween(letter, earliest(date)) <= 0) return 'not-future';
  return wholeMonths(letter, latest(date)).months >= 12 ? 'too-far' : 'yes';
}

/** Does `date` lie before the letter's date, and less than a year before it? What « dernier » promises. */
export function behind(date: PartialDate, letter: IsoDate): 'yes' | 'not-past' | 'too-far' {
  if (daysBetween(latest(date), letter) <= 0) return 'not-past';
  return wholeMonths(earliest(date), letter).months >= 12 ? 'too-far' : 'yes';
}
