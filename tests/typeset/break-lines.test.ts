// The breaker against brute force, on paragraphs short enough to try every choice of line ends.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BreakOptions, breakLines } from '../../src/typeset/break-lines.ts';
import type { Item } from '../../src/typeset/items.ts';

const box = (width: number, left = 0, right = 0): Item => ({ kind: 'box', width, pieces: [], left, right });
const glue = (cost: number): Item => ({ kind: 'glue', width: 3, stretch: 1.5, shrink: 1, cost, run: undefined });
const hyphen = (right: number): Item => ({
  kind: 'penalty',
  width: 4,
  cost: 50,
  flagged: true,
  hyphen: undefined,
  right,
});

const word = fc.array(fc.record({ width: fc.integer({ min: 4, max: 30 }), out: fc.integer({ min: 0, max: 2 }) }), {
  minLength: 1,
  maxLength: 2,
});
const paragraph = fc.array(word, { minLength: 1, maxLength: 6 }).map((words): Item[] => {
  const items: Item[] = [];
  for (const [index, syllables] of words.entries()) {
    if (index > 0) items.push(glue((syllables[0]?.width ?? 0) % 3 === 0 ? 30 : 0));
    for (const [at, syllable] of syllables.entries()) {
      if (at > 0) items.push(hyphen(syllable.out));
      items.push(box(syllable.width, syllable.out / 2, syllable.out));
    }
  }
  return [...items, { kind: 'stop' }];
});
const options = fc.record({
  first: fc.integer({ min: 45, max: 90 }),
  others: fc.integer({ min: 45, max: 90 }),
  justify: fc.constant(true),
  full: fc.constant(true),
  expansion: fc.constantFrom(0, 0.02),
  leastLast: fc.constantFrom(0, 20),
}) satisfies fc.Arbitrary<BreakOptions>;

describe('line breaking', () => {
  test('no choice of line ends is better than the one taken', () => {
    fc.assert(
      fc.property(paragraph, options, (items, asked) => {
        const best = bruteForce(items, asked);
        fc.pre(best !== undefined);
        const found = breakLines(items, asked);
        expect(found.demerits).toBeCloseTo(best ?? 0, 4);
      }),
      { numRuns: 1000, seed: 20240222 },
    );
  }, 60_000);

  test('three hyphens never follow each other', () => {
    fc.assert(
      fc.property(paragraph, options, (items, asked) => {
        const { at } = breakLines(items, { ...asked, leastLast: 0 });
        const flags = at.map((index) => items[index]?.kind === 'penalty');
        const three = flags.some((flag, index) => flag && flags[index + 1] && flags[index + 2]);
        // Only where nothing else fits at all.
        if (three) expect(bruteForce(items, { ...asked, leastLast: 0 }, 1e9)).toBeUndefined();
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  test('ragged lines are never wider than their measure', () => {
    fc.assert(
      fc.property(paragraph, fc.integer({ min: 95, max: 130 }), (items, width) => {
        const ragged = { first: width, others: width, justify: false, expansion: 0, leastLast: 0 };
        const [at = [], full = []] = [false, true].map((full) => breakLines(items, { ...ragged, full }).at);
        expect(full).toHaveLength(at.length);
        for (const line of linesOf(items, full)) expect(natural(items, line)).toBeLessThanOrEqual(width + 3);
        for (const line of linesOf(items, at)) expect(natural(items, line)).toBeLessThanOrEqual(width + 3);
      }),
      { numRuns: 500, seed: 11 },
    );
  });
});

interface Line {
  readonly start: number;
  readonly end: number;
}

function linesOf(items: readonly Item[], at: readonly number[]): readonly Line[] {
  let start = 0;
  return at.map((end) => {
    while (items[start]?.kind !== 'box' && start < end) start++;
    const line = { start, end };
    start = end + 1;
    return line;
  });
}

function natural(items: readonly Item[], { start, end }: Line): number {
  let width = 0;
  for (let index = start; index < end; index++) {
    const item = items[index];
    if (item?.kind === 'box' || item?.kind === 'glue') width += item.width;
  }
  const first = items[start];
  const last = items[end - 1];
  const at = items[end];
  if (first?.kind === 'box') width -= first.left;
  if (at?.kind === 'penalty') return width + at.width - at.right;
  return last?.kind === 'box' ? width - last.right : width;
}

/** Every subset of the places where a line may end; the rules written out anew, from the paper. */
function bruteForce(items: readonly Item[], asked: BreakOptions, tolerance = 200): number | undefined {
  const places = items.flatMap((item, index) => (item.kind === 'glue' || item.kind === 'penalty' ? [index] : []));
  let best: number | undefined;
  for (let choice = 0; choice < 2 ** places.length; choice++) {
    const at = [...places.filter((_, index) => (choice >> index) & 1), items.length - 1];
    const demerits = judge(items, linesOf(items, at), asked, tolerance);
    if (demerits !== undefined && (best === undefined || demerits < best)) best = demerits;
  }
  return best;
}

function judge(
  items: readonly Item[],
  lines: readonly Line[],
  asked: BreakOptions,
  tolerance: number,
): number | undefined {
  let sum = 0;
  let hyphens = 0;
  let before: number | undefined;
  for (const [index, line] of lines.entries()) {
    const inside = items.slice(line.start, line.end);
    const total = (of: (item: Item) => number): number => inside.reduce((all, item) => all + of(item), 0);
    const boxes = asked.expansion * total((item) => (item.kind === 'box' ? item.width : 0));
    const stretch = boxes + total((item) => (item.kind === 'glue' ? item.stretch : 0));
    const shrink = boxes + total((item) => (item.kind === 'glue' ? item.shrink : 0));
    const width = natural(items, line);
    const room = (index === 0 ? asked.first : asked.others) - width;
    const end = items[line.end];
    const last = end?.kind === 'stop';
    const ratio = room < 0 ? (shrink > 0 ? room / shrink : -1e6) : last ? 0 : stretch > 0 ? room / stretch : 1e6;
    const badness = Math.min(10_000, 100 * Math.abs(ratio) ** 3);
    if (ratio < -1 || badness > tolerance) return undefined;
    if (last && index > 0 && width < asked.leastLast) return undefined;
    const broken = end?.kind === 'penalty';
    const previous = hyphens;
    hyphens = broken ? hyphens + 1 : 0;
    if (hyphens > 2 || (last && previous > 0)) return undefined;
    sum +=
      (10 + badness) ** 2 +
      (broken ? 50 * 50 : 0) +
      (end?.kind === 'glue' ? end.cost ** 2 : 0) +
      (hyphens > 1 ? 12_000 : 0);
    const fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
    if (before !== undefined && !last && Math.abs(fitness - before) > 1) sum += 4_000;
    before = fitness;
  }
  return sum;
}
