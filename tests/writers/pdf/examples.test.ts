// The letter with 1 to 577 signatories and with every part a letter can have: laid out by the rules, clean to other tools.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Block } from '../../../src/document/document.ts';
import type { PageStyleInput } from '../../../src/document/page-style.ts';
import { type Page, type PlacedLine, type Tag, typeset } from '../../../src/typeset/index.ts';
import { writePdf } from '../../../src/writers/pdf/index.ts';
import { png } from '../../typeset/png.ts';
import { input, letter, lines, nameOf, pagesOf, paragraph, people, stix, words } from '../../typeset/specimen.ts';
import { exactText } from './read-back.ts';

const kept = process.env.PLAIDOYER_EXAMPLES;
const folder = kept ?? mkdtempSync(path.join(tmpdir(), 'plaidoyer-'));
mkdirSync(folder, { recursive: true });
afterAll(() => {
  if (kept === undefined) rmSync(folder, { recursive: true });
});

const has = (tool: string): boolean => {
  try {
    execFileSync('which', [tool]);
    return true;
  } catch {
    return false;
  }
};
const tools = has('qpdf') && has('pdffonts') && has('pdfinfo');

/** What other programs say of the file: no fault in its syntax, every font embedded and mapped, every name in the tags. */
function checkWithTools(file: string, names: readonly string[]): void {
  if (!tools) return;
  expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).not.toMatch(/warning|error:/iu);
  const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trim().split('\n').slice(2);
  for (const font of fonts) expect(font).toMatch(/CID TrueType +Identity-H +yes yes yes/u);
  // Poppler reads the whole page anew for each tag: twenty seconds for hundreds of people, so only when asked.
  if (names.length > 25 && kept === undefined) return;
  const tree = execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8', maxBuffer: 1e8 });
  expect(names.filter((name) => !tree.includes(name))).toEqual([]);
}

const isLine = (item: Page['items'][number]): item is PlacedLine => item.kind === 'line';
const isSigned = (item: Page['items'][number]): item is PlacedLine => isLine(item) && item.block === 'signatories';

/** The list items of a tree, by the tags inside them. */
function peopleIn(root: Tag): ReadonlyMap<Tag, Tag> {
  const people = new Map<Tag, Tag>();
  const walk = (tag: Tag, item: Tag | undefined): void => {
    const here = tag.role === 'LI' ? tag : item;
    if (here !== undefined) people.set(tag, here);
    for (const child of tag.children) walk(child, here);
  };
  walk(root, undefined);
  return people;
}

describe.each([1, 2, 3, 12, 13, 25, 60, 577])('%i signatories', (count) => {
  test('whole blocks, aligned rows, no lonely ending, every name', async () => {
    const signatories = people(count);
    const document = letter(signatories);
    const pages = await pagesOf(document);
    const file = path.join(folder, `letter-${count}.pdf`);
    const bytes = await writePdf(document, pages, await stix());
    writeFileSync(file, bytes);
    const text = exactText(bytes).join('');
    expect(signatories.map(nameOf).filter((name) => !text.includes(name))).toEqual([]);
    const pagesOfPerson = new Map<Tag, Set<number>>();
    for (const [index, page] of pages.entries()) {
      const items = peopleIn(page.root);
      const tops = new Map<Tag, number>();
      for (const line of page.items.filter(isSigned)) {
        const person = typeof line.owner === 'object' ? items.get(line.owner) : undefined;
        if (person === undefined) continue;
        if (!tops.has(person)) tops.set(person, line.baseline);
        pagesOfPerson.set(person, (pagesOfPerson.get(person) ?? new Set()).add(index));
      }
      const columns = count <= 3 ? count : count <= 24 ? 2 : 3;
      const baselines = [...tops.values()];
      for (let at = 0; at < baselines.length; at += columns) {
        for (const baseline of baselines.slice(at, at + columns)) expect(baseline).toBeCloseTo(baselines[at] ?? 0, 3);
      }
    }
    expect([...pagesOfPerson.values()].every((on) => on.size === 1)).toBe(true);
    expect(pagesOfPerson.size).toBe(count);
    const closing = pages.find((page) => page.items.some((item) => isLine(item) && item.block === 'closing'));
    expect(closing?.items.some(isSigned)).toBe(true);
    expect(closing?.items.filter((item) => isLine(item) && item.block === 'paragraph').length).toBeGreaterThanOrEqual(
      2,
    );
    expect(
      new Set(
        pages
          .at(-1)
          ?.items.filter(isSigned)
          .map((line) => line.baseline),
      ).size,
    ).toBeGreaterThan(1);
    if (count <= 12) expect(pages.length).toBeLessThanOrEqual(2);
    checkWithTools(file, signatories.map(nameOf));
  }, 60_000);
});

