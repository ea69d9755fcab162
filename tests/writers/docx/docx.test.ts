// The letter as a Word file, opened again: words, styles, those who sign, and the same bytes wherever it is made.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Block, Inline, Inlines } from '../../../src/document/document.ts';
import { withNotes } from '../../../src/document/notes.ts';
import { writeDocx } from '../../../src/writers/docx/index.ts';
import { STYLES, UNDIVIDED } from '../../../src/writers/docx/styles.ts';
import {
  emphasis,
  everyPart,
  HOSTILE,
  letter,
  lines,
  link,
  options,
  PEOPLE,
  paragraph,
  person,
  SVG,
  strong,
  textOf,
  words,
} from '../invented.ts';
import { paragraphsOf, part, partsOf, rowsOf } from './read-back.ts';

const MAIN = 'word/document.xml';
const signed = (people = PEOPLE) =>
  letter(
    [
      { kind: 'closing', blocks: [paragraph('Nous vous prions…')] },
      { kind: 'signatories', people },
    ],
    people,
  );
const bodyOf = async (document = everyPart(), chosen = options()) => part(await writeDocx(document, chosen), MAIN);

describe('every part of a letter', async () => {
  const bytes = await writeDocx(everyPart(), options());
  const paragraphs = paragraphsOf(part(bytes, MAIN));

  test('stands in a style of its own that a person can change', async () => {
    const shown = paragraphs
      .filter(({ text }) => text !== '')
      .map(({ style, text }) => `${style.padEnd(16)} ${text.replace('\n', ' ⏎ ')}`);
    await expect(`${shown.join('\n')}\n`).toMatchFileSnapshot('letter.docx.expected');
  });

  test('has the words of the letter in their order, the footer on the first page', () => {
    const [, first = ''] = /<w:footerReference w:type="first" r:id="([^"]+)"/u.exec(part(bytes, MAIN)) ?? [];
    const target = new RegExp(`Id="${first}"[^>]*Target="([^"]+)"`, 'u').exec(
      part(bytes, 'word/_rels/document.xml.rels'),
    )?.[1];
    const foot = paragraphsOf(part(bytes, `word/${target}`)).map(({ text }) => text);
    const written = paragraphs.flatMap(({ text }) => (text === '' ? [] : text.split('\n')));
    expect([...written, ...foot]).toEqual(textOf(everyPart()));
  });

  test('defines each style once, and each that it uses', () => {
    const ids = [...part(bytes, 'word/styles.xml').matchAll(/w:styleId="([^"]+)"/gu)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const { id } of Object.values(STYLES)) expect(ids).toContain(id);
    for (const { style } of paragraphs) expect(ids).toContain(style);
  });

  test('divides words in running text only', () => {
    const styles = part(bytes, 'word/styles.xml');
    expect(part(bytes, 'word/settings.xml')).toMatch(
      /<w:autoHyphenation\/>(?!.*<w:evenAndOdd).*<w:compat><w:doNotExpandShiftReturn\/>/u,
    );
    for (const { id } of Object.values(STYLES)) {
      const style = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 'su').exec(styles)?.[0];
      expect(style?.includes('<w:suppressAutoHyphens/>'), id).toBe(UNDIVIDED.includes(id));
    }
  });

  test('is A4, in French, and says whose letter it is and of which day', () => {
    expect(part(bytes, MAIN)).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(part(bytes, 'word/styles.xml')).toContain('<w:lang w:val="fr-FR"/>');
    const core = part(bytes, 'docProps/core.xml');
    expect(core).toContain('<dc:title>Sauvegarde du phare des Étocs</dc:title>');
    expect(core).toContain(`<dc:creator>${everyPart().authors.join('; ')}</dc:creator>`);
    expect(core.match(/\d{4}-\d\d-\d\dT[^<]*/gu)).toEqual(['2025-03-01T00:00:00Z', '2025-03-01T00:00:00Z']);
  });

  test('numbers its lists from their own beginning', () => {
    expect(part(bytes, 'word/numbering.xml')).toMatch(/<w:start w:val="3"\/><w:numFmt w:val="decimal"\/>/u);
    expect(paragraphs.filter(({ style }) => style === 'ListNumber')).toHaveLength(3);
  });
});

