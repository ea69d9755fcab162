// Page ends against brute force, and the rules that are never broken while there is another way.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { footOf } from '../../src/typeset/notes.ts';
import type { PlacedLine } from '../../src/typeset/page.ts';
import { pageStarts } from '../../src/typeset/paginate.ts';
import { FORBIDDEN, type Slab } from '../../src/typeset/slab.ts';

const slab = (height: number, before: number, price: number, notes: readonly number[]): Slab => ({
  height,
  before,
  price,
  items: [],
  notes: notes.map((leading) => [{ leading } as PlacedLine]),
});
const slabs = fc.array(
  fc.record({
    height: fc.integer({ min: 5, max: 40 }),
    before: fc.integer({ min: 0, max: 12 }),
    price: fc.constantFrom(0, 0, 0, 4_000, FORBIDDEN),
    notes: fc.constantFrom([], [], [], [8], [5, 6]),
  }),
  { minLength: 1, maxLength: 10 },
);

test('a page’s end is never forbidden where another way exists, and no page overflows, its notes among it', () => {
  fc.assert(
    fc.property(slabs, (given) => {
      const flow = given.map(({ height, before, price, notes }) => slab(height, before, price, notes));
      const heights = { first: 70, others: 100 };
      const starts = pageStarts(flow, heights);
      const ways = allStarts(flow.length).filter((way) => fits(flow, way, heights) && !breaksRule(flow, way));
      expect(fits(flow, starts, heights)).toBe(true);
      if (ways.length === 0) return;
      expect(breaksRule(flow, starts)).toBe(false);
      expect(starts.length).toBe(Math.min(...ways.map((way) => way.length)));
    }),
    { numRuns: 1000, seed: 3 },
  );
});

test('what cannot be filled stays empty late: whoever reads on from a page has read a full one', () => {
  const text = Array.from({ length: 15 }, () => slab(10, 0, 0, []));
  const people = Array.from({ length: 10 }, (_, row) => slab(10, 0, row === 0 ? 0 : FORBIDDEN, []));
  expect(pageStarts([...text, ...people], { first: 100, others: 100 })).toEqual([10, 15]);
});

function allStarts(count: number): readonly number[][] {
  return Array.from({ length: 2 ** (count - 1) }, (_, choice) =>
    Array.from({ length: count - 1 }, (_, index) => index + 1).filter((index) => (choice >> (index - 1)) & 1),
  );
}

function fits(flow: readonly Slab[], starts: readonly number[], heights: { first: number; others: number }): boolean {
  return [0, ...starts].every((start, index) => {
    const page = flow.slice(start, starts[index] ?? flow.length);
    const height = page.reduce((sum, one, at) => sum + one.height + (at === 0 ? 0 : one.before), footOf(page));
    return height <= (index === 0 ? heights.first : heights.others);
  });
}

function breaksRule(flow: readonly Slab[], starts: readonly number[]): boolean {
  return starts.some((start) => (flow[start]?.price ?? 0) >= FORBIDDEN);
}
