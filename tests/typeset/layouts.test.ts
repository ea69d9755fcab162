// Every layout that ships, on letters of one to forty people, with and without a letterhead: where each part stands.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { MM } from '../../src/document/page-style.ts';
import { readAndCompose, readWorkspace, setLetter } from '../../src/index.ts';
import type { Page, Placed, PlacedLine } from '../../src/typeset/index.ts';
import { REPOSITORY } from '../support/workspace.ts';
import { stix } from './specimen.ts';

const FOLDER = 'templates/layouts';
const layouts = readdirSync(path.join(REPOSITORY, FOLDER)).map((name) => {
  const file = `${FOLDER}/${name}`;
  return { file, text: readFileSync(path.join(REPOSITORY, file), 'utf8') };
});
const FRENCH = ['administrative', 'parlementaire', 'sobre'];
const COUNTS = [1, 2, 3, 12, 40, 80];

const registry = `organizations:
  - { id: ministere-essais, name: ministère des essais, classification: ministere, gender: m }
  - { id: commission-essais, name: commission des essais et de la mise en page, classification: autre, gender: f }
persons:
  - { id: odile-terrasson, given_name: Odile, family_name: Terrasson, gender: f, memberships: [{ role: ministre, organization: ministere-essais }] }
${Array.from(
  { length: 80 },
  (_, index) => `  - id: p${index}
    given_name: ${['Aurore', 'Barnabé', 'Isaure', 'Gontran'][index % 4]}
    family_name: ${['Valmorin', 'de Rocheverne', 'Hautecombe', 'Pontlevoy', 'Chantereine'][index % 5]}${String.fromCharCode(97 + (index % 26))}
    gender: ${index % 2 === 0 ? 'f' : 'm'}
    memberships: [{ role: depute, constituency: ${['Lozère', 'Français établis hors de France'][index % 2]} }, { role: membre, organization: commission-essais }]
`,
).join('')}`;

const HEAD = ['12, rue des Essais', '75011 Paris', 'contact@collectif.example'];

interface Wanted {
  readonly layout: string;
  readonly people: number;
  readonly head?: readonly string[] | undefined;
  /** In YAML; left out, a minister of the registry. */
  readonly recipient?: string;
  readonly date?: string;
}

async function pagesOf({ layout, people, head, recipient, date = '2026-03-05' }: Wanted): Promise<readonly Page[]> {
  const sender = head === undefined ? '' : `sender: { name: Collectif des essais, lines: ${JSON.stringify(head)} }\n`;
  const { workspace, blocking } = readWorkspace({
    office: { file: 'plaidoyer.yaml', text: `version: 1\nplace: Paris\nlayout: ${layout}\n${sender}` },
    templates: [],
    layouts,
    registry: [{ file: 'signatories/inventes.yaml', text: registry }],
  });
  expect(blocking).toEqual([]);
  const text = `---
date: ${date}
subject: Un essai de mise en page, et ce qu'il faut en penser
recipient: ${recipient ?? `{ person: odile-terrasson, show: ministre, address: ["1, rue de l'Exemple", "75007 Paris"] }`}
references: { ours: 2026-117, yours: CAB-42 }
delivery: Lettre recommandée
enclosures: [deux essais, une mesure]
cc: [Madame Isaure Hautecombe]
postscript: Une copie de cette lettre est publiée.
signatories:
${Array.from({ length: people }, (_, index) => `  - { person: p${index}, show: [depute, membre commission-essais] }\n`).join('')}---
${'Une lettre se prépare, se vérifie et se met en page ; celle-ci ne dit rien de plus, et le dit deux fois. '.repeat(4)}

Elle demande :

1. que l'on mesure où elle commence ;
2. que l'on mesure où elle finit.
`;
  const options = { overrides: new Map<string, string>(), departures: true };
  const read = readAndCompose({ file: 'letters/essai.md', text }, workspace, options);
  expect(read.diagnostics).toEqual([]);
  const composed = read.value?.composed;
  if (composed === undefined) throw new Error('nothing composed');
  const { value, diagnostics } = await setLetter(composed, await stix(), new Map());
  expect(diagnostics).toEqual([]);
  if (value === undefined) throw new Error('nothing set');
  return value.pages;
}

const isLine = (item: Placed): item is PlacedLine => item.kind === 'line';
const linesOf = (page: Page | undefined): readonly PlacedLine[] => (page?.items ?? []).filter(isLine);
const of = (pages: readonly Page[], block: PlacedLine['block']): readonly PlacedLine[] =>
  pages.flatMap(linesOf).filter((line) => line.block === block);

