// Helpers for days, relative to the letter's date. Must not know: who signs.
import type { PartialDate } from '../../../calendar/date.ts';
import { date, helper, optional, optionalChoice, required, textIf } from '../../call.ts';
import { ahead, behind, remainingUntil } from '../../elapsed.ts';
import type { Helper } from '../../locale.ts';
import { near, past, untrue, vague } from '../../true-on-the-day.ts';
import { dateWithWeekday, dayAndMonth, duration, longDate, monthName, numericDate, onDate } from '../dates.ts';

const day = [required('date', 'date')];

export const dates: Readonly<Record<string, Helper>> = {
  date: helper(
    [required('date', 'date'), optionalChoice('form', 'long', 'numeric', 'weekday')],
    'A date in words; "numeric": 25/02/2024; "weekday": Sunday 25 February 2024.',
    'on {{date ballot}}',
    'on 25 February 2024',
    (call) => {
      const write = { numeric: numericDate, weekday: dateWithWeekday }[textIf(call, 1) ?? ''] ?? longDate;
      return write(date(call, 0));
    },
  ),
  on: helper(day, '“on 25 February 2024”, “in August 2020”.', '{{On ballot}}', 'On 25 February 2024', (call) =>
    onDate(date(call, 0)),
  ),
  month: helper(day, 'The month and year of a date.', 'in {{month ballot}}', 'in February 2024', (call) => {
    const found = date(call, 0);
    return found.length < 7 ? vague('month', found, 'month') : longDate(found.slice(0, 7));
  }),
  year: helper(day, 'The year of a date.', 'in {{year ballot}}', 'in 2024', (call) =>
    longDate(date(call, 0).slice(0, 4)),
  ),
  next: helper(
    day,
    'The day and month with “next”: true of a day to come within the year, false otherwise.',
    'on {{next ballot}}',
    'on 25 February next',
    (call) => near(call, 'next', ahead(date(call, 0), call.occasion.date), tied('next')),
  ),
  last: helper(
    day,
    'The day and month with “last”: true of a day gone by less than a year ago, false otherwise.',
    'on {{last arrest}}',
    'on 12 December last',
    (call) => near(call, 'last', behind(date(call, 0), call.occasion.date), tied('last')),
  ),
  since: helper(
    [required('date', 'date'), optional('duration as written', 'text')],
    'How long something has lasted on the letter’s day; written out ("more than three years"), the duration is checked.',
    '{{Since start}}, the regime',
    'For more than three years, the regime',
    (call) => past(call, 'since', duration, (time) => `for ${time}`),
  ),
  ago: helper(day, 'How long ago: “more than two months ago”.', '{{ago arrest}}', 'more than two months ago', (call) =>
    past(call, 'ago', duration, (time) => `${time} ago`),
  ),
  in_time: helper(day, 'How long until a day: “in three days”.', '{{in_time ballot}}', 'in three days', (call) => {
    const found = date(call, 0);
    const left = remainingUntil(found, call.occasion.date);
    return left === undefined ? untrue(call, 'in', found, 'not-future') : `in ${duration(left)}`;
  }),
};

/** “25 February next”, “next March”. */
const tied =
  (word: string) =>
  (found: PartialDate, month: number, dayNumber: number | undefined): string =>
    dayNumber === undefined ? `${word} ${monthName(month)}` : `${dayAndMonth(found)} ${word}`;
