// A PDF read back: language, title, claims, tags with their text, links and their parents, the same bytes twice.
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/document/document.ts';
import { typeset } from '../../../src/typeset/index.ts';
import { refusals, writePdf } from '../../../src/writers/pdf/index.ts';
import { bareFamily } from '../../fonts/bare-family.ts';
import { BODY, input, letter, nameOf, pagesOf, people, SUBJECT, stix, words } from '../../typeset/specimen.ts';
import { exactText, objectsOf, outline, type ReadBack, readBack, rejoined, type Tree } from './read-back.ts';

async function bytesOf(document: Document, options = {}): Promise<Uint8Array> {
  return writePdf(document, await pagesOf(document), await stix(), options);
}

function leaves(tree: Tree, role: string): readonly Tree[] {
  return [...(tree.role === role ? [tree] : []), ...tree.children.flatMap((child) => leaves(child, role))];
}

const all = (pdf: ReadBack, role: string): readonly string[] =>
  pdf.trees.flatMap((tree) => leaves(tree, role)).map((leaf) => leaf.text.trim());

describe('the signed letter', async () => {
  const document = letter();
  const bytes = await bytesOf(document);
  const pdf = await readBack(bytes);

  test('weighs no more than 45 KB, on two pages', () => {
    expect(bytes.length).toBeLessThanOrEqual(45 * 1024);
    expect(pdf.pages).toBe(2);
  });

  test('says its language and title, and shows the title', () => {
    expect(pdf.language).toBe('fr');
    expect(pdf.title).toBe(SUBJECT);
    expect(pdf.showsTitle).toBe(true);
    expect(pdf.marked).toBe(true);
    expect(pdf.author).toContain('Frédéric Petit');
  });

  test('claims PDF/A-2a and PDF/UA-1', () => {
    expect(pdf.xmp).toMatch(/<pdfaid:part>2<.*<pdfaid:conformance>A</su);
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(Buffer.from(bytes).toString('latin1')).toContain('/S /GTS_PDFA1');
  });

  test('has every word of the body, to the letter', () => {
    const text = exactText(bytes).join('').replaceAll('\u00ad', '');
    for (const sentence of BODY) expect(text).toContain(sentence);
    expect(text).not.toContain('\ufffd');
  });

  test('has the same letters in the tags', () => {
    // pdf.js skips U+00AD, so that a divided word comes back with a space in it: compared without spaces.
    const letters = (text: string): string => text.replace(/[\s\u00a0\u202f]/gu, '');
    const text = letters(pdf.trees.flatMap((tree) => leaves(tree, 'P').map((leaf) => leaf.text)).join(''));
    for (const sentence of BODY) expect(text).toContain(letters(sentence));
  });

  test('has a heading, and its signatories as a list in signing order', () => {
    expect(all(pdf, 'H1')).toEqual([rejoined(`OBJET\u00a0: ${SUBJECT}`)]);
    const items = pdf.trees.flatMap((tree) => leaves(tree, 'LI'));
    expect(items.map((item) => leaves(item, 'P')[0]?.text.trim())).toEqual(people(12).map(nameOf));
  });

  test('keeps page numbers and the continuation line out of the text', () => {
    expect(pdf.artifacts[0]).toContain('1/2');
    expect(pdf.artifacts[1]).toContain('Lettre à Monsieur Stéphane Séjourné');
    expect(pdf.trees.map((tree) => outline(tree)).join()).not.toContain('1/2');
  });

  test('has the same bytes when it is made again, and after other letters', async () => {
    await bytesOf(letter(people(25)));
    expect(Buffer.compare(await bytesOf(letter()), bytes)).toBe(0);
  });

  test('draws no glyph that is missing', async () => {
    const glyphs = (await pagesOf(document)).flatMap((page) =>
      page.items.flatMap((item) =>
        item.kind === 'line' ? item.runs.flatMap((run) => run.pieces.flatMap((piece) => piece.glyphs)) : [],
      ),
    );
    expect(glyphs.length).toBeGreaterThan(3000);
    expect(glyphs.some((glyph) => glyph.id === 0)).toBe(false);
  });

  test('embeds every font it names', () => {
    const fonts = [...objectsOf(bytes).values()].filter((body) => body.includes('/Type /FontDescriptor'));
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toMatch(/\/FontFile2 \d+ 0 R/u);
  });
});

