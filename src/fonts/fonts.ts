// A family ready for work: loaded once, shared by every letter of a run together with what it remembers.
// Must not know: lines, pages, PDF, the disk.
import { Face, type FaceName, FONT_FACES } from './face.ts';
import { type Subsetter, startShaper, startSubsetter } from './harfbuzz.ts';
import { isPlain, subsetPlain } from './subset.ts';
import { fontTrouble } from './tables.ts';

/** The bytes of a family's four styles, TrueType outlines. */
export interface FontFiles {
  readonly family: string;
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly italic: Uint8Array;
  readonly boldItalic: Uint8Array;
}

export interface FontTrouble {
  readonly face: FaceName;
  /** `not-truetype`: a font, but of a kind that cannot be embedded here (CFF outlines, a collection, a web font). */
  readonly reason: 'not-a-font' | 'not-truetype';
}

/** Thrown by `loadFonts`; ask `fontTroubles` first to tell a user which of their files it is. */
export class NotAFontError extends Error {
  readonly trouble: FontTrouble;
  constructor(trouble: FontTrouble) {
    super(`the ${trouble.face} style is not a TrueType font`);
    this.trouble = trouble;
  }
}

export interface Fonts {
  readonly family: string;
  readonly faces: Readonly<Record<FaceName, Face>>;
  /** Can this style draw this code point? */
  covers(face: FaceName, codePoint: number): boolean;
  /** The font file cut down to these glyphs, numbers kept; the same bytes for the same glyphs. */
  subset(face: FaceName, glyphs: readonly number[]): Uint8Array;
}

export interface FontOptions {
  /** OpenType features to turn on or off, in HarfBuzz's notation: `onum`, `-liga`. */
  readonly features?: readonly string[];
}

/** Which of these files are not usable fonts; empty if all are. */
export function fontTroubles(files: FontFiles): readonly FontTrouble[] {
  return FONT_FACES.flatMap((face) => {
    const reason = fontTrouble(files[face]);
    return reason === undefined ? [] : [{ face, reason }];
  });
}

/** Asynchronous only because WebAssembly starts up; everything after is synchronous. */
export async function loadFonts(files: FontFiles, options: FontOptions = {}): Promise<Fonts> {
  const trouble = fontTroubles(files)[0];
  if (trouble !== undefined) throw new NotAFontError(trouble);
  const plain = FONT_FACES.every((name) => isPlain(files[name]));
  const [hb, subsetter] = await Promise.all([startShaper(), plain ? subsetPlain : startSubsetter()]);
  const face = (name: FaceName): Face => new Face(hb, name, files[name], options.features ?? []);
  return new Family(
    files.family,
    { regular: face('regular'), bold: face('bold'), italic: face('italic'), boldItalic: face('boldItalic') },
    subsetter,
  );
}

/** A long run of letters must not keep every cut of its fonts. */
const MOST_SUBSETS = 64;

class Family implements Fonts {
  readonly family: string;
  readonly faces: Readonly<Record<FaceName, Face>>;
  private readonly subsetter: Subsetter;
  private readonly subsets = new Map<string, Uint8Array>();

  constructor(family: string, faces: Readonly<Record<FaceName, Face>>, subsetter: Subsetter) {
    this.family = family;
    this.faces = faces;
    this.subsetter = subsetter;
  }

  covers(face: FaceName, codePoint: number): boolean {
    return this.faces[face].covers(codePoint);
  }

  subset(face: FaceName, glyphs: readonly number[]): Uint8Array {
    const sorted = [...new Set([0, ...glyphs])].sort((a, b) => a - b);
    const key = `${face} ${sorted.join(' ')}`;
    const known = this.subsets.get(key);
    if (known !== undefined) return known;
    if (this.subsets.size >= MOST_SUBSETS) this.subsets.clear();
    const bytes = this.subsetter(this.faces[face].bytes, sorted);
    this.subsets.set(key, bytes);
    return bytes;
  }
}
