// The codes under which one letter shows the glyphs of one style. Must not know: the font's objects, lines, pages.
import type { Face, Glyph } from '../../fonts/index.ts';
import { hex16 } from './number.ts';

export interface Code {
  readonly glyph: Glyph;
  readonly code: number;
  /** The code as a content stream writes it. */
  readonly written: string;
}

/**
 * Each pair of glyph and text has a code of its own, so that what is read back is what was written even in a family that
 * draws the space and the no-break space, or the hyphen and the soft hyphen, with one glyph.
 */
class CodeTable {
  readonly inOrder: Code[] = [];
  readonly #first: number;
  readonly #codes = new Map<number, Map<string, Code>>();

  /** @param first the first code given */
  constructor(first: number) {
    this.#first = first;
  }

  find({ id, text }: Glyph): Code | undefined {
    return this.#codes.get(id)?.get(text);
  }

  add(glyph: Glyph): Code {
    const code = this.#first + this.inOrder.length;
    const added = { glyph, code, written: hex16(code) };
    this.inOrder.push(added);
    const texts = this.#codes.get(glyph.id) ?? new Map<string, Code>();
    this.#codes.set(glyph.id, texts.set(glyph.text, added));
    return added;
  }
}

/** What the letters of a batch have in common, by style. */
const alphabets = new WeakMap<Face, CodeTable>();

function alphabetOf(face: Face): CodeTable {
  let table = alphabets.get(face);
  if (table === undefined) {
    table = new CodeTable(1);
    for (const glyph of face.alphabet) if (table.find(glyph) === undefined) table.add(glyph);
    alphabets.set(face, table);
  }
  return table;
}

/** Codes in the order in which glyphs are first shown; in a batch, after those of the whole alphabet. */
export class FaceCodes {
  readonly face: Face;
  readonly #common: CodeTable | undefined;
  readonly #own: CodeTable;

  /** @param wholeAlphabet for many letters: each carries the same glyphs under the same codes */
  constructor(face: Face, wholeAlphabet: boolean) {
    this.face = face;
    this.#common = wholeAlphabet ? alphabetOf(face) : undefined;
    this.#own = new CodeTable((this.#common?.inOrder.length ?? 0) + 1);
  }

  /** The code of a glyph that stands for its text, in hexadecimal. */
  code(glyph: Glyph): string {
    return (this.#common?.find(glyph) ?? this.#own.find(glyph) ?? this.#own.add(glyph)).written;
  }

  /** Is this letter one of a batch? */
  get isBatch(): boolean {
    return this.#common !== undefined;
  }

  /** Does every letter of the batch show this glyph by the same code? */
  isCommon(glyph: Glyph): boolean {
    return this.#common?.find(glyph) !== undefined;
  }

  /** Has this letter glyphs that others of its batch need not have? */
  get hasOwn(): boolean {
    return this.#own.inOrder.length > 0;
  }

  get inOrder(): readonly Code[] {
    return [...(this.#common?.inOrder ?? []), ...this.#own.inOrder];
  }
}