describe('characters that markup would change', () => {
  test('come out as they are, in the title too', async () => {
    const title = 'Lettre & <co> « "100\u00a0%" »';
    const pdf = await readBack(await bytesOf(letter(people(1), { title, authors: ['A & B', '<C>'] })));
    expect(pdf.title).toBe(title);
    expect(pdf.xmp).toContain('Lettre &amp; &lt;co&gt;');
    expect(pdf.xmp).toContain('<rdf:li>A &amp; B</rdf:li><rdf:li>&lt;C&gt;</rdf:li>');
  });

  test('Belarusian, Polish, ligatures, decomposed accents, quotes', async () => {
    const text =
      'Аляксандр Лукашэнка, Łukašenka, « officiel », l’œuvre efficace, e\u0301te\u0301, 1\u202f400\u00a0€, n\u00ba\u00a07 – fin…';
    const blocks = [{ kind: 'paragraph', inlines: words(text) }] as const;
    const [read = ''] = exactText(await bytesOf(letter(people(1), { blocks })));
    expect(read.replaceAll('\u00ad', '')).toBe(text);
  });

  test('a letter and an accent that Unicode has no one character for', async () => {
    const text = 'Adé Ọlọ́runẹ́, e\u0323\u0301';
    const blocks = [{ kind: 'paragraph', inlines: words(text) }] as const;
    const [read = ''] = exactText(await bytesOf(letter(people(1), { blocks })));
    expect(read.normalize()).toBe(text.normalize());
    expect(read).not.toContain('\u200b');
  });

  test('a soft hyphen is there only where a line ends with it, and once', async () => {
    const long = 'anti\u00adcons\u00adtitu\u00adtion\u00adnel\u00adle\u00adment';
    const text = Array.from({ length: 12 }, () => long).join(' ');
    const blocks = [{ kind: 'paragraph', inlines: words(text) }] as const;
    const document = letter(people(1), { blocks });
    const lines = (await pagesOf(document)).flatMap(({ items }) => items.filter((item) => item.kind === 'line'));
    const [read = ''] = exactText(await bytesOf(document));
    expect(read.replaceAll('\u00ad', '')).toBe(text.replaceAll('\u00ad', ''));
    const divided = lines.filter(({ hyphenated }) => hyphenated).length;
    expect(divided).toBeGreaterThan(0);
    expect(read.match(/\u00ad/gu)).toHaveLength(divided);
  });
});

describe('a family without the thin space and raised letters', () => {
  test('shows a call small and above the line, the words after it on the line, and is read back to the letter', async () => {
    const call = { kind: 'raised', calls: '1', children: words('(1)') } as const;
    const blocks = [
      { kind: 'paragraph', inlines: [...words('Bien vu\u202f'), call, ...words('\u202f; fin')] },
    ] as const;
    const document = letter(people(1), { blocks });
    const fonts = await bareFamily();
    const { value: pages = [] } = typeset({ ...(await input(document)), fonts });
    const bytes = await writePdf(document, pages, fonts);
    expect(exactText(bytes)).toEqual(['Bien vu\u202f(1)\u202f; fin']);
    const { boxes } = await readBack(bytes);
    const [before, raised, after] = boxes;
    const width = (fonts.faces.regular.shape('(1)').width * 0.66 * 11) / 1000;
    expect(boxes.map(({ text }) => text.trim())).toEqual(['Bien vu', '(1)', '; fin']);
    expect(raised?.y).toBeCloseTo((before?.y ?? 0) + 0.33 * 11);
    expect(raised?.width).toBeCloseTo(width);
    expect(after?.y).toBe(before?.y);
    expect(after?.x).toBeGreaterThanOrEqual((raised?.x ?? 0) + width);
  });
});

describe('a line end asked for', () => {
  test('is a space where the words are read', async () => {
    const inlines = [...words('Adresse :'), { kind: 'break' }, ...words('12 rue de l’Exemple')] as const;
    const blocks = [{ kind: 'paragraph', inlines }] as const;
    expect(exactText(await bytesOf(letter(people(1), { blocks })))).toEqual(['Adresse : 12 rue de l’Exemple']);
  });
});

describe('raised letters typed with characters that the family lacks', () => {
  test('are drawn as the letters they stand for, raised, and read as they were typed', async () => {
    const blocks = [{ kind: 'paragraph', inlines: words('nᵒ 7, Mᵐᵉ Valbrune, 10⁴ m²') }] as const;
    const pages = await pagesOf(letter(people(1), { blocks }));
    const lines = pages[0]?.items.flatMap((item) => (item.kind === 'line' ? item.runs : [])) ?? [];
    const raised = lines.flatMap(({ pieces }) => pieces.filter((piece) => piece.raised !== undefined));
    expect(raised.map(({ text, drawn }) => [text, drawn])).toEqual([
      ['ᵒ', 'o'],
      ['ᵐᵉ', 'me'],
    ]);
    const [text] = exactText(await bytesOf(letter(people(1), { blocks })));
    expect(text).toBe('nᵒ 7, Mᵐᵉ Valbrune, 10⁴ m²');
  });
});