/** Top of the name and foot of the last role, of the people of each row, in mm. */
function rowsOfPeople(page: Page): readonly { readonly top: number; readonly bottom: number }[] {
  const rows: { top: number; bottom: number }[] = [];
  const lines = linesOf(page).filter(({ block }) => block === 'signatories');
  for (const line of [...lines].sort((a, b) => a.baseline - b.baseline)) {
    const { top, bottom } = boxOf(line);
    const last = rows.at(-1);
    const isName = line.runs.every(({ face }) => face === 'bold');
    if (last !== undefined && (!isName || Math.abs(last.top - top) < 0.1)) last.bottom = Math.max(last.bottom, bottom);
    else rows.push({ top, bottom });
  }
  return rows;
}

/** Millimetres: left, top of the capitals, right, foot of the descenders. */
const boxOf = (line: PlacedLine) => ({
  left: line.x / MM,
  top: (line.baseline - line.size * 0.7) / MM,
  right: (line.x + line.width) / MM,
  bottom: (line.baseline + line.size * 0.25) / MM,
});

describe.each(FRENCH)('%s', (layout) => {
  test('stands where it stood, in points', async () => {
    const pages = await pagesOf({ layout, people: 4, head: HEAD });
    const shown = pages.flatMap((page, index) =>
      linesOf(page).map(({ x, baseline, size, text }) =>
        [String(index + 1), x.toFixed(1).padStart(6), baseline.toFixed(1).padStart(6), size.toFixed(1), text].join(' '),
      ),
    );
    await expect(`${shown.join('\n')}\n`).toMatchFileSnapshot(`layouts/${layout}.expected`);
  });

  test.each(COUNTS)('with %i who sign, nothing covers anything else or leaves the paper', async (people) => {
    for (const head of [undefined, HEAD, [...HEAD, ...HEAD, ...HEAD, ...HEAD]]) {
      for (const page of await pagesOf({ layout, people, head })) {
        const boxes = linesOf(page).map((line) => ({ ...boxOf(line), text: line.text }));
        for (const [index, one] of boxes.entries()) {
          expect(one.left, one.text).toBeGreaterThan(15);
          expect(one.right, one.text).toBeLessThan(195);
          expect(one.bottom, one.text).toBeLessThan(290);
          for (const two of boxes.slice(index + 1)) {
            const apart =
              one.right <= two.left || two.right <= one.left || one.bottom <= two.top || two.bottom <= one.top;
            expect(apart, `${one.text} / ${two.text}`).toBe(true);
          }
        }
      }
    }
  });

  test.each(COUNTS)('with %i who sign, no page carries only what follows the signatures', async (people) => {
    for (const page of await pagesOf({ layout, people, head: HEAD })) {
      const blocks = new Set(linesOf(page).map(({ block }) => block));
      expect(blocks.has('signatories') || blocks.has('paragraph') || blocks.has('list')).toBe(true);
    }
  });

  test('gives four to eight room to sign where the page has it, and twelve none', async () => {
    for (const [people, room] of [
      [4, 12],
      [8, 12],
      [12, 0],
    ] as const) {
      const pages = await pagesOf({ layout, people });
      for (const page of pages.slice(-1)) {
        const rows = rowsOfPeople(page);
        const gaps = rows.slice(1).map((row, index) => row.top - (rows[index]?.bottom ?? 0));
        const full = (rows.at(-1)?.bottom ?? 0) > 240;
        if (layout === 'sobre' || people === 12) expect(Math.max(...gaps), `${people}`).toBeLessThan(8);
        else if (!full) expect(Math.min(...gaps), `${people}`).toBeGreaterThan(room);
      }
    }
  });

  test('names everyone in bold', async () => {
    const pages = await pagesOf({ layout, people: 12 });
    const names = of(pages, 'signatories').filter(({ runs }) => runs.every(({ face }) => face === 'bold'));
    expect(names).toHaveLength(12);
  });
});

test('an address ends with the text at the right, though the window would show more', async () => {
  // Its title takes 78 mm on one line: more than the text's 75, less than the window's 80.
  const recipient =
    '{ name: Odile Essai, gender: f, salutation: Madame, title: Présidente du Conseil des essais et mesures }';
  const lines = (await pagesOf({ layout: 'parlementaire', people: 1, recipient })).flatMap(linesOf);
  for (const line of lines) expect(boxOf(line).right, line.text).toBeLessThan(185.5);
  // A name is rather whole than in line with the text: 78 mm again.
  const named = '{ name: Odile de la Conférence des essais, gender: f, salutation: Madame, title: Essai }';
  const name = (await pagesOf({ layout: 'parlementaire', people: 1, recipient: named }))
    .flatMap(linesOf)
    .filter(({ block }) => block === 'recipient');
  expect(name.map(({ text }) => text.trim())).toHaveLength(2);
});