describe('as the PDF has it', () => {
  const afterOf = (xml: string) =>
    [...xml.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([one]) =>
      Number(/<w:spacing [^>]*w:after="(\d+)"/u.exec(one)?.[1] ?? 0),
    );

  test('what ends a list, or goes on within an item, stands off as paragraphs do', async () => {
    const item = (...texts: string[]) => texts.map((one) => paragraph(one));
    const inner = { kind: 'list', ordered: false, start: 1, items: [item('a'), item('b')] } as const;
    const nested = [paragraph('deux'), inner];
    const items = [item('un'), nested, item('trois', 'suite'), item('quatre')];
    const xml = await bodyOf(letter([{ kind: 'list', ordered: true, start: 1, items }, paragraph('Ensuite.')]));
    // un, deux, a, b, trois, suite, quatre; where 0 stands, the style's own.
    expect(afterOf(xml).slice(0, 7)).toEqual([0, 150, 0, 0, 150, 0, 150]);
  });

  test('a subject that its author marked up is not bold besides', async () => {
    const subject = async (inlines: Inlines) =>
      /<w:p><w:pPr><w:pStyle w:val="Heading1".*?<\/w:p>/su.exec(
        await bodyOf(letter([{ kind: 'subject', inlines }])),
      )?.[0] ?? '';
    expect(await subject([emphasis('Objet')])).toMatch(/<w:b w:val="false"\/>.*<w:i\/>/u);
    expect(await subject([strong('Objet')])).not.toContain('<w:b w:val="false"/>');
    expect(await subject(words('Objet'))).not.toContain('<w:b');
  });
});

describe('at the head and the end', () => {
  const spaceAbove = (xml: string) => Number(/"EnvelopeAddress"\/><w:spacing [^>]*w:before="(\d+)"/u.exec(xml)?.[1]);

  test('the address stays in the window of its envelope, whatever is above it', async () => {
    const bare = await bodyOf(letter([{ kind: 'recipient', lines: lines('Madame Dominique Ferrandier') }]));
    const logo = { image: 'logo.svg', height: 24, alt: 'Un phare' };
    const headed = await bodyOf(everyPart(), { ...options(2, { 'logo.svg': SVG }), logo });
    expect(headed).toContain('descr="Un phare"');
    // Three lines of letterhead at 13,5 pt and a logo of 24 pt, in twentieths of a point.
    expect(spaceAbove(bare) - spaceAbove(headed)).toBe((3 * 13.5 + 24) * 20);
  });

  test('of lines that follow each other, none ends or begins a page alone', async () => {
    const rows = ['Année – Voyageurs', '2023 – 431 000', '2024 – 435 000', '2025 – 438 000'];
    const kept = async (...texts: string[]) =>
      paragraphsOf(await bodyOf(letter(texts.map((text) => paragraph(text))))).map(({ keepNext }) => keepNext);
    expect(await kept(...rows, 'Tout est dit.')).toEqual([true, false, true, false, false]);
    expect(await kept('Tout est dit.', ...rows.slice(0, 2), 'Rien de plus.')).toEqual([false, true, false, false]);
  });

  test('the last paragraph stays with the closing', async () => {
    const body = paragraphsOf(await bodyOf()).filter(({ style }) => style === 'BodyText');
    expect(body.map(({ keepNext }) => keepNext)).toEqual([false, false, true]);
  });
});

