// What one page shows, as operators, and what these use of the file around them: styles, images, marks, links.
// Must not know: objects of the file, how lines were set.
import type { FaceName, Fonts } from '../../fonts/index.ts';
import { areSame } from '../../remember.ts';
import type { LinkTarget, Tag } from '../../typeset/index.ts';
import { FaceCodes } from './codes.ts';

/** left, bottom, right, top */
export type Rect = readonly [number, number, number, number];

/** In the order in which the page comes to them. */
export type Use =
  | { readonly kind: 'face'; readonly face: FaceName }
  | { readonly kind: 'image'; readonly bytes: Uint8Array }
  | { readonly kind: 'mark'; readonly tag: Tag; readonly target: LinkTarget | undefined }
  /** A place that opens a link; its words have been marked before. */
  | { readonly kind: 'annotation'; readonly tag: Tag; readonly target: LinkTarget; readonly rect: Rect }
  | { readonly kind: 'bounds'; readonly tag: Tag; readonly rect: Rect };

/** A style as a page calls it. */
export interface NamedFace {
  readonly name: string;
  readonly codes: FaceCodes;
}

/** The names by which all pages of one letter call its styles and images: numbered as they are first used. */
export class Names {
  readonly #faces = new Map<FaceName, NamedFace>();
  readonly #images = new Map<Uint8Array, string>();
  readonly #fonts: Fonts;
  readonly #wholeAlphabet: boolean;

  constructor(fonts: Fonts, wholeAlphabet: boolean) {
    this.#fonts = fonts;
    this.#wholeAlphabet = wholeAlphabet;
  }

  face(face: FaceName): NamedFace {
    let named = this.#faces.get(face);
    if (named === undefined) {
      const codes = new FaceCodes(this.#fonts.faces[face], this.#wholeAlphabet);
      named = { name: `F${this.#faces.size + 1}`, codes };
      this.#faces.set(face, named);
    }
    return named;
  }

  /** Do the pages show glyphs that other letters of the batch need not have? */
  get haveOwnGlyphs(): boolean {
    return [...this.#faces.values()].some(({ codes }) => codes.hasOwn);
  }

  /** An image that recurs, by its bytes, is one image. */
  image(bytes: Uint8Array): string {
    const name = this.#images.get(bytes) ?? `I${this.#images.size + 1}`;
    this.#images.set(bytes, name);
    return name;
  }
}

/** A stretch of a page's operators. */
export interface Section {
  readonly operators: string;
  /** Are these one letter's alone? They are a few lines, and packing them would take longer than writing them. */
  readonly isOwn: boolean;
}

export class PageContent {
  readonly uses: Use[] = [];
  readonly #names: Names;
  readonly #sections: { readonly operators: string[]; readonly isOwn: boolean }[] = [];
  readonly #used = new Set<FaceName | Uint8Array>();
  #marks = 0;

  constructor(names: Names) {
    this.#names = names;
  }

  /** The page's operators, in one stretch or several. */
  get sections(): readonly Section[] {
    return this.#sections.map(({ operators, isOwn }) => ({
      operators: isOwn ? operators.join('\n') : joined(operators),
      isOwn,
    }));
  }

  /** What follows is a stretch apart: letters of a batch differ in some and share the others. */
  beginSection(isOwn: boolean): void {
    this.#sections.push({ operators: [], isOwn });
  }

  add(operators: string): void {
    if (this.#sections.length === 0) this.beginSection(false);
    this.#sections.at(-1)?.operators.push(operators);
  }

  face(face: FaceName): NamedFace {
    if (!this.#used.has(face)) this.uses.push({ kind: 'face', face });
    this.#used.add(face);
    return this.#names.face(face);
  }

  image(bytes: Uint8Array): string {
    if (!this.#used.has(bytes)) this.uses.push({ kind: 'image', bytes });
    this.#used.add(bytes);
    return this.#names.image(bytes);
  }

  /** The number of a new stretch of marked content that belongs to `tag`, or to a link inside it. */
  mark(tag: Tag, target: LinkTarget | undefined): number {
    this.uses.push({ kind: 'mark', tag, target });
    return this.#marks++;
  }

  annotate(tag: Tag, target: LinkTarget, rect: Rect): void {
    this.uses.push({ kind: 'annotation', tag, target, rect });
  }

  bound(tag: Tag, rect: Rect): void {
    this.uses.push({ kind: 'bounds', tag, rect });
  }
}

/** Stretches joined lately: letters of a batch make most of theirs of the very same operators. */
const lately: { readonly operators: readonly string[]; readonly text: string }[] = [];
const MOST_LATELY = 24;

function joined(operators: readonly string[]): string {
  const known = lately.find((one) => areSame(one.operators, operators));
  if (known !== undefined) return known.text;
  const text = operators.join('\n');
  lately.unshift({ operators, text });
  if (lately.length > MOST_LATELY) lately.pop();
  return text;
}
