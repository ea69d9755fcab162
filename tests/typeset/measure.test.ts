// How even the lines are: the signed letter and twenty other paragraphs, 11 on 15 points, 160 mm.
import { describe, expect, test } from 'vitest';
import { PAPER, type PageStyleInput, pageStyle } from '../../src/document/page-style.ts';
import type { Page, PlacedLine } from '../../src/typeset/index.ts';
import { writePdf } from '../../src/writers/pdf/index.ts';
import { measuredLines } from '../writers/pdf/word-spaces.ts';
import { letter, pagesOf, paragraph, people, stix } from './specimen.ts';
import { ENGLISH, FRENCH } from './texts.ts';

async function spacesOf(pages: readonly Page[]) {
  const { faces } = await stix();
  const lines = pages.flatMap((page) => page.items.filter((item): item is PlacedLine => item.kind === 'line'));
  const body = lines.filter((line) => line.block === 'paragraph' || line.block === 'closing');
  const spaces = body
    .filter((line) => line.justified)
    .flatMap((line) => {
      const width = (faces.regular.space.width * line.size * line.scale) / 1000 + line.stretch;
      return Array<number>(line.text.trimEnd().split(' ').length - 1).fill(width);
    });
  const mean = spaces.reduce((sum, width) => sum + width, 0) / spaces.length;
  const deviation = Math.sqrt(spaces.reduce((sum, width) => sum + (width - mean) ** 2, 0) / spaces.length);
  return {
    lines: body,
    deviation,
    widest: Math.max(...spaces),
    hyphens: body.filter((line) => line.hyphenated).length,
  };
}

describe('word spaces', () => {
  test('of the signed letter', async () => {
    const { deviation, widest, hyphens } = await spacesOf(await pagesOf(letter()));
    expect(deviation).toBeLessThan(0.4);
    expect(widest).toBeLessThan(3.6);
    expect(hyphens).toBeLessThanOrEqual(3);
  });

  test('of the signed letter, read back from the PDF', async () => {
    const document = letter();
    const bytes = await writePdf(document, await pagesOf(document), await stix());
    const { margins } = pageStyle.parse({});
    const right = PAPER.a4.width - margins.right;
    const lines = measuredLines(bytes, 11).filter((line) => line.left < margins.left + 1 && line.right > right - 1);
    expect(lines.length).toBeGreaterThanOrEqual(15);
    const spaces = lines.flatMap((line) => line.spaces);
    const mean = spaces.reduce((sum, width) => sum + width, 0) / spaces.length;
    const deviation = Math.sqrt(spaces.reduce((sum, width) => sum + (width - mean) ** 2, 0) / spaces.length);
    expect(deviation).toBeLessThan(0.4);
    expect(Math.max(...spaces)).toBeLessThan(3.6);
    expect(lines.filter((line) => line.hyphenated).length).toBeLessThanOrEqual(3);
  });

  test.each([...FRENCH, ...ENGLISH].map((text, index) => [index, text] as const))(
    'of paragraph %i',
    async (index, text) => {
      const language = index < FRENCH.length ? 'fr' : 'en';
      const { deviation, widest, lines } = await spacesOf(
        await pagesOf({ language, title: 'x', authors: [], date: '2024-02-22', blocks: [paragraph(text)] }),
      );
      expect(deviation).toBeLessThan(0.4);
      expect(widest).toBeLessThan(3.6);
      expect(lines.map((line) => line.text).join('')).toBe(text);
    },
  );
});

describe('what the layout may switch off', () => {
  const lines = async (style: PageStyleInput) =>
    (await pagesOf(letter(), style))
      .flatMap((page) => page.items.filter((item): item is PlacedLine => item.kind === 'line'))
      .filter((line) => line.block === 'paragraph');

  test('scaled glyphs', async () => {
    expect((await lines({})).some((line) => line.scale !== 1)).toBe(true);
    expect((await lines({})).every((line) => Math.abs(line.scale - 1) <= 0.0201)).toBe(true);
    expect((await lines({ expansion: false })).every((line) => line.scale === 1)).toBe(true);
  });

  test('marks in the margin', async () => {
    const out = (line: PlacedLine): number => line.x + line.width - line.column.x - line.column.width;
    expect((await lines({})).some((line) => out(line) > 0.5)).toBe(true);
    expect((await lines({ protrude: false })).every((line) => out(line) < 0.01)).toBe(true);
  });

  test('divided words', async () => {
    expect((await lines({})).some((line) => line.hyphenated)).toBe(true);
    expect((await lines({ hyphenate: false })).some((line) => line.hyphenated)).toBe(false);
  });

  test('even right edges', async () => {
    const ragged = await lines({ justify: false });
    expect(ragged.every((line) => line.stretch === 0 && line.scale === 1)).toBe(true);
    expect(ragged.every((line) => line.width <= line.column.width + 0.01)).toBe(true);
  });
});

describe('lines', () => {
  test('never end a page with a hyphen, and leave no line alone', async () => {
    for (const count of [1, 2, 3, 7, 12, 13]) {
      const pages = await pagesOf(letter(people(count)));
      for (const page of pages.slice(0, -1)) {
        const last = page.items.findLast(
          (item): item is PlacedLine => item.kind === 'line' && item.block === 'paragraph',
        );
        expect(last?.hyphenated).not.toBe(true);
        const together = page.items.filter((item) => item.kind === 'line' && item.owner === last?.owner);
        expect(together.length).not.toBe(1);
      }
    }
  });

  test('never begin a last line with the end of a word, where spaces twice as wide spare it', async () => {
    const formula = 'Je vous prie d’agréer, Madame la Ministre, l’expression de ma très haute considération.';
    const blocks = [paragraph(formula)];
    for (const measure of [124, 126, 128, 130]) {
      const [page] = await pagesOf({ ...letter(), blocks }, { measure });
      const lines = page?.items.flatMap((item) => (item.kind === 'line' ? [item.text.trim()] : []));
      expect(lines?.at(-1), `${measure} mm`).toBe('considération.');
    }
  });
});

test('ragged text fills its lines: no paragraph stands in a measure of its own', async () => {
  for (const [index, text] of [...FRENCH, ...ENGLISH].entries()) {
    const language = index < FRENCH.length ? 'fr' : 'en';
    const short = text.split(' ').slice(0, 32).join(' ');
    const document = { language, title: 'x', authors: [], date: '2024-02-22', blocks: [paragraph(short)] } as const;
    const pages = await pagesOf(document, { justify: false, hyphenate: false });
    const lines = pages.flatMap(({ items }) =>
      items.flatMap((item) =>
        item.kind === 'line' && item.block === 'paragraph' ? [item.width / item.column.width] : [],
      ),
    );
    expect(Math.min(...lines.slice(0, -1)), short).toBeGreaterThan(0.84);
  }
});