const LINK: Block = {
  kind: 'paragraph',
  inlines: [
    ...words('Voir '),
    {
      kind: 'link',
      url: 'https://www.assemblee-nationale.fr/dyn/16/textes?a=1&b=2',
      children: words('le texte de la proposition de résolution, et la liste de celles et ceux qui l’ont cosignée'),
    },
    ...words(', puis '),
    { kind: 'strong', children: words('en gras') },
    ...words(' et '),
    { kind: 'emphasis', children: words('en italique') },
    ...words('.'),
  ],
};

function fullLetter() {
  const signed = people(4).map((person, index) => (index === 1 ? { ...person, image: 'signature.png' } : person));
  const base = letter(signed);
  const before: readonly Block[] = [
    { kind: 'letterhead', lines: lines('ASSEMBLÉE NATIONALE', '126, rue de l’Université', '75355 Paris 07 SP') },
    { kind: 'references', lines: lines('Nos réf.\u00a0: 2024/17', 'Vos réf.\u00a0: 452') },
    { kind: 'delivery', lines: lines('Par courrier et par courriel') },
  ];
  const after: readonly Block[] = [
    { kind: 'postscript', blocks: [paragraph('P.-S. – Une copie de cette lettre est publiée.')] },
    { kind: 'enclosures', lines: lines('P.\u00a0j.\u00a0: proposition de résolution') },
    { kind: 'copies', lines: lines('Copie à\u00a0: Madame Camille Valbrune') },
    { kind: 'footer', lines: lines('Tél. 01\u00a000\u00a000\u00a000\u00a000') },
  ];
  const body: readonly Block[] = [
    { kind: 'heading', level: 2, inlines: words('Ce que nous demandons') },
    { kind: 'list', ordered: false, start: 1, items: [[paragraph('un')], [paragraph('deux')]] },
    { kind: 'list', ordered: true, start: 1, items: [[paragraph('un')], [paragraph('deux')]] },
    {
      kind: 'quote',
      blocks: [paragraph('« La volonté du peuple est le fondement de l’autorité des pouvoirs publics. »')],
    },
    LINK,
  ];
  const at = base.blocks.findIndex((block) => block.kind === 'closing');
  return { ...base, blocks: [...before, ...base.blocks.slice(0, at), ...body, ...base.blocks.slice(at), ...after] };
}

const LOGO: PageStyleInput = { logo: { image: 'logo.svg', height: 16, alt: 'Emblème' }, fold_marks: true };
const DRAFT = { word: 'PROJET', lines: ['texte du 22\u00a0février 2024'] };

test.each([
  ['fr-right', { paragraph: 'indent' }, {}],
  ['fr-left', { numbering: '…/…' }, { draft: DRAFT }],
  ['din-5008-b', { justify: false, signatories: { order: 'column-major' } }, { guides: true }],
  ['none', { signatories: { columns: 'annex' } }, { standard: 'a-3a+ua-1' }],
] as const)('a letter with every part, window %s', async (window, style, options) => {
  const document = fullLetter();
  const images = new Map([
    [
      'logo.svg',
      new TextEncoder().encode(
        '<svg viewBox="0 0 40 40"><circle cx="20" cy="20" r="18" fill="none" stroke="#036" stroke-width="3"/></svg>',
      ),
    ],
    ['signature.png', png(60, 20)],
  ]);
  const set = typeset({ ...(await input(document, { ...LOGO, ...style, recipient: { window } })), images });
  expect(set.diagnostics).toEqual([]);
  const file = path.join(folder, `window-${window}${'standard' in options ? '-a3' : ''}.pdf`);
  writeFileSync(file, await writePdf(document, set.value ?? [], await stix(), options));
  checkWithTools(file, people(4).map(nameOf));
});
