// Where a page ends among what belongs together: a short list and what announces it, people who would need one page more.
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/document/document.ts';
import type { PageStyleInput } from '../../src/document/page-style.ts';
import type { Page, PlacedLine } from '../../src/typeset/index.ts';
import { letter, pagesOf, paragraph, people } from './specimen.ts';

const LINES = 'Une lettre se prépare, se vérifie et se met en page, et celle-ci le dit autant de fois qu’il le faut. ';
const ITEMS = ['que l’on essaie ;', 'que l’on mesure ;', 'que l’on recommence.'];
const LIST: Block = { kind: 'list', ordered: false, start: 1, items: ITEMS.map((text) => [paragraph(text)]) };

const EIGHT = people(8).map((person) => ({ ...person, lines: person.lines.slice(0, 1) }));

/** A letter that is longer by about a line each time. */
function longer(by: number, signatories = EIGHT) {
  const { blocks, ...rest } = letter(signatories);
  const [recipient, dateline, subject, salutation] = blocks;
  const end = blocks.filter(({ kind }) => kind === 'closing' || kind === 'signatories');
  const head = [recipient, dateline, subject, salutation].filter((one) => one !== undefined);
  return { ...rest, blocks: [...head, paragraph(LINES.repeat(by)), paragraph('Nous demandons :'), LIST, ...end] };
}

const textsOf = (page: Page | undefined, block?: PlacedLine['block']): string[] =>
  (page?.items ?? []).flatMap((item) =>
    item.kind === 'line' && item.block !== 'furniture' && (block === undefined || item.block === block)
      ? [item.text.trim()]
      : [],
  );

const columnsOf = (pages: readonly Page[]): number => {
  const lefts = pages.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.kind === 'line' && item.block === 'signatories' && item.runs.every(({ face }) => face === 'bold')
        ? [Math.round(item.x)]
        : [],
    ),
  );
  return new Set(lefts).size;
};

test('a short list stays whole, with the line that announces it', async () => {
  let parted = 0;
  for (let by = 2; by < 26; by++) {
    const pages = await pagesOf(longer(by), { signatories: { columns: 2 } });
    if (pages.length > 1) parted++;
    const holders = pages.filter((page) => textsOf(page, 'list').length > 0);
    expect(holders, `${by}`).toHaveLength(1);
    expect(textsOf(holders[0]), `${by}`).toContain('Nous demandons :');
  }
  expect(parted).toBeGreaterThan(12);
});

describe('people in three columns', () => {
  const count = async (by: number, style: PageStyleInput = {}) => (await pagesOf(longer(by), style)).length;

  test('where that spares a page, and only there', async () => {
    const seen = new Set<string>();
    for (let by = 2; by < 26; by++) {
      const pages = await pagesOf(longer(by));
      const two = await count(by, { signatories: { columns: 2 } });
      const three = await count(by, { signatories: { columns: 3 } });
      const dense = columnsOf(pages) === 3;
      seen.add(`${dense}`);
      expect(pages.length, `${by}`).toBe(Math.min(two, three));
      expect(dense, `${by}`).toBe(three < two);
    }
    expect([...seen].sort()).toEqual(['false', 'true']);
  });

  test('but four stand two and two, in the same smaller type', async () => {
    const four = people(4).map((person) => ({ ...person, lines: person.lines.slice(0, 1) }));
    const sizeOf = (pages: readonly Page[]) =>
      pages
        .flatMap(({ items }) => items)
        .find((item): item is PlacedLine => item.kind === 'line' && item.block === 'signatories')?.size;
    const seen = new Set<string>();
    for (let by = 2; by < 26; by++) {
      const pages = await pagesOf(longer(by, four));
      const usual = await pagesOf(longer(by, four), { signatories: { columns: 2 } });
      const three = await pagesOf(longer(by, four), { signatories: { columns: 3 } });
      const close = pages.length < usual.length;
      seen.add(`${close}`);
      expect(columnsOf(pages), `${by}`).toBe(2);
      expect(sizeOf(pages), `${by}`).toBe(sizeOf(close ? three : usual));
    }
    expect([...seen].sort()).toEqual(['false', 'true']);
  });

  test('never where a number is asked for', async () => {
    for (let by = 2; by < 26; by++)
      expect(columnsOf(await pagesOf(longer(by), { signatories: { columns: 2 } })), `${by}`).toBe(2);
  });
});

test('people down the columns take no page for what tall ones leave empty beside them in rows', async () => {
  const uneven = people(8).map((person, index) => ({
    ...person,
    lines: Array.from({ length: index === 0 || index === 7 ? 1 : 1 + (index % 3) * 4 }, () => person.lines[0] ?? []),
  }));
  let spared = 0;
  for (let by = 2; by < 26; by++) {
    const count = async (order: 'row-major' | 'column-major') =>
      (await pagesOf(longer(by, uneven), { signatories: { columns: 3, order } })).length;
    const [rows, columns] = [await count('row-major'), await count('column-major')];
    expect(columns, `${by}`).toBeLessThanOrEqual(rows);
    if (columns < rows) spared++;
  }
  expect(spared).toBeGreaterThan(2);
});
