// A paragraph as boxes, glue and penalties: what the breaker chooses from.
// Must not know: fonts, languages, pages. The model is that of Knuth and Plass, « Breaking Paragraphs into Lines »,
// Software: Practice and Experience 11 (1981), 1119-1184. Lengths in points.
import type { Run } from './runs.ts';

/** Text of one style that nothing parts. */
export interface Piece {
  readonly run: Run;
  readonly text: string;
}

export interface Box {
  readonly kind: 'box';
  readonly width: number;
  readonly pieces: readonly Piece[];
  /** How far the box stands out of a line that begins or ends with it. */
  readonly left: number;
  readonly right: number;
}

/** A word space: the line may end here, and the space goes with it. */
export interface Glue {
  readonly kind: 'glue';
  readonly width: number;
  readonly stretch: number;
  readonly shrink: number;
  /** What it costs to end a line here: after a little word that belongs to what follows. */
  readonly cost: number;
  readonly run: Run | undefined;
}

/** A place inside a word where the line may end, at a price. */
export interface Penalty {
  readonly kind: 'penalty';
  /** Width of what the line end adds: a hyphen, or nothing. */
  readonly width: number;
  readonly cost: number;
  /** Does the line then end with a hyphen, added or written? Such lines must not follow each other. */
  readonly flagged: boolean;
  /** The run whose hyphen is added, or undefined where none is. */
  readonly hyphen: Run | undefined;
  readonly right: number;
}

/** The end of the paragraph, or a line end that the author asked for. */
export interface Stop {
  readonly kind: 'stop';
}

export type Item = Box | Glue | Penalty | Stop;
