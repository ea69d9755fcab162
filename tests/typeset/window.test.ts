// What an envelope's window may show holds the address and nothing else; what it surely shows holds all of the address.
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/document/document.ts';
import { MM, type PageStyleInput } from '../../src/document/page-style.ts';
import type { Placed } from '../../src/typeset/index.ts';
import { letter, lines, pagesOf, people, words } from './specimen.ts';

/** Left, top, right, bottom, mm. */
type Zone = readonly [number, number, number, number];

function boxOf(item: Placed): Zone {
  switch (item.kind) {
    case 'line':
      return [item.x, item.baseline - item.size * 0.75, item.x + item.width, item.baseline + item.size * 0.25];
    case 'image':
      return [item.x, item.y, item.x + item.width, item.y + item.height];
    case 'rule':
      return [item.x1, item.y1, item.x2, item.y2];
  }
}

const SENDER: Block = {
  kind: 'letterhead',
  lines: lines(
    'ASSEMBLÉE NATIONALE',
    'Groupe d’études à vocation internationale sur la Biélorussie',
    ...Array<string>(9).fill('126, rue de l’Université'),
  ),
};
const ADDRESS: Block = {
  kind: 'recipient',
  lines: lines(
    'Monsieur Stéphane Séjourné',
    'Ministre de l’Europe',
    'Hôtel du Ministre',
    '37, quai d’Orsay',
    '75007 Paris',
    'FRANCE',
  ),
};

describe.each([
  ['fr-right', [90, 34, 200, 90], [100, 45, 190, 79]],
  ['fr-left', [10, 34, 120, 90], [20, 45, 110, 79]],
  ['din-5008-b', [20, 45, 105, 90], [20, 62.7, 105, 90]],
] as const)('window %s', (window, keepClear, surelyShown) => {
  test('shows the address and only the address', async () => {
    const base = letter(people(3));
    const blocks = [SENDER, ADDRESS, ...base.blocks.filter((block) => block.kind !== 'recipient')];
    const [first] = await pagesOf({ ...base, blocks }, { recipient: { window }, fold_marks: true });
    for (const item of first?.items ?? []) {
      const [left, top, right, bottom] = boxOf(item).map((value) => value / MM) as unknown as Zone;
      const label = item.kind === 'line' ? item.text : item.kind;
      if (item.kind === 'line' && item.block === 'recipient') {
        expect(left, label).toBeGreaterThanOrEqual(surelyShown[0]);
        expect(top, label).toBeGreaterThanOrEqual(surelyShown[1]);
        expect(right, label).toBeLessThanOrEqual(surelyShown[2]);
        expect(bottom, label).toBeLessThanOrEqual(surelyShown[3]);
      } else {
        const outside = left >= keepClear[2] || right <= keepClear[0] || top >= keepClear[3] || bottom <= keepClear[1];
        expect(outside, label).toBe(true);
      }
    }
  });
});

test('the letterhead is as wide whatever the columns of signatories', async () => {
  const base = letter(people(7));
  const blocks = [SENDER, ADDRESS, ...base.blocks.filter((block) => block.kind !== 'recipient')];
  const heads = await Promise.all(
    ([1, 2, 3, 'compact', 'annex'] as const).map(async (columns) => {
      const [first] = await pagesOf({ ...base, blocks }, { signatories: { columns } });
      return first?.items.flatMap((item) => (item.kind === 'line' && item.block === 'letterhead' ? [boxOf(item)] : []));
    }),
  );
  for (const head of heads) expect(head).toEqual(heads[0]);
});

test('a letterhead line above the window has the whole measure, one beside it its own column', async () => {
  const base = letter(people(3));
  const long = 'Cabinet de Mme Ombeline Tréveneuc, députée de la troisième circonscription';
  const sender: Block = { kind: 'letterhead', lines: lines(...Array<string>(9).fill(long)) };
  const blocks = [sender, ADDRESS, ...base.blocks.filter((block) => block.kind !== 'recipient')];
  const [first] = await pagesOf({ ...base, blocks }, {});
  const head =
    first?.items.flatMap((item) => (item.kind === 'line' && item.block === 'letterhead' ? [item] : [])) ?? [];
  expect(head[0]?.text.trim()).toBe(long);
  for (const item of head) {
    const [, , right, bottom] = boxOf(item).map((value) => value / MM) as unknown as Zone;
    expect(bottom <= 34 || right <= 88.5, item.text).toBe(true);
  }
  expect(head.length).toBeGreaterThan(9);
});

test('beside a narrow text the date and a lone signature run to the paper’s margin, or move to the text’s own edge', async () => {
  const ROLE = 'Vice-présidente des exemples';
  const alone = [{ name: words('Ada Exemple'), lines: lines(ROLE), image: undefined }];
  const aside = async (style: PageStyleInput) =>
    (await pagesOf(letter(alone), style))
      .flatMap(({ items }) => items)
      .flatMap((item) => (item.kind === 'line' && /dateline|signatories/.test(item.block) ? [item] : []))
      .map(({ x, text }) => [Math.round(x / MM), text]);
  const whole = (x: number) => ['Paris, le 22/02/2024', 'Ada Exemple', ROLE].map((text) => [x, text]);
  for (const window of ['fr-right', 'none'] as const) {
    for (const measure of [60, 100]) expect(await aside({ measure, recipient: { window } })).toEqual(whole(110));
    expect(await aside({ margins: { left: 30, right: 60 }, recipient: { window } })).toEqual(whole(30));
  }
});
