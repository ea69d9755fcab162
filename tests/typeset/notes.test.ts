// Notes at the foot of the page that first calls them.
import { expect, test } from 'vitest';
import type { Block, Inline } from '../../src/document/document.ts';
import type { Page, PlacedLine, PlacedRule } from '../../src/typeset/index.ts';
import { letter, lines, pagesOf, paragraph, words } from './specimen.ts';
import { FRENCH } from './texts.ts';

const [LONG = ''] = FRENCH;
const call = (label: string): Inline => ({ kind: 'raised', calls: label, children: words(`(${label})`) });
const calling = (label: string, before = 'Ceci est dit'): Block => ({
  kind: 'paragraph',
  inlines: [...words(`${before}\u202f`), call(label), ...words('.')],
});
const note = (label: string, ...more: readonly Inline[]): Block => ({
  kind: 'note',
  label,
  inlines: [...words(`(${label})\u00a0Source`), ...more],
});
const people = [{ name: words('Aurore Valmorin'), lines: [], image: undefined }];
const signed = (body: readonly Block[], notes: readonly Block[]) =>
  letter(people, { blocks: [...body, { kind: 'signatories', people }, ...notes] });

const texts = (page: Page | undefined, kind: string): readonly string[] =>
  (page?.items ?? []).flatMap((item) => (item.kind === 'line' && item.block === kind ? [item.text] : []));
const noted = (pages: readonly Page[]) => pages.map((page) => texts(page, 'note'));

test('on a page that is not full they stand at its foot all the same, under a rule, what a note itself calls with it', async () => {
  const [page, ...more] = await pagesOf(signed([calling('1')], [note('1', call('2')), note('2')]), {});
  expect(more).toEqual([]);
  const text = page?.guides.find(({ name }) => name === 'text');
  const floor = (text?.y ?? 0) + (text?.height ?? 0);
  const foot = page?.items.filter((item): item is PlacedLine => item.kind === 'line' && item.block === 'note') ?? [];
  expect(foot.map((line) => line.text)).toEqual(['(1)\u00a0Source(2)', '(2)\u00a0Source']);
  const last = foot.at(-1) as PlacedLine;
  expect(last.baseline + last.leading / 4).toBeCloseTo(floor);
  const rule = page?.items.find((item): item is PlacedRule => item.kind === 'rule' && item.y1 < floor && item.y1 > 400);
  expect(rule?.y1).toBeLessThan((foot[0] as PlacedLine).baseline - 8);
});

test('each page carries its own; a note called again is printed once', async () => {
  const filler = Array.from({ length: 9 }, () => paragraph(LONG));
  const body = [calling('1'), ...filler, calling('2'), calling('1')];
  const pages = await pagesOf(signed(body, [note('1'), note('2')]), {});
  expect(pages.length).toBeGreaterThan(1);
  const feet = noted(pages);
  expect(feet[0]).toEqual(['(1)\u00a0Source']);
  expect(feet.at(-1)).toEqual(['(2)\u00a0Source']);
  expect(feet.flat().length).toBe(2);
});

test('what the address calls stands on the first page', async () => {
  const recipient: Block = {
    kind: 'recipient',
    lines: [...lines('Madame Odile Exemple'), [...words('Ministre'), call('1')]],
  };
  const body = [recipient, ...Array.from({ length: 14 }, () => paragraph(LONG))];
  const feet = noted(await pagesOf(signed(body, [note('1')]), {}));
  expect(feet.length).toBeGreaterThan(1);
  expect(feet.map((foot) => foot.length)).toEqual([1, ...feet.slice(1).map(() => 0)]);
});

test('a note that no page holds comes after those who sign, with the others, over as many pages as it takes', async () => {
  const long = note('1', ...words(` ${Array.from({ length: 30 }, () => LONG).join(' ')}`));
  const pages = await pagesOf(signed([calling('1'), calling('2')], [long, note('2')]), {});
  expect(pages.length).toBeGreaterThan(1);
  expect(texts(pages[0], 'note').length).toBeGreaterThan(0);
  expect(texts(pages.at(-1), 'note').at(-1)).toBe('(2)\u00a0Source');
  for (const page of pages)
    for (const item of page.items) if (item.kind === 'line') expect(item.baseline).toBeLessThan(page.height - 20);
});
