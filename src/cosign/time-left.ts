// Moments of a person's wall clock, `2026-03-05T17:00`: do they exist, how long is left. Must not know: the clock.
import { daysBetween, exists, type IsoDate } from '../calendar/date.ts';
import { MOMENT } from './agreements.ts';

export type Moment = string;

export function isMoment(text: string): boolean {
  return (
    MOMENT.test(text) && exists(text.slice(0, 10)) && Number(text.slice(11, 13)) < 24 && Number(text.slice(14)) < 60
  );
}

export function dayOf(moment: Moment): IsoDate {
  return moment.slice(0, 10);
}

/** Minutes from `from` to `to`; negative if `to` is earlier. */
export function minutesBetween(from: Moment, to: Moment): number {
  return daysBetween(dayOf(from), dayOf(to)) * 24 * 60 + minutesOf(to) - minutesOf(from);
}

function minutesOf(moment: Moment): number {
  return Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14));
}
