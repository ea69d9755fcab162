// The HTML letter in a real browser: the accessibility rules of axe, what the letter looks like wide, narrow and printed.
// Skipped where there is no Chromium.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../../src/document/document.ts';
import { writeHtml } from '../../../src/writers/html/index.ts';
import { everyPart, letter, lines, link, options, PEOPLE, paragraph, person, SVG, words } from '../invented.ts';
import { hasBrowser, openBrowser } from './browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const images = { 'signatures/a.svg': SVG };
const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    person(`Personne ${index + 1}`, ['Députée du Val-de-Brume'], index === 0 ? 'signatures/a.svg' : undefined),
  );

const LETTERS: readonly (readonly [string, Document, 1 | 2 | 3])[] = [
  ['every part', everyPart(), 2],
  ['one who signs', everyPart(PEOPLE.slice(0, 1)), 1],
  ['sixty who sign, one by an image', everyPart(many(60)), 3],
  ['nothing but words', letter([paragraph('Un mot.'), paragraph(link('un lien', 'https://phares.example/'))]), 2],
  [
    'a very long word',
    letter([
      { kind: 'recipient', lines: lines('x'.repeat(300)) },
      { kind: 'subject', inlines: words('y'.repeat(300)) },
    ]),
    2,
  ],
];

describe.skipIf(!hasBrowser)('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(() => browser?.close());

  async function open(document: Document, columns: 1 | 2 | 3, width: number): Promise<{ page: Page; asked: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => asked.push(message.text()));
    await page.setContent(writeHtml(document, options(columns, images)));
    return { page, asked: asked.filter((url) => !url.startsWith('data:')) };
  }

  describe.each(LETTERS)('%s', (_, document, columns) => {
    test.each([1200, 390])('breaks no rule of accessibility, %i px wide', async (width) => {
      const { page } = await open(document, columns, width);
      await page.evaluate(axe);
      const results = (await page.evaluate('axe.run({ resultTypes: ["violations", "incomplete"] })')) as AxeResults;
      const told = results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      expect(told).toEqual([]);
      expect(results.passes.length).toBeGreaterThan(10);
      await page.close();
    });

    test.each([1200, 760, 390, 320])('never wider than a window of %i px, and asks for nothing', async (width) => {
      const { page, asked } = await open(document, columns, width);
      const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number;
      expect(wide).toBeLessThanOrEqual(width);
      expect(asked).toEqual([]);
      await page.close();
    });
  });

  test('signatories stand in aligned rows on a wide window, one under another on a telephone', async () => {
    const names = `[...document.querySelectorAll('.signatories .name')].map((name) => { const box = name.getBoundingClientRect(); return [Math.round(box.left), Math.round(box.top)]; })`;
    const wide = await open(everyPart(), 2, 1200);
    const places = (await wide.page.evaluate(names)) as [number, number][];
    expect(new Set(places.map(([left]) => left)).size).toBe(2);
    expect(places[0]?.[1]).toBe(places[1]?.[1]);
    expect(places[2]?.[1]).toBe(places[3]?.[1]);
    const narrow = await open(everyPart(), 2, 390);
    const stacked = (await narrow.page.evaluate(names)) as [number, number][];
    expect(new Set(stacked.map(([left]) => left)).size).toBe(1);
  });

  test('a signature is drawn', async () => {
    const { page } = await open(everyPart(many(2)), 2, 1200);
    expect(await page.evaluate('document.querySelector("img").naturalWidth')).toBeGreaterThan(0);
  });

  test('the browser hears the language, and a list in signing order', async () => {
    const { page } = await open(everyPart(), 2, 1200);
    expect(await page.evaluate('document.documentElement.lang')).toBe('fr');
    const list = page.getByRole('list', { name: 'Signataires' });
    expect(await list.getByRole('listitem').locator('.name').allInnerTexts()).toEqual(everyPart().authors);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Objet\u00a0: sauvegarde du phare des Étocs',
    );
    for (const landmark of ['banner', 'main', 'contentinfo'] as const)
      expect(await page.getByRole(landmark).count()).toBe(1);
  });
});
