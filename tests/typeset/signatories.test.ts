// How many columns those who sign take, and what room each has for a signature by hand, on paper as in Word.
import { expect, test } from 'vitest';
import { MM, signatoryColumns, signatureRoom } from '../../src/document/page-style.ts';

test('columns follow the number of those who sign', () => {
  const counts = [1, 2, 3, 4, 24, 25, 60, 61];
  expect(counts.map((count) => signatoryColumns('auto', count))).toEqual([1, 2, 3, 2, 2, 3, 3, 3]);
  expect(counts.map((count) => signatoryColumns('list', count))).toEqual([1, 1, 1, 1, 1, 1, 1, 3]);
  expect(counts.map((count) => signatoryColumns(2, count))).toEqual([2, 2, 2, 2, 2, 2, 2, 2]);
  expect(counts.map((count) => signatoryColumns('compact', count))).toEqual([3, 3, 3, 3, 3, 3, 3, 3]);
});

test('a few have room to sign by hand, more where there is room, many none', () => {
  const roomOf = (people: number) => {
    const { always, ifSpare } = signatureRoom({ columns: 'auto', order: 'row-major', ink: undefined }, people);
    return [always / MM, ifSpare / MM].map(Math.round);
  };
  expect([1, 3, 4, 8, 9].map(roomOf)).toEqual([
    [20, 0],
    [20, 0],
    [0, 13],
    [0, 13],
    [0, 0],
  ]);
  expect(signatureRoom({ columns: 'auto', order: 'row-major', ink: 5 }, 6)).toEqual({ always: 5, ifSpare: 0 });
});