describe('what each page carries', () => {
  const running = { numbering: 'n/N', pages: 2, continuation: 'Lettre à Madame Ferrandier – 1er mars 2025' } as const;
  const furnitureOf = async (chosen: Partial<typeof running> | { numbering: '…/…' | 'none' } | { pages: number }) => {
    const bytes = await writeDocx(everyPart(), { ...options(), running: { ...running, ...chosen } });
    const of = (place: 'header' | 'footer', type: 'first' | 'default') => {
      const id = new RegExp(`<w:${place}Reference w:type="${type}" r:id="([^"]+)"`, 'u').exec(part(bytes, MAIN))?.[1];
      const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`, 'u').exec(
        part(bytes, 'word/_rels/document.xml.rels'),
      )?.[1];
      const xml = part(bytes, `word/${target}`);
      return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<|<w:instrText[^>]*>([^<]*)</gu)]
        .map(([, text, field]) => text ?? field)
        .join('');
    };
    return {
      heads: [of('header', 'first'), of('header', 'default')],
      feet: [of('footer', 'first'), of('footer', 'default')],
    };
  };
  const FOOT = 'Assemblée d’Armorance – palais des Marées';

  test('the number on all, and from the second on the line that says which letter this is', async () => {
    expect(await furnitureOf({})).toEqual({
      heads: ['', running.continuation],
      feet: [`PAGE/NUMPAGES${FOOT}`, 'PAGE/NUMPAGES'],
    });
  });

  test('no number on a letter of one page, or where the layout wants none', async () => {
    expect((await furnitureOf({ pages: 1 })).feet).toEqual([FOOT, 'PAGE/NUMPAGES']);
    expect((await furnitureOf({ numbering: 'none' })).feet).toEqual([FOOT, '']);
    expect((await furnitureOf({ numbering: '…/…' })).feet).toEqual([`…/…${FOOT}`, '']);
  });
});

describe('those who sign', () => {
  test('stand in rows that are never split, in signing order, the closing with the first', async () => {
    const xml = await bodyOf(signed(), options(2));
    const rows = rowsOf(xml);
    expect(rows.map(({ whole }) => whole)).toEqual([true, true, true]);
    const names = rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => cell.filter(({ style }) => style === 'Signature')),
    );
    expect(names.map(({ text }) => text)).toEqual(signed().authors);
    expect(part(await writeDocx(signed(), options()), 'word/styles.xml')).toMatch(
      /w:styleId="Closing".*?<w:keepNext\/>/u,
    );
  });

  test('stay together where they fit on a page; of more, none is alone on the last', async () => {
    const keptOf = async (people: typeof PEOPLE) =>
      rowsOf(await bodyOf(signed(people), options(2))).map(({ cells }) => cells.flat().some((one) => one.keepNext));
    expect(await keptOf(PEOPLE)).toEqual([true, true, false]);
    const many = await keptOf(Array.from({ length: 12 }, () => PEOPLE).flat());
    expect(many).toEqual(many.map((_, row) => row === many.length - 2));
  });

  test('have room to sign by hand where the page says so', async () => {
    const above = async (signatureRoom?: number) =>
      /"Signature"\/>(?:<w:keepNext\/>)?<w:spacing w:before="(\d+)"/u.exec(
        await bodyOf(signed(), { ...options(2), ...(signatureRoom === undefined ? {} : { signatureRoom }) }),
      )?.[1];
    expect(await above(37)).toBe('740');
    expect(await above()).toBeUndefined();
  });

  test('stand one under another in one column, and alone at right', async () => {
    const rows = rowsOf(await bodyOf(signed(PEOPLE.slice(0, 2)), options(1)));
    expect(rows.map(({ cells, whole }) => [cells.length, whole])).toEqual([
      [1, true],
      [1, true],
    ]);
    expect(await bodyOf(signed(PEOPLE.slice(0, 1)), options(2))).toContain('<w:tblInd w:type="dxa" w:w="4819"/>');
  });

  test('leave no table behind where nobody signs', async () => {
    expect(await bodyOf(signed([]))).not.toContain('<w:tbl>');
  });

  test('fill no more columns than there are people, and leave empty cells whole', async () => {
    expect(rowsOf(await bodyOf(signed(PEOPLE.slice(0, 2)), options(3)))[0]?.cells).toHaveLength(2);
    const [, last] = rowsOf(await bodyOf(signed(), options(3)));
    expect(last?.cells.map((cell) => cell.length)).toEqual([3, 3, 1]);
  });

  test('may sign by an image, described in words; what is no image is left out', async () => {
    const people = [person('Camille', ['Députée'], 'a.svg'), person('Sacha', [], 'b'), person('Noé', [], 'c')];
    const bytes = await writeDocx(signed(people), options(3, { 'a.svg': SVG, b: new Uint8Array([1, 2, 3]) }));
    const xml = part(bytes, MAIN);
    expect(xml.match(/<w:drawing>/gu)).toHaveLength(1);
    expect(xml).toContain('descr="Signature de Camille"');
    expect(rowsOf(xml)[0]?.cells.map(([first]) => first?.style)).toEqual([
      'SignatureImage',
      'SignatureImage',
      'SignatureImage',
    ]);
    expect([...partsOf(bytes).keys()].filter((name) => name.startsWith('word/media/'))).toHaveLength(2);
  });
});

describe('hostile words', async () => {
  const everywhere = HOSTILE.map((text) => person(text, [text]));
  const blocks = HOSTILE.flatMap((text) => [
    paragraph(text, strong(text)),
    { kind: 'recipient' as const, lines: lines(text) },
  ]);
  const links = HOSTILE.map((text) =>
    paragraph(link(text, `https://x.example/${text}`), link(text, `javascript:${text}`)),
  );
  const document = {
    ...letter([...blocks, ...links, { kind: 'signatories', people: everywhere }]),
    title: HOSTILE.join(' '),
    authors: HOSTILE,
  };
  const bytes = await writeDocx(document, options());
  const hidden = (text: string) => text.replace(/\u00ad/gu, '');

  test('stand in the letter as they were written', () => {
    const found = paragraphsOf(part(bytes, MAIN)).map(({ text }) => hidden(text));
    for (const text of HOSTILE) {
      expect(found.filter((one) => one === text).length).toBeGreaterThanOrEqual(3);
      expect(found).toContain(text + text);
    }
  });

  test('leave every part well formed', () => {
    for (const [name, xml] of partsOf(bytes))
      if (/\.(?:xml|rels)$/u.test(name)) expect(unbalanced(xml), name).toEqual([]);
  });

  test('lead nowhere but to the web, by links that have no chance in their names', () => {
    const rels = part(bytes, 'word/_rels/document.xml.rels');
    const targets = [...rels.matchAll(/Id="([^"]+)"[^>]*Target="([^"]*)" TargetMode="External"/gu)];
    expect(targets.map(([, id]) => id)).toEqual(HOSTILE.slice(0, targets.length).map((_, index) => `link${index + 1}`));
    for (const [, , target] of targets) expect(target).toMatch(/^https:\/\/x\.example\//u);
    expect(part(bytes, MAIN)).toContain('rIdabcdefghijklmnopqrstu');
  });

  test('that no XML can carry are dropped', async () => {
    const xml = await bodyOf(letter([paragraph('a\u0000b\u000bc\ufffed\ud800e coo\u00adpère')]));
    expect(paragraphsOf(xml)[0]?.text).toBe('abcd\ufffde coo\u00adpère');
  });
});

/** Tags that close nothing or are left open, and stray characters: enough of XML's grammar for files without CDATA. */
function unbalanced(xml: string): readonly string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  const rest = xml
    .replace(/<\?xml[^>]*\?>/u, '')
    .replace(/<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/gu, (_, close, name, __, empty) => {
      if (close === '/' && open.pop() !== name) wrong.push(`</${name}>`);
      if (close === '' && empty === '') open.push(name);
      return '';
    });
  if (/[<>]|&(?!(?:lt|gt|amp|quot|apos|#\d+);)/u.test(rest)) wrong.push(rest);
  return [...wrong, ...open];
}

describe('notes', async () => {
  const call = (label: string): Inline => ({ kind: 'raised', calls: label, children: words(label) });
  const note = (label: string, ...inlines: Inlines): Block => ({ kind: 'note', label, inlines });
  const blocks: readonly Block[] = [
    { kind: 'paragraph', inlines: [...words('Un mot'), call('a'), ...words(', et encore'), call('a'), ...words('.')] },
    {
      kind: 'list',
      ordered: false,
      start: 1,
      items: [[{ kind: 'paragraph', inlines: [...words('Item'), call('b')] }]],
    },
    note('a', ...words('Le rapport'), call('c')),
    note('b', link('Le site', 'https://exemple.invalid/')),
    note('c', ...words('Son annexe')),
  ];
  const document = letter(withNotes(blocks).value ?? []);
  const parts = partsOf(await writeDocx(document, options()));
  const body = parts.get(MAIN) ?? '';
  const notes = parts.get('word/footnotes.xml') ?? '';

  test('are Word’s own, called once where the text calls them first', () => {
    const called = [...body.matchAll(/<w:footnoteReference w:id="(\d+)"/gu)].map(([, id]) => id);
    expect(called).toEqual(['1', '2']);
    const written = [...notes.matchAll(/<w:footnote w:id="(\d+)">(.*?)<\/w:footnote>/gsu)];
    expect(
      written.map(([, id, note = '']) => [id, ...paragraphsOf(note).map(({ style, text }) => `${style} ${text}`)]),
    ).toEqual([
      ['1', 'FootnoteText \u00a0Le rapport\u202f(3)'],
      ['2', 'FootnoteText \u00a0Le site'],
    ]);
    expect(notes.match(/<w:footnoteRef\/>/gu)).toHaveLength(2);
    expect(notes).toMatch(/<w:hyperlink [^>]*r:id="link1"/u);
    expect(parts.get('word/_rels/footnotes.xml.rels')).toContain('Id="link1"');
  });

  test('called again, they are a figure as Word sets it; what no text calls is printed at the end', () => {
    const texts = paragraphsOf(body).filter(({ text }) => text !== '');
    expect(texts.map(({ text }) => text)).toEqual(['Un mot, et encore1.', 'Item', '(3)\u00a0Son annexe']);
  });
});

describe('the same letter gives the same bytes', () => {
  test('twice', async () => {
    const [first, second] = [await writeDocx(everyPart(), options()), await writeDocx(everyPart(), options())];
    expect(Buffer.from(first).equals(second)).toBe(true);
  });

  test('in two processes, time zones and languages, a year apart', () => {
    const east = hashElsewhere(0, { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' });
    const west = hashElsewhere(400, { TZ: 'America/Anchorage', LC_ALL: 'C' });
    expect(east).toMatch(/^[0-9a-f]{64}$/u);
    expect(east).toBe(west);
  });
});

function hashElsewhere(days: number, environment: Readonly<Record<string, string>>): string {
  const hook = new URL('typescript-hook.mjs', import.meta.url).href;
  const start = `data:text/javascript,import{register}from'node:module';register('${hook}')`;
  const script = fileURLToPath(new URL('hash-of-letter.ts', import.meta.url));
  return execFileSync(process.execPath, ['--import', start, script, String(days)], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
}

test('at the left of a page that has its aside there, address, date and a lone signature stand at the left', async () => {
  const alone = signed(PEOPLE.slice(0, 1));
  const indents = async (atLeft: boolean) => {
    const bytes = await writeDocx(alone, { ...options(1), atLeft });
    const style = (id: string) =>
      new RegExp(`w:styleId="${id}".*?</w:style>`, 'su').exec(part(bytes, 'word/styles.xml'))?.[0] ?? '';
    return [style('EnvelopeAddress'), style('Date'), part(bytes, MAIN)].map((xml) =>
      /<w:(?:ind w:left|tblInd w:type="dxa" w:w)="([1-9]\d{3})"/u.test(xml),
    );
  };
  expect(await indents(false)).toEqual([true, true, true]);
  expect(await indents(true)).toEqual([false, false, false]);
});
