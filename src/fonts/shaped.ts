// A word after shaping: which glyphs stand for which of its characters, and how far each moves the pen.
// Must not know: sizes (all lengths are in thousandths of the type size), lines, PDF.

/** Raised letters in a family that has none of its own: fractions of the type size, near those of TeX and of Word. */
export const MADE_RAISED = { size: 0.66, rise: 0.33 } as const;

/** One glyph of a shaped word. Lengths are in thousandths of the size it is drawn in. */
export interface Glyph {
  /** Index in the font file. */
  readonly id: number;
  /** The characters this glyph stands for: several for a ligature, none for a part of a letter that Unicode knows as one. */
  readonly text: string;
  /** The glyph's own width, as the font file says. */
  readonly width: number;
  /** How far the pen moves: the width and its kerning. */
  readonly advance: number;
  readonly dx: number;
  readonly dy: number;
}

/** A word, a space or a hyphen in one style. */
export interface Shaped {
  readonly text: string;
  /** The characters whose glyphs stand for the text: others, where the font lacks some. As long as the text. */
  readonly drawn: string;
  readonly glyphs: readonly Glyph[];
  /** Sum of the advances, in thousandths of the type size. */
  readonly width: number;
  /** `ends[i]`: width of the first `i` UTF-16 units; undefined where a ligature does not let itself be cut. */
  readonly ends: readonly (number | undefined)[];
  /** Absent for ordinary letters. `own`: the family's raised ones; `made`: its ordinary ones, drawn as `MADE_RAISED`. */
  readonly raised?: 'own' | 'made';
}
