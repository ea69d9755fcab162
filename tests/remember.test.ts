// What is remembered, and for how long.
import { expect, test } from 'vitest';
import { Remembered, RememberedLately } from '../src/remember.ts';

test('found once; kept while asked for; forgotten when many others came between', () => {
  let found = 0;
  const known = new Remembered<number>(3);
  const ask = (key: string) => known.of(key, () => ++found);
  expect([ask('a'), ask('a'), ask('b'), ask('a')]).toEqual([1, 1, 2, 1]);
  for (const key of ['c', 'd', 'a', 'e', 'f', 'a']) ask(key);
  expect(ask('a')).toBe(1);
  expect(ask('b')).toBeGreaterThan(2);
});

test('an answer that does not last is found anew', () => {
  let found = 0;
  const known = new Remembered<number>(3);
  expect([
    known.of(
      'a',
      () => ++found,
      () => false,
    ),
    known.of('a', () => ++found),
  ]).toEqual([1, 2]);
});

test('the latest answers stay while all they come from says the same; an older one gives way', () => {
  let found = 0;
  const known = new RememberedLately<number>(2);
  const ask = (...from: readonly unknown[]) => known.of(from, () => ++found);
  const group = {};
  expect([ask('a', group), ask('b', group), ask(['a'].join(''), group), ask('a', {})]).toEqual([1, 2, 1, 3]);
  expect([ask('a', group), ask('a'), ask('b', group)]).toEqual([1, 4, 5]);
});
