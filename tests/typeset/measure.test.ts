// How even the lines are: the signed letter and twenty other paragraphs, 11 on 15 points, 160 mm.
import { describe, expect, test } from 'vitest';
import type { Page, PlacedLine } from '../../src/typeset/index.ts';
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
});
