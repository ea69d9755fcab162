// What a page cannot carry is told with its place, and never drawn badly.
import { describe, expect, test } from 'vitest';
import type { Inlines } from '../../src/document/document.ts';
import { type PageStyleInput, pageStyle } from '../../src/document/page-style.ts';
import { readPicture } from '../../src/typeset/images.ts';
import { type PlacedLine, typeset } from '../../src/typeset/index.ts';
import { png } from './png.ts';
import { input, letter, lines, pagesOf, people, words } from './specimen.ts';

const place = { file: 'letters/essai.yaml', start: 100, end: 105 };
const at = (text: string): Inlines => [{ kind: 'text', text, origin: { ...place, end: place.start + text.length } }];

async function findings(
  document: ReturnType<typeof letter>,
  style: PageStyleInput = {},
  images: ReadonlyMap<string, Uint8Array> = new Map(),
) {
  return typeset({ ...(await input(document, style)), images });
}

describe('characters', () => {
  test('without a glyph are named, where they stand', async () => {
    const { value, diagnostics } = await findings(
      letter(people(1), { blocks: [{ kind: 'paragraph', inlines: at('ab 中 c') }] }),
    );
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        severity: 'error',
        code: 'typeset/missing-glyph',
        span: { file: place.file, start: 103, end: 104 },
        facts: { character: '中', codePoint: 'U+4E2D', face: 'regular' },
      },
    ]);
  });

  test('all of them at once', async () => {
    const { diagnostics } = await findings(
      letter(people(1), { blocks: [{ kind: 'paragraph', inlines: at('中 文 😀') }] }),
    );
    expect(diagnostics.map((one) => one.code)).toEqual(Array(3).fill('typeset/missing-glyph'));
  });

  test('invisible ones are no fault', async () => {
    const blocks = [{ kind: 'paragraph', inlines: words('a\u200bb\u2060c\u200dd') }] as const;
    expect((await findings(letter(people(1), { blocks }))).diagnostics).toEqual([]);
  });
});

describe('a word wider than its column', () => {
  test('is divided, with a warning that names it', async () => {
    const word = 'anticonstitutionnellement'.repeat(12);
    const { value, diagnostics } = await findings(
      letter(people(1), { blocks: [{ kind: 'paragraph', inlines: at(`Un ${word} ici.`) }] }),
    );
    expect(diagnostics).toEqual([]);
    expect(value).toBeDefined();
    const shouted = word.toUpperCase();
    const found = await findings(
      letter(people(1), { blocks: [{ kind: 'paragraph', inlines: at(`Un ${shouted} ici.`) }] }),
    );
    expect(found.diagnostics).toMatchObject([
      { severity: 'warning', code: 'typeset/word-too-wide', facts: { word: shouted } },
    ]);
    const set = (found.value ?? [])
      .flatMap((page) => page.items)
      .filter((item): item is PlacedLine => item.kind === 'line');
    expect(
      set
        .map((line) => line.text)
        .join('')
        .replaceAll(' ', ''),
    ).toContain(shouted);
    for (const line of set) expect(line.width).toBeLessThanOrEqual(line.column.width + 4);
  });

  test('in a signature too', async () => {
    const person = { name: words('X'.repeat(60)), lines: [], image: undefined };
    const { diagnostics } = await findings(letter([person, ...people(3)]));
    expect(diagnostics).toMatchObject([{ code: 'typeset/word-too-wide' }]);
  });
});

describe('blocks too tall', () => {
  test('a signatory for a page', async () => {
    const person = {
      name: at('Camille Valbrune'),
      lines: lines(...Array<string>(80).fill('Membre de la commission')),
      image: undefined,
    };
    const { value, diagnostics } = await findings(letter([person]));
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'typeset/signatory-too-tall', span: place.file && { start: 100 }, facts: { name: 'Camille Valbrune' } },
    ]);
  });

  test('a letterhead for the page', async () => {
    const blocks = [{ kind: 'letterhead', lines: lines(...Array<string>(90).fill('Assemblée nationale')) }] as const;
    const { diagnostics } = await findings(letter(people(1), { blocks }));
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'typeset/letterhead-too-tall' }]);
  });

  test('an address for its window, with a warning', async () => {
    const blocks = [{ kind: 'recipient', lines: lines(...Array<string>(9).fill('Rue de l’Université')) }] as const;
    const { value, diagnostics } = await findings(letter(people(1), { blocks }));
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'typeset/address-too-tall', facts: { lines: 9 } }]);
    expect(value).toBeDefined();
    const free = await findings(letter(people(1), { blocks }), { recipient: { window: 'none' } });
    expect(free.diagnostics).toEqual([]);
  });
});

describe('images', () => {
  const logo = { logo: { image: 'logo.png', height: 20, alt: 'Assemblée nationale' } };

  test('that are missing', async () => {
    expect((await findings(letter(), logo)).diagnostics).toMatchObject([
      { code: 'typeset/image-missing', facts: { path: 'logo.png' } },
    ]);
  });

  test.each([
    ['text', new TextEncoder().encode('not an image')],
    ['a cut PNG', png(8, 8).slice(0, 60)],
    ['a PNG of garbage', Uint8Array.from([...png(8, 8)].map((byte, index) => (index > 41 && index < 50 ? 0 : byte)))],
    [
      'an SVG with a script',
      new TextEncoder().encode('<svg viewBox="0 0 9 9"><script>x</script><path d="M0 0"/></svg>'),
    ],
    ['nothing', new Uint8Array()],
  ])('that are none: %s', async (_, bytes) => {
    const { diagnostics } = await findings(letter(), logo, new Map([['logo.png', bytes]]));
    expect(diagnostics).toMatchObject([{ code: 'typeset/image-unreadable' }]);
  });

  test.each([
    ['PNG', png(30, 20)],
    ['SVG', new TextEncoder().encode('<svg viewBox="0 0 30 20"><path d="M0 0h30v20z" fill="#036"/></svg>')],
  ])('are placed with their proportions: %s', async (_, bytes) => {
    const { value, diagnostics } = await findings(letter(), logo, new Map([['logo.png', bytes]]));
    expect(diagnostics).toEqual([]);
    const image = value?.[0]?.items.find((item) => item.kind === 'image');
    expect(image?.kind === 'image' && image.width / image.height).toBeCloseTo(1.5, 6);
  });
});

test('the same document gives the same pages', async () => {
  expect(await pagesOf(letter())).toEqual(await pagesOf(letter()));
});

describe('page styles that no page can keep', () => {
  test.each([
    [{ measure: 180, margins: { left: 40 } }, 'measure'],
    [{ type: { size: 14, leading: 12 } }, 'type'],
    [{ margins: { left: 80 } }, 'margins'],
    [{ measure: 10 }, 'measure'],
  ])('%j', (style, key) => {
    const { error } = pageStyle.safeParse(style);
    expect(error?.issues[0]?.path[0]).toBe(key);
  });
});

describe('images that would break while they are written', () => {
  const damaged = (change: (bytes: Uint8Array) => void): Uint8Array => {
    const bytes = png(8, 8);
    change(bytes);
    return bytes;
  };
  test.each([
    ['more rows than there are pixels for', damaged((bytes) => bytes.set([0, 0, 1, 0], 20))],
    ['an unknown kind of colour', damaged((bytes) => bytes.set([9], 25))],
    ['a CMYK JPEG', Uint8Array.from([0xff, 0xd8, 0xff, 0xc0, 0, 20, 8, 0, 9, 0, 9, 4, 0, 0, 0])],
  ])('%s', (_, bytes) => {
    expect(readPicture(bytes)).toBeUndefined();
  });
});
