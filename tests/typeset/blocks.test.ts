// What tells the parts of a letter's body apart: the type of its headings, the spaces in its lists.
import { expect, test } from 'vitest';
import type { Block } from '../../src/document/document.ts';
import { letter, pagesOf, paragraph, words } from './specimen.ts';

async function linesOf(blocks: readonly Block[]) {
  const subject: Block = { kind: 'subject', inlines: words('Essai') };
  const pages = await pagesOf({ ...letter(), blocks: [subject, ...blocks] });
  return pages.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'line' ? [item] : [])));
}

test('each level of heading has its own face', async () => {
  const headings = ([1, 2, 3] as const).map((level): Block => ({ kind: 'heading', level, inlines: words('Titre') }));
  const faces = (await linesOf(headings)).map(({ runs }) => runs[0]?.face);
  expect(faces).toEqual(['bold', 'bold', 'boldItalic', 'italic']);
});

test('a list in a list stands as far from the item before it as from the one after', async () => {
  const list = (...items: readonly (readonly Block[])[]): Block => ({ kind: 'list', ordered: false, start: 1, items });
  const inner = list([paragraph('un')], [paragraph('deux')]);
  const lines = await linesOf([list([paragraph('avant'), inner], [paragraph('après')])]);
  const tops = lines.filter(({ text }) => /avant|un|deux|après/.test(text)).map(({ baseline }) => baseline);
  const gaps = tops.slice(1).map((top, index) => top - (tops[index] ?? 0));
  expect(gaps.map((gap) => gap.toFixed(2))).toEqual(Array(3).fill(gaps[0]?.toFixed(2)));
});
