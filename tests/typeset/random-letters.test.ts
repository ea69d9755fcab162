// Two hundred letters by chance, the same each time: nothing leaves its column, overlaps, is lost or varies.
import { describe, expect, test } from 'vitest';
import type { Block, Inline, SignatoryLines } from '../../src/document/document.ts';
import type { PageStyleInput } from '../../src/document/page-style.ts';
import type { Page, Placed, PlacedLine } from '../../src/typeset/index.ts';
import { writePdf } from '../../src/writers/pdf/index.ts';
import { exactText } from '../writers/pdf/read-back.ts';
import { letter, lines, pagesOf, paragraph, stix, words } from './specimen.ts';
import { ENGLISH, FRENCH } from './texts.ts';

/** mulberry32: small, and the same on every machine. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const SYLLABLES = [
  'bel',
  'ma',
  'ri',
  'ton',
  'clair',
  'vau',
  'gué',
  'lis',
  'œu',
  'ra',
  'ny',
  'ço',
  'ver',
  'pin',
  'dé',
  'thou',
];
const ROLES = [
  'Député de la Haute-Vallée',
  'Sénatrice du Val-Perdu',
  'Membre de la commission des finances, de l’économie générale et du contrôle budgétaire',
  'Président du groupe d’études à vocation internationale sur les pays qui n’existent pas',
  'Vice-présidente de la délégation aux droits des femmes et à l’égalité des chances entre les hommes et les femmes',
  'Secrétaire',
  'Membre du groupe d’amitié',
];

function randomLetter(seed: number) {
  const below = chance(seed);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const name = (): string => {
    const made = Array.from({ length: 1 + below(4) }, () => pick(SYLLABLES)).join('');
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  const person = (): SignatoryLines => ({
    name: words(`${name()} ${below(4) === 0 ? 'de ' : ''}${name()}${below(6) === 0 ? `-${name()}` : ''}`),
    lines: lines(...Array.from({ length: below(5) }, () => pick(ROLES))),
    image: undefined,
  });
  const sentence = (): string => {
    const all = pick([...FRENCH, ...ENGLISH]).split(' ');
    return all.slice(0, 1 + below(all.length)).join(' ');
  };
  const notes: Block[] = [];
  const called = (text: string): Block => {
    if (below(4) > 0) return paragraph(text);
    const label = name() + notes.length;
    const mark = `(${notes.length + 1})`;
    notes.push({ kind: 'note', label, inlines: words(`${mark}\u00a0${sentence()}`) });
    const call: Inline = { kind: 'raised', calls: label, children: words(mark) };
    return { kind: 'paragraph', inlines: [...words(`${text}\u202f`), call, ...words(` ${sentence()}`)] };
  };
  const body = Array.from({ length: 1 + below(12) }, (): Block => {
    const kind = below(12);
    if (kind === 0)
      return {
        kind: 'list',
        ordered: below(2) === 0,
        start: 1,
        items: [[paragraph(sentence())], [paragraph(sentence())]],
      };
    if (kind === 1) return { kind: 'quote', blocks: [paragraph(sentence())] };
    if (kind === 2) return { kind: 'heading', level: 1, inlines: words(name()) };
    return called(sentence());
  });
  const people = Array.from({ length: pick([1, 2, 3, 4, 7, 12, 13, 24, 25, 40, 61]) }, person);
  const optional = (block: Block): readonly Block[] => (below(3) === 0 ? [block] : []);
  const blocks: readonly Block[] = [
    ...optional({
      kind: 'letterhead',
      lines: lines('ASSEMBLÉE NATIONALE', name(), `126, rue de l’Université, ${name()}`),
    }),
    ...optional({ kind: 'recipient', lines: lines(`Madame ${name()}`, `Ministre ${sentence().slice(0, 60)}`, name()) }),
    { kind: 'dateline', lines: lines(`${name()}, le 3\u00a0mai 2024`) },
    ...optional({ kind: 'references', lines: lines(`Nos réf.\u00a0: ${name()}`) }),
    { kind: 'subject', inlines: words(`Objet\u00a0: ${sentence().slice(0, 150)}`) },
    { kind: 'salutation', lines: lines('Madame la Ministre,') },
    ...body,
    {
      kind: 'closing',
      blocks: [paragraph('Nous vous prions d’agréer, Madame la Ministre, l’expression de notre haute considération.')],
    },
    { kind: 'signatories', people },
    ...notes,
    ...optional({ kind: 'postscript', blocks: [paragraph(sentence())] }),
    ...optional({ kind: 'enclosures', lines: lines(`P.\u00a0j.\u00a0: ${name()}`) }),
    ...optional({ kind: 'copies', lines: lines(`Copie à\u00a0: ${name()}`, name()) }),
    ...optional({ kind: 'footer', lines: lines(`Téléphone\u00a0: 01\u00a040\u00a063\u00a060\u00a000 – ${name()}`) }),
  ];
  const style: PageStyleInput = {
    paragraph: pick(['spacing', 'indent']),
    justify: below(5) > 0,
    numbering: pick(['n/N', '…/…', 'none']),
    fold_marks: below(2) === 0,
    recipient: { window: pick(['fr-right', 'fr-left', 'din-5008-b', 'none']) },
    signatories: {
      order: pick(['row-major', 'column-major']),
      columns: pick(['auto', 'auto', 'auto', 2, 3, 'compact', 'annex']),
    },
  };
  return { document: letter(people, { blocks, language: below(3) === 0 ? 'en' : 'fr' }), style };
}

const isLine = (item: Placed): item is PlacedLine => item.kind === 'line';

/** Every word of the document in its order; people twice where an annex lists them again. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  if ('kind' in value && value.kind === 'text' && 'text' in value) return String(value.text);
  return Object.values(value).map(wordsOf).join(' ');
}

const count = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const word of text.split(/[\s]+/u)) if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

function overlaps(page: Page): readonly string[] {
  const boxes = page.items.filter(isLine).map((line) => ({
    text: line.text,
    left: line.x,
    right: line.x + line.width,
    // What is inked: from the height of a capital to a descender.
    top: line.baseline - line.size * 0.7,
    bottom: line.baseline + line.size * 0.2,
  }));
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
}

/** The marks of notes that stand on another page than the words that call them, or not at its foot. */
function notesAstray(pages: readonly Page[]): readonly string[] {
  return pages.flatMap((page) => {
    const text = page.items.filter(isLine).filter(({ block }) => block !== 'furniture' && block !== 'footer');
    const foot = text.filter(({ block }) => block === 'note');
    const above = text.filter(({ block }) => block !== 'note');
    const calls = above.flatMap((line) =>
      line.runs.filter(({ pieces }) => pieces[0]?.raised !== undefined).map(wordsOfRun),
    );
    const marks = foot.flatMap((line) => /^\(\d+\)(?=\u00a0)/.exec(line.text)?.[0] ?? []);
    const top = Math.min(...foot.map((line) => line.baseline - line.size));
    const low = above.filter((line) => line.baseline > top).map((line) => line.text);
    return [...marks.filter((mark) => !calls.includes(mark)), ...calls.filter((call) => !marks.includes(call)), ...low];
  });
}