describe('links', async () => {
  const url = 'https://example.org/a?b=1&c=2';
  const long = 'un lien hypertexte assez long pour être coupé sur deux lignes du paragraphe, et même sur trois';
  const blocks = [
    {
      kind: 'paragraph',
      inlines: [
        ...words(`${BODY[0]} Voyez `),
        { kind: 'link', url, children: [...words(long), { kind: 'strong', children: words(' en gras') }] },
        ...words(' et la suite.'),
      ],
    },
  ] as const;
  const bytes = await bytesOf(letter(people(1), { blocks }));
  const pdf = await readBack(bytes);

  test('are one element whose text is the link’s', () => {
    expect(all(pdf, 'Link')).toEqual([`${long} en gras`]);
    expect(new Set(pdf.links.map((link) => link.url))).toEqual(new Set([url]));
    expect(pdf.links.length).toBeGreaterThan(1);
  });

  test('know their parent, and their parent knows them on the right page', () => {
    const objects = objectsOf(bytes);
    const annotations = [...objects].filter(([, body]) => body.includes('/Subtype /Link'));
    const tree = [...objects.values()].find((body) => body.includes('/Type /StructTreeRoot')) ?? '';
    expect(annotations.length).toBe(pdf.links.length);
    for (const [id, body] of annotations) {
      const key = /\/StructParent (\d+)/u.exec(body)?.[1];
      const element = new RegExp(`\\s${key} (\\d+) 0 R`, 'u').exec(tree)?.[1];
      const page = [...objects].find(
        ([, other]) => other.includes('/Type /Page\n') && other.includes(`${id} 0 R`),
      )?.[0];
      expect(objects.get(Number(element))).toMatch(new RegExp(`/Type /OBJR\\s*/Pg ${page} 0 R\\s*/Obj ${id} 0 R`, 'u'));
      expect(body).toContain('/Contents');
    }
  });
});

describe('lists, headings, quotes', () => {
  test('are tagged as what they are, and no level is skipped', async () => {
    const blocks: Document['blocks'] = [
      { kind: 'subject', inlines: words('Objet') },
      { kind: 'heading', level: 3, inlines: words('Partie') },
      {
        kind: 'list',
        ordered: true,
        start: 3,
        items: [[{ kind: 'paragraph', inlines: words('un') }], [{ kind: 'paragraph', inlines: words('deux') }]],
      },
      { kind: 'quote', blocks: [{ kind: 'paragraph', inlines: words('cité') }] },
    ];
    const pdf = await readBack(await bytesOf(letter(people(1), { blocks })));
    expect(pdf.trees.map((tree) => outline(tree)).join('\n')).toBe(
      [
        'Root',
        '  Document',
        '    H1 Objet',
        '    H2 Partie',
        '    L',
        '      LI',
        '        Lbl 3.',
        '        LBody',
        '          P un',
        '      LI',
        '        Lbl 4.',
        '        LBody',
        '          P deux',
        '    BlockQuote',
        '      P cité',
      ].join('\n'),
    );
  });
});

describe('drafts and guides', () => {
  test('are artifacts: the tags do not change', async () => {
    const document = letter();
    const draft = { word: 'PROJET', lines: ['texte du 22\u00a0février 2024', 'exemplaire de Camille Valbrune'] };
    const plain = await readBack(await bytesOf(document));
    const marked = await readBack(await bytesOf(document, { draft, guides: true }));
    expect(marked.trees.map((tree) => outline(tree))).toEqual(plain.trees.map((tree) => outline(tree)));
    expect(marked.artifacts.every((text) => text.includes('PROJET'))).toBe(true);
  });
});

describe('standards', () => {
  test('are claimed as asked', async () => {
    const none = await readBack(await bytesOf(letter(), { standard: 'none' }));
    expect(none.xmp).not.toContain('pdfaid:part');
    expect(none.xmp).not.toContain('<pdfuaid:part>');
    const accessible = await readBack(await bytesOf(letter(), { standard: 'ua-1' }));
    expect(accessible.xmp).not.toContain('pdfaid:part');
    expect(accessible.xmp).toContain('<pdfuaid:part>1');
  });

  test('are refused to a letter that cannot keep them', async () => {
    const untitled = letter(people(1), { title: ' ' });
    const pages = await pagesOf(untitled);
    expect(refusals(untitled, pages, 'a-2a+ua-1')).toMatchObject([{ facts: { reason: 'no-title' } }]);
    expect(refusals(untitled, pages, 'none')).toEqual([]);
    expect(refusals(letter(), await pagesOf(letter()), 'a-2a+ua-1')).toEqual([]);
  });
});
