import { beforeAll, describe, expect, test } from 'vitest';
import { startSubsetter } from '../../src/fonts/harfbuzz.ts';
import { checkFonts, FONT_FACES, type Fonts, loadFonts, NotAFontError } from '../../src/fonts/index.ts';
import { isPlain, subsetPlain } from '../../src/fonts/subset.ts';
import { stix, stixFiles } from '../typeset/specimen.ts';
import { bareFamily } from './bare-family.ts';

let fonts: Fonts;
beforeAll(async () => {
  fonts = await stix();
});

describe('coverage', () => {
  test('French, Belarusian and no-break spaces in all four styles', () => {
    for (const face of ['regular', 'bold', 'italic', 'boldItalic'] as const) {
      for (const character of 'ÀÉŒœçÿ«»’…–\u00a0\u202f\u2011ЎўІіЎґ№ŁŠšž') {
        expect(fonts.covers(face, character.codePointAt(0) ?? 0), `${character} in ${face}`).toBe(true);
      }
    }
  });

  test('not what the family lacks', () => {
    expect(fonts.covers('regular', 0x4e2d)).toBe(false);
  });
});

describe('a family without the thin space and the hyphens', () => {
  test('draws them from the word space and the hyphen it has, and they stay what they are when they are read', async () => {
    const { regular } = (await bareFamily()).faces;
    for (const [text, drawn, share] of [
      ['\u202f', ' ', 1 / 2],
      ['\u2011', '-', 1],
    ] as const) {
      expect(regular.covers(text.codePointAt(0) ?? 0)).toBe(true);
      const [{ id, width } = { id: 0, width: 0 }] = regular.shape(drawn).glyphs;
      expect(regular.shape(text).glyphs).toEqual([
        { id, text, width, advance: Math.floor(width * share), dx: 0, dy: 0 },
      ]);
    }
    expect(regular.covers(0x4e2d)).toBe(false);
  });
});

describe('shaping', () => {
  test('every letter of a word is in its glyphs, and joined letters have their joined forms', () => {
    const { regular } = fonts.faces;
    const joined = regular.shape('officiel').glyphs;
    expect(joined.map((glyph) => glyph.text).join('')).toBe('officiel');
    const apart = [...'officiel'].flatMap((letter) => regular.shape(letter).glyphs);
    expect(joined.slice(1, 4).map((glyph) => glyph.id)).not.toEqual(apart.slice(1, 4).map((glyph) => glyph.id));
    expect(joined.slice(5).map((glyph) => glyph.id)).toEqual(apart.slice(5).map((glyph) => glyph.id));
  });

  test('one glyph for several characters does not let itself be cut, other places do', () => {
    const { ends, width, glyphs } = fonts.faces.regular.shape('ce\u0301de');
    expect(glyphs.map((glyph) => glyph.text)).toEqual(['c', 'e\u0301', 'd', 'e']);
    expect(ends[2]).toBeUndefined();
    expect(ends[3]).toBeGreaterThan(0);
    expect(ends[5]).toBe(width);
  });

  test('kerning moves letters together', () => {
    const { face } = { face: fonts.faces.regular };
    expect(face.shape('AV').width).toBeLessThan(face.shape('A').width + face.shape('V').width);
  });

  test('no-break spaces have their own widths', () => {
    const { regular } = fonts.faces;
    expect(regular.shape('\u202f').width).toBeLessThan(regular.shape('\u00a0').width);
  });

  test('a decomposed letter is shaped like the composed one', () => {
    const { regular } = fonts.faces;
    expect(regular.shape('e\u0301').width).toBe(regular.shape('é').width);
  });

  test('the hyphen of a line end is the soft hyphen’s own glyph', () => {
    const { hyphen } = fonts.faces.regular;
    expect(hyphen.text).toBe('\u00ad');
    expect(hyphen.glyphs[0]?.id).not.toBe(0);
    expect(hyphen.glyphs[0]?.id).not.toBe(fonts.faces.regular.shape('-').glyphs[0]?.id);
  });
});

describe('subsetting', () => {
  test('carries only what is asked, the same bytes for the same glyphs', () => {
    const glyphs = fonts.faces.regular.shape('Madame').glyphs.map((glyph) => glyph.id);
    const subset = fonts.subset('regular', glyphs);
    expect(subset.length).toBeLessThan(20_000);
    expect(subset).toEqual(fonts.subset('regular', [...glyphs].reverse()));
  });
});

describe('subsetting a plain font', () => {
  test('gives what HarfBuzz gives, byte for byte', async () => {
    const harfbuzz = await startSubsetter();
    let chance = 1;
    const next = () => {
      chance = (chance * 48271) % 2147483647;
      return chance;
    };
    for (const face of FONT_FACES) {
      const { bytes } = fonts.faces[face];
      const glyphs = new DataView(bytes.buffer, bytes.byteOffset).getUint16(tableAt(bytes, 'maxp') + 4);
      expect(isPlain(bytes)).toBe(true);
      // From .notdef alone to the whole font, whose offsets no longer fit into two bytes.
      for (const count of [0, 1, 2, 5, 10, 20, 40, 80, 160, 320, 640, 1280]) {
        const wanted = new Set([0, ...Array.from({ length: count }, () => next() % glyphs)]);
        expect(Buffer.compare(subsetPlain(bytes, wanted), harfbuzz(bytes, wanted)), `${face} ${[...wanted]}`).toBe(0);
      }
      const whole = Array.from({ length: glyphs }, (_, glyph) => glyph);
      expect(Buffer.compare(subsetPlain(bytes, whole), harfbuzz(bytes, whole)), face).toBe(0);
    }
  });

  test('a font with more tables is not plain', () => {
    const variable = fonts.faces.regular.bytes.slice();
    variable.set(new TextEncoder().encode('fvar'), 12);
    expect(isPlain(variable)).toBe(false);
  });
});

function tableAt(font: Uint8Array, name: string): number {
  const at = Buffer.from(font.buffer, font.byteOffset, 400).indexOf(name, 'latin1');
  return new DataView(font.buffer, font.byteOffset).getUint32(at + 8);
}

describe('files that are not fonts', () => {
  test('are named, and never loaded', async () => {
    const files = { ...stixFiles(), bold: new TextEncoder().encode('Hello, I am a text file and no font at all.') };
    expect(checkFonts(files)).toMatchObject([
      { code: 'typeset/not-a-font', facts: { face: 'bold', reason: 'not-a-font' } },
    ]);
    await expect(loadFonts(files)).rejects.toThrow(NotAFontError);
  });

  test('cut files too', () => {
    const files = stixFiles();
    expect(checkFonts({ ...files, italic: files.italic.slice(0, 40_000) })).toMatchObject([
      { facts: { face: 'italic' } },
    ]);
  });

  test('OpenType with CFF outlines is told apart', () => {
    const otto = new Uint8Array(100);
    otto.set(new TextEncoder().encode('OTTO'));
    expect(checkFonts({ ...stixFiles(), regular: otto })).toMatchObject([{ facts: { reason: 'not-truetype' } }]);
  });
});