const wordsOfRun = (run: PlacedLine['runs'][number]): string =>
  run.pieces
    .map(({ text }) => text)
    .join('')
    .trim();

/** A note may begin as the words after its call do; it stands below them. */
function withoutLast(text: string, part: string): string {
  const at = text.lastIndexOf(part);
  return text.slice(0, at) + text.slice(at + part.length);
}

describe('two hundred letters', () => {
  test.each(Array.from({ length: 20 }, (_, index) => index))('by chance, tens %i', async (tens) => {
    for (let seed = tens * 10; seed < tens * 10 + 10; seed++) {
      const { document, style } = randomLetter(seed);
      const pages = await pagesOf(document, style);
      for (const page of pages) {
        expect(overlaps(page), `letter ${seed}`).toEqual([]);
        for (const line of page.items.filter(isLine)) {
          expect(line.x, line.text).toBeGreaterThanOrEqual(line.column.x - 6);
          expect(line.x + line.width, line.text).toBeLessThanOrEqual(line.column.x + line.column.width + 6);
          expect(line.baseline, line.text).toBeLessThan(page.height - 20);
        }
      }
      const body = pages.slice(0, -1).flatMap(
        (page) =>
          page.items
            .filter(isLine)
            .filter((line) => line.block !== 'furniture' && line.block !== 'note')
            .at(-1) ?? [],
      );
      expect(body.filter((line) => line.hyphenated)).toEqual([]);
      expect(notesAstray(pages), `letter ${seed}`).toEqual([]);
      const bytes = await writePdf(document, pages, await stix());
      const again = await writePdf(document, await pagesOf(document, style), await stix());
      expect(Buffer.compare(bytes, again)).toBe(0);
      const expected = count(wordsOf(document.blocks));
      const found = count(separated(pages));
      for (const [word, times] of expected)
        expect(found.get(word) ?? 0, `${word} in letter ${seed}`).toBeGreaterThanOrEqual(times);
      const spaceless = (text: string): string => text.replace(/[\s\u00ad]/gu, '');
      const textOf = (kind: Block['kind']): readonly string[] =>
        document.blocks.flatMap((block) => (block.kind === kind ? [spaceless(wordsOf(block))] : []));
      const exact = spaceless(exactText(bytes).join(''));
      for (const note of textOf('note')) expect(exact).toContain(note);
      const unnoted = textOf('note').reduce(withoutLast, exact);
      for (const words of textOf('paragraph')) expect(unnoted).toContain(words);
    }
  });
});

/** The words of all lines: a divided word whole, what belongs to different tags apart. */
function separated(pages: readonly Page[]): string {
  let text = '';
  let owner: unknown;
  for (const line of pages.flatMap((page) => page.items.filter(isLine)).filter((one) => one.block !== 'furniture')) {
    text += (line.owner === owner ? '' : ' ') + line.text;
    owner = line.owner;
  }
  return text;
}