test('two recipients stand half a line apart where the window allows it, and both are named on the pages that follow', async () => {
  const two = (count: number) =>
    `[${['Ada', 'Béa'].map((name) => `{ name: ${name} Essai, gender: f, role: ministre, title: Ministre, address: ${JSON.stringify(HEAD.slice(0, count))} }`).join(', ')}]`;
  const gapsOf = (pages: readonly Page[]) =>
    of(pages, 'recipient').flatMap(({ baseline }, index, all) => baseline - (all[index - 1]?.baseline ?? baseline));
  const apart = await pagesOf({ layout: 'parlementaire', people: 40, recipient: two(1) });
  const [, line = 0, , gap = 0] = gapsOf(apart);
  expect(gap).toBeCloseTo(line * 1.5);
  expect(of(apart, 'furniture').map(({ text }) => text)).toContain(
    'Lettre à Madame Ada Essai et à Madame Béa Essai – 5 mars 2026',
  );
  const full = gapsOf(await pagesOf({ layout: 'administrative', people: 1, recipient: two(1) })).slice(1);
  for (const one of full) expect(one).toBeCloseTo(full[0] ?? 0);
});

test('administrative: the window of a DL envelope shows the address and nothing else; the rest is on its axes', async () => {
  for (const head of [undefined, HEAD]) {
    const pages = await pagesOf({ layout: 'administrative', people: 1, head });
    for (const line of linesOf(pages[0])) {
      const { left, top, right, bottom } = boxOf(line);
      if (line.block === 'recipient') {
        expect([left >= 100, right <= 190, top >= 45, bottom <= 79], line.text).toEqual([true, true, true, true]);
      } else expect(right <= 90 || top >= 90, line.text).toBe(true);
    }
    for (const block of ['references', 'subject', 'enclosures', 'salutation', 'paragraph'] as const)
      expect(of(pages, block)[0]?.x, block).toBeCloseTo(20 * MM, 0);
    for (const block of ['recipient', 'dateline', 'signatories'] as const)
      expect(of(pages, block)[0]?.x, block).toBeCloseTo(110 * MM, 0);
    const order = ['dateline', 'references', 'subject', 'enclosures', 'salutation', 'paragraph'] as const;
    const tops = order.map((block) => of(pages, block)[0]?.baseline ?? 0);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(pages[0]?.items.filter(({ kind }) => kind === 'rule')).toHaveLength(2);
  }
});

test('sobre: one axis at the left, the address under the letterhead however tall, roles in italics under each name', async () => {
  for (const head of [undefined, HEAD, [...HEAD, ...HEAD, ...HEAD]]) {
    const pages = await pagesOf({ layout: 'sobre', people: 1, head });
    for (const block of ['letterhead', 'recipient', 'dateline', 'subject', 'closing', 'signatories'] as const)
      for (const line of of(pages, block)) expect(line.x, line.text).toBeCloseTo(30 * MM, 0);
    const lowest = of(pages, 'letterhead').at(-1)?.baseline ?? 0;
    expect(of(pages, 'recipient')[0]?.baseline).toBeGreaterThan(lowest + 20);
  }
  const forty = of(await pagesOf({ layout: 'sobre', people: 40 }), 'signatories');
  const roles = forty.filter(({ runs }) => runs.every(({ face }) => face === 'italic'));
  expect(forty.filter(({ runs }) => runs.every(({ face }) => face === 'bold'))).toHaveLength(40);
  expect(roles.length).toBeGreaterThanOrEqual(40);
  expect(Math.max(...forty.map(({ x }) => x / MM))).toBeLessThan(35);
});

test('« 1er » is raised in the line above later pages as in the text', async () => {
  const [, page] = await pagesOf({ layout: 'parlementaire', people: 80, date: '2026-03-01' });
  const [above] = linesOf(page).filter(({ block }) => block === 'furniture');
  expect(above?.text).toMatch(/ – 1er mars 2026$/);
  const pieces = above?.runs.flatMap((run) => run.pieces) ?? [];
  expect(pieces.filter(({ raised }) => raised === 'own').map(({ text }) => text)).toEqual(['er']);
});
