// Dates held against a second implementation, every day of a leap year: ICU's long dates, and elapsed time counted day by day.
import { expect, test } from 'vitest';
import { addDays } from '../../src/calendar/date.ts';
import { elapsedSince } from '../../src/locale/elapsed.ts';
import { locales } from '../../src/locale/index.ts';
import { day, occasion, say } from './occasion.ts';

const year = Array.from({ length: 366 }, (_, index) => addDays('2024-01-01', index));
const utcNoon = (date: string) => new Date(`${date}T12:00:00Z`);

test.each([
  ['fr', 'fr', (text: string) => text.replace(/\b1 (?=\p{L})/u, '1er ')],
  ['en', 'en-GB', (text: string) => text],
] as const)('long, numeric and week days of 2024 (%s)', (language, tag, first) => {
  const long = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(tag, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' });
  const full = new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone: 'UTC' });
  const weekday = language === 'fr' ? 'jour' : 'weekday';
  for (const date of year) {
    expect(locales[language].date(date, 'long')).toBe(first(long.format(utcNoon(date))));
    expect(locales[language].date(date, 'numeric')).toBe(short.format(utcNoon(date)));
    expect(say(language, 'date', [day(date), { kind: 'text', text: weekday }])).toBe(
      first(full.format(utcNoon(date))).replace(',', ''),
    );
  }
});

/** Elapsed time by walking the calendar, one anniversary after another. */
function walked(from: string, to: string): { unit: string; count: number; more: boolean } | undefined {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  if (days <= 0) return undefined;
  const [y = 0, m = 0, d = 0] = from.split('-').map(Number);
  const anniversary = (months: number) => {
    const index = y * 12 + (m - 1) + months;
    const last = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
    return new Date(Date.UTC(Math.floor(index / 12), index % 12, Math.min(d, last))).toISOString().slice(0, 10);
  };
  let months = 0;
  while (anniversary(months + 1) <= to) months += 1;
  if (months >= 12)
    return { unit: 'year', count: Math.floor(months / 12), more: anniversary(Math.floor(months / 12) * 12) !== to };
  if (months >= 1) return { unit: 'month', count: months, more: anniversary(months) !== to };
  return days >= 14
    ? { unit: 'week', count: Math.floor(days / 7), more: days % 7 !== 0 }
    : { unit: 'day', count: days, more: false };
}

test('time gone by, from every day of 2024 to days up to four years on', () => {
  for (const from of year) {
    for (const gap of [
      1, 2, 13, 14, 15, 27, 28, 29, 30, 31, 32, 59, 60, 61, 90, 364, 365, 366, 367, 730, 731, 1096, 1461,
    ]) {
      const to = addDays(from, gap);
      expect([from, to, elapsedSince(from, to)]).toEqual([from, to, walked(from, to)]);
    }
  }
});

test('a partial date is counted from the latest day it can mean, so that the phrase is true whichever it was', () => {
  const on = occasion(['f'], { date: '2024-02-22' });
  expect(say('fr', 'depuis', [day('2020-08')], on)).toBe('depuis plus de trois ans');
  expect(say('fr', 'depuis', [day('2020')], on)).toBe('depuis plus de trois ans');
  expect(say('fr', 'depuis', [day('2023-03')], on)).toBe('depuis plus de dix mois');
  expect(say('fr', 'depuis', [day('2022-08')], on)).toBe('depuis plus d’un an');
  expect(say('fr', 'depuis', [day('2024-02')], on)).toBe('!language/phrase-false');
  expect(say('fr', 'depuis', [day('2020-08')], occasion(['f'], { date: '2023-08-31' }))).toBe(
    'depuis plus de deux ans',
  );
  expect(say('en', 'since', [day('2020-08')], on)).toBe('for more than three years');
});

test('« prochain » and « dernier » are true for less than a year on either side, and false otherwise', () => {
  const on = (date: string) => occasion(['f'], { date });
  expect(say('fr', 'prochain', [day('2024-02-25')], on('2024-02-22'))).toBe('25 février prochain');
  expect(say('fr', 'prochain', [day('2024-02-25')], on('2024-02-25'))).toBe('!language/phrase-false');
  expect(say('fr', 'prochain', [day('2024-02-25')], on('2023-02-26'))).toBe('25 février prochain');
  expect(say('fr', 'prochain', [day('2024-02-25')], on('2023-02-25'))).toBe('!language/phrase-false');
  expect(say('fr', 'dernier', [day('2024-02-25')], on('2024-03-01'))).toBe('25 février dernier');
  expect(say('fr', 'dernier', [day('2024-02-25')], on('2025-02-25'))).toBe('!language/phrase-false');
  expect(say('fr', 'prochain', [day('2024-03')], on('2024-02-22'))).toBe('mars prochain');
  expect(say('fr', 'prochain', [day('2025')], on('2024-02-22'))).toBe('!language/date-too-vague');
  expect(say('en', 'next', [day('2024-02-25')], on('2024-02-22'))).toBe('25 February next');
  expect(say('en', 'last', [day('2024-02-25')], on('2024-02-22'))).toBe('!language/phrase-false');
});

test('dates with their little words', () => {
  expect(say('fr', 'le', [day('2024-03-01')])).toBe('le 1er mars 2024');
  expect(say('fr', 'de', [day('2020-08')])).toBe('d’août 2020');
  expect(say('fr', 'de', [day('2024-02-25')])).toBe('du 25 février 2024');
  expect(say('fr', 'à', [day('2024-02-25')])).toBe('au 25 février 2024');
  expect(say('fr', 'en', [day('2020-08')])).toBe('en août 2020');
  expect(say('fr', 'il_y_a', [day('2024-02-12')])).toBe('il y a dix jours');
  expect(say('fr', 'dans', [day('2024-02-25')])).toBe('dans trois jours');
  expect(say('fr', 'depuis', [day('2024-01-21')])).toBe('depuis plus d’un mois');
  expect(say('fr', 'depuis', [day('2024-01-22')])).toBe('depuis un mois');
  expect(say('en', 'ago', [day('2024-02-12')])).toBe('10 days ago');
  expect(say('en', 'in', [day('2024-02-25')])).toBe('on 25 February 2024');
});
