// The letter as one HTML file: its parts, its words, and nothing that a hostile author would have it do.
import { describe, expect, test } from 'vitest';
import { writeHtml } from '../../../src/writers/html/index.ts';
import {
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

/** The words between the tags, a text each. */
function read(html: string): readonly string[] {
  const main = html.slice(html.indexOf('<body>'), html.indexOf('</body>'));
  return main
    .replace(/<\/?(?:strong|em|a)\b[^>]*>/gu, '')
    .split(/<[^>]*>/u)
    .map((text) => text.replace(/\n/gu, ''))
    .filter((text) => text.trim() !== '')
    .map((text) => text.replace(/&(?:lt|gt|quot|amp|#39);/gu, (name) => CHARACTERS[name] ?? name));
}
const CHARACTERS: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
  '&#39;': "'",
};

/** The names of all elements in order, styles apart. */
const elements = (html: string): readonly string[] => [...html.matchAll(/<([a-z]\w*)/gu)].map(([, name = '']) => name);
const attributes = (html: string): readonly string[] =>
  [...html.matchAll(/<[a-z]\w*(?:\s+[\w-]+="[^"]*")*\s*>/gu)].flatMap(([tag]) =>
    [...tag.matchAll(/\s([\w-]+)="[^"]*"/gu)].map(([, name = '']) => name),
  );

test('every part of a letter', async () => {
  const html = writeHtml(everyPart(), options()).replace(/(?<=<style>).*(?=<\/style>)/su, '…');
  await expect(html).toMatchFileSnapshot('letter.html.expected');
});

test('reads back as the same words in the same order', () => {
  expect(read(writeHtml(everyPart(), options()))).toEqual(textOf(everyPart()));
});

test('the same letter gives the same file', () => {
  expect(writeHtml(everyPart(), options())).toBe(writeHtml(everyPart(), options()));
});

describe('hostile words', () => {
  const people = HOSTILE.map((text) => person(text, [text], text));
  const blocks = HOSTILE.flatMap((text) => [
    paragraph(
      text,
      strong(text),
      link(text, text),
      link(text, `javascript:${text}`),
      link(text, `https://x.example/${text}`),
    ),
    { kind: 'recipient' as const, lines: lines(text) },
    { kind: 'subject' as const, inlines: words(text) },
  ]);
  const document = {
    ...letter([...blocks, { kind: 'signatories', people }], people),
    title: HOSTILE.join(' '),
    authors: HOSTILE,
    date: '"><script>',
    language: 'fr" onload="alert(1)',
  };
  const labels = { signatories: HOSTILE.join(' '), signature: (name: string) => name };
  const html = writeHtml(document, { ...options(2, Object.fromEntries(HOSTILE.map((text) => [text, SVG]))), labels });

  test('make no element and no attribute of their own', () => {
    const known = 'html head meta title style body div main header footer p h1 strong a ol li img br'.split(' ');
    expect(elements(html).filter((name) => !known.includes(name))).toEqual([]);
    const named = 'lang charset http-equiv content name class role aria-label src alt href rel'.split(' ');
    expect(attributes(html).filter((name) => !named.includes(name))).toEqual([]);
    // Every angle bracket and quotation mark belongs to a tag of ours, so that nothing was left over.
    const body = html.slice(html.indexOf('<body>'));
    expect(body.replace(/<\/?[a-z]\w*(?:\s+[\w-]+="[^"<>]*")*>/gu, '')).not.toMatch(/[<>"]/u);
  });

  test('stand on the page as they were written', () => {
    const shown = read(html).join('\n');
    for (const text of HOSTILE) expect(shown).toContain(text);
  });

  test('lead nowhere but to the web and to mail', () => {
    const targets = [...html.matchAll(/href="([^"]*)"/gu)].map(([, url]) => url);
    expect(targets).toHaveLength(HOSTILE.length);
    for (const target of targets) expect(target).toMatch(/^https:\/\/x\.example\//u);
  });
});

test('a letter without a heading is announced by its title, unseen', () => {
  const html = writeHtml(letter([paragraph('Un mot.')]), options());
  expect(html).toContain('<h1 class="unseen">Sauvegarde du phare des Étocs</h1>');
  expect(writeHtml(everyPart(), options())).not.toContain('class="unseen"');
});

test('a logo stands above the letterhead, described or decorative', () => {
  const chosen = { ...options(2, { 'logo.svg': SVG }), logo: { image: 'logo.svg', height: 51, alt: 'Un phare "&"' } };
  expect(writeHtml(everyPart(), chosen)).toMatch(
    /<header>\n<img class="logo" src="data:[^"]*" alt="Un phare &quot;&amp;&quot;" style="height: 51pt">\n<p class="letterhead">/u,
  );
  expect(writeHtml(letter([paragraph('Un mot.')]), { ...chosen, images: new Map() })).not.toContain('<header>');
});

test('asks nothing of the network', () => {
  const html = writeHtml(everyPart(), options(2));
  expect(html).toContain(`content="default-src 'none'; img-src data:; style-src 'unsafe-inline'"`);
  expect(html).not.toMatch(/<(?:script|link|iframe|object|embed)\b|@import|url\(/u);
  expect([...html.matchAll(/\bsrc="([^"]{5})/gu)].filter(([, start]) => start !== 'data:')).toEqual([]);
});

describe('headings', () => {
  const outline = (blocks: Parameters<typeof letter>[0]) =>
    [...writeHtml(letter(blocks), options()).matchAll(/<h(\d)>/gu)].map(([, level]) => Number(level));
  const heading = (level: 1 | 2 | 3) => ({ kind: 'heading', level, inlines: words('x') }) as const;

  test('stand under the subject, and skip no level', () => {
    expect(outline([{ kind: 'subject', inlines: words('x') }, heading(3), heading(1), heading(2), heading(3)])).toEqual(
      [1, 2, 2, 3, 4],
    );
  });
  test('are the first level where there is no subject', () => {
    expect(outline([heading(1), { kind: 'quote', blocks: [heading(3)] }, heading(1)])).toEqual([1, 2, 1]);
  });
});

describe('signatures', () => {
  const signed = (columns: 1 | 2 | 3, people = PEOPLE, images = {}) =>
    writeHtml(letter([{ kind: 'signatories', people }]), options(columns, images));

  test('stand in as many columns as were asked for, one person at right', () => {
    for (const columns of [1, 2, 3] as const) expect(signed(columns)).toContain(`repeat(${columns}, minmax(0, 1fr))`);
    expect(signed(2, PEOPLE.slice(0, 1))).toContain('<ol class="signatories alone"');
  });

  test('show an image that says whose signature it is, and leave out what is no image', () => {
    const people = [
      person('Camille Valbrune', [], 'a.svg'),
      person('Sacha Lestanguy', [], 'b.svg'),
      person('Noé', [], 'c'),
    ];
    const html = signed(2, people, {
      'a.svg': SVG,
      'b.svg': new TextEncoder().encode('<svg onload="x"><script/></svg>'),
    });
    expect(html.match(/<img/gu)).toHaveLength(1);
    expect(html).toContain('alt="Signature de Camille Valbrune"');
    const drawing = Buffer.from(/base64,([^"]*)/u.exec(html)?.[1] ?? '', 'base64').toString();
    expect(drawing).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^<]*<path d="M5 30[^<]*<\/svg>$/u);
  });
});

test('at the left of a page that has its aside there, nothing is moved to the right', () => {
  const moved = (atLeft: boolean) =>
    [
      ...writeHtml(everyPart(), { ...options(), atLeft }).matchAll(
        /\.signatories\.alone \{ margin-left: ([^;]+); \}/gu,
      ),
    ].map(([, margin]) => margin);
  expect(moved(false)).toEqual(['calc(50% + 4mm)', '33%', '20%']);
  expect(moved(true)).toEqual(['0', '0', '0']);
});
