// One style of the family inside a PDF, as the font's objects.
// Must not know: lines, pages, tags. ISO 32000-1, 9.7 (composite fonts) and 9.10.3 (ToUnicode).
import { deflateSync } from 'node:zlib';
import type { Face, FaceName, Fonts } from '../../fonts/index.ts';
import type { Code, FaceCodes } from './codes.ts';
import type { Container, Ref } from './container.ts';
import type { Names } from './content.ts';
import { hex16, utf16 } from './number.ts';

/** A second glyph of one character says nothing of its own. */
const NOTHING = '\u200b';
const packed = new WeakMap<Uint8Array, Uint8Array>();

export class EmbeddedFace {
  readonly name: string;
  readonly ref: Ref;
  private readonly fonts: Fonts;
  private readonly face: Face;
  private readonly container: Container;
  private readonly codes: FaceCodes;

  constructor(container: Container, fonts: Fonts, name: string, codes: FaceCodes) {
    this.container = container;
    this.fonts = fonts;
    this.face = codes.face;
    this.codes = codes;
    this.name = name;
    this.ref = container.ref({ Type: 'Font', Subtype: 'Type0', Encoding: 'Identity-H' });
  }

  /** Writes the font's objects; no code can be added after. */
  end(): void {
    const codes = this.codes.inOrder;
    const glyphs = codes.map(({ glyph }) => glyph.id);
    const program = this.fonts.subset(this.face.name, glyphs);
    const baseFont = `${subsetTag(glyphs)}+${this.face.metrics.postScriptName}`;
    const descendant = this.container.ref({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: baseFont,
      CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
      FontDescriptor: this.descriptor(baseFont, program),
      DW: 0,
      W: [1, codes.map(({ glyph }) => Math.round(glyph.width * 100) / 100)],
      CIDToGIDMap: this.stream(Buffer.from(['0000', ...glyphs.map(hex16)].join(''), 'hex')),
    });
    descendant.end();
    Object.assign(this.ref.data, {
      BaseFont: baseFont,
      DescendantFonts: [descendant],
      ToUnicode: this.stream(Buffer.from(toUnicode(codes), 'latin1')),
    });
    this.ref.end();
  }

  /** ISO 32000-1, tables 122 and 123. */
  private descriptor(baseFont: string, program: Uint8Array): Ref {
    const { metrics, name } = this.face;
    const italic = name === 'italic' || name === 'boldItalic';
    const file = this.container.ref({ Length1: program.length, Filter: 'FlateDecode' });
    file.end(deflated(program));
    const descriptor = this.container.ref({
      Type: 'FontDescriptor',
      FontName: baseFont,
      Flags: 4 + (italic ? 64 : 0),
      FontBBox: metrics.box,
      ItalicAngle: metrics.italicAngle,
      Ascent: metrics.ascent,
      Descent: metrics.descent,
      CapHeight: metrics.capHeight,
      XHeight: metrics.xHeight,
      StemV: metrics.weight >= 600 ? 140 : 80,
      FontFile2: file,
    });
    descriptor.end();
    return descriptor;
  }

  private stream(bytes: Uint8Array): Ref {
    const ref = this.container.ref({});
    ref.end(bytes);
    return ref;
  }
}

/** The same subset is packed once for all the letters that carry it. */
function deflated(program: Uint8Array): Uint8Array {
  const known = packed.get(program);
  if (known !== undefined) return known;
  const bytes = deflateSync(program, { level: 9 });
  packed.set(program, bytes);
  return bytes;
}

/** Six capitals that differ for different subsets (ISO 32000-1, 9.6.4); an FNV hash, so that they never vary by chance. */
function subsetTag(glyphs: readonly number[]): string {
  let hash = 0x811c9dc5;
  for (const glyph of glyphs) hash = Math.imul(hash ^ glyph, 0x01000193) >>> 0;
  let tag = '';
  for (let letter = 0; letter < 6; letter++) {
    tag += String.fromCharCode(65 + (hash % 26));
    hash = Math.floor(hash / 26);
  }
  return tag;
}

function toUnicode(codes: readonly Code[]): string {
  const lines = codes.map(({ glyph, code }) => `<${hex16(code)}> <${utf16(glyph.text === '' ? NOTHING : glyph.text)}>`);
  const sections: string[] = [];
  // At most a hundred in a section (Adobe Technical Note 5411).
  for (let at = 0; at < lines.length; at += 100) {
    const section = lines.slice(at, at + 100);
    sections.push(`${section.length} beginbfchar`, ...section, 'endbfchar');
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ...sections,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

/** The styles of a file, each with its objects. */
export class EmbeddedFonts {
  private readonly container: Container;
  private readonly fonts: Fonts;
  private readonly names: Names;
  private readonly faces = new Map<FaceName, EmbeddedFace>();

  constructor(container: Container, fonts: Fonts, names: Names) {
    this.container = container;
    this.fonts = fonts;
    this.names = names;
  }

  /** Makes the style known to the current page. */
  use(face: FaceName): void {
    let embedded = this.faces.get(face);
    if (embedded === undefined) {
      const { name, codes } = this.names.face(face);
      embedded = new EmbeddedFace(this.container, this.fonts, name, codes);
      this.faces.set(face, embedded);
    }
    this.container.page.fonts[embedded.name] = embedded.ref;
  }

  end(): void {
    for (const face of this.faces.values()) face.end();
  }
}
