import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/calendar/date.ts';
import {
  contains,
  formatPeriod,
  gapInDays,
  gaps,
  joined,
  lengthInDays,
  overlap,
  type Period,
  parsePeriod,
} from '../../src/calendar/period.ts';

describe('parsePeriod', () => {
  test.each([
    ['2022-06-22/2024-06-09', { start: '2022-06-22', end: '2024-06-09' }],
    ['../2024-06-09', { start: undefined, end: '2024-06-09' }],
    ['2024-01-12/..', { start: '2024-01-12', end: undefined }],
    ['../..', { start: undefined, end: undefined }],
    ['2024-01-17', { start: '2024-01-17', end: '2024-01-17' }],
    ['2024-02', { start: '2024-02-01', end: '2024-02-29' }],
    ['2020-08/2021', { start: '2020-08-01', end: '2021-12-31' }],
  ])('%s', (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
  });

  test.each([
    ['', { fault: 'not-a-period' }],
    ['2022-06-22/', { fault: 'not-a-period' }],
    ['2022-06-22 / 2024-06-09', { fault: 'not-a-period' }],
    ['22/06/2022', { fault: 'not-a-period' }],
    ['..', { fault: 'not-a-period' }],
    ['2024-06-09/2022-06-22', { fault: 'reversed' }],
    ['2024-02-30/..', { fault: 'no-such-date', value: '2024-02-30', nearest: '2024-02-29' }],
    ['../2024-13', { fault: 'no-such-date', value: '2024-13', nearest: undefined }],
  ])('refuses %j', (text, fault) => {
    expect(parsePeriod(text)).toEqual(fault);
  });
});

const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2023-01-01', days));
const period = fc
  .tuple(fc.option(day), fc.option(day))
  .map(
    ([a, b]): Period =>
      a !== null && b !== null && b < a ? { start: b, end: a } : { start: a ?? undefined, end: b ?? undefined },
  );

describe('periods', () => {
  test('are written as they are read', () => {
    fc.assert(
      fc.property(period, (one) => {
        expect(parsePeriod(formatPeriod(one))).toEqual(one);
      }),
    );
  });

  test('share exactly the days that both contain', () => {
    fc.assert(
      fc.property(period, period, day, (a, b, date) => {
        const shared = overlap(a, b);
        expect(shared !== undefined && contains(shared, date)).toBe(contains(a, date) && contains(b, date));
      }),
    );
  });

  test('joined without a gap cover each day once, and the days they covered before', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 8 }), day, (periods, date) => {
        const once = joined(periods, 0).filter((one) => contains(one, date)).length;
        expect(once).toBe(periods.some((one) => contains(one, date)) ? 1 : 0);
      }),
    );
  });

  test('joined over four days leave only longer gaps', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 8 }), (periods) => {
        for (const gap of gaps(joined(periods, 4))) expect(lengthInDays(gap)).toBeGreaterThan(4);
      }),
    );
  });

  test('count the days between them', () => {
    const before = { start: '2024-02-01', end: '2024-02-06' };
    expect(gapInDays(before, { start: '2024-02-07', end: undefined })).toBe(0);
    expect(gapInDays(before, { start: '2024-02-08', end: undefined })).toBe(1);
    expect(gaps([before, { start: '2024-02-08', end: undefined }])).toEqual([
      { start: '2024-02-07', end: '2024-02-07' },
    ]);
  });
});
