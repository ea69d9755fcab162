// One stretch of Handlebars source with its place in a user's file: a template's body, its closing, a field's wording.
// Must not know: Handlebars' syntax.
import type { Span } from '../diagnostics/diagnostic.ts';

export interface Part {
  readonly file: string;
  readonly text: string;
  /** Offset in the file of the character at `index` of `text`. */
  readonly offset: (index: number) => number;
}

/** A part that stands in its file as it is, from `start`. */
export function partAt(file: string, text: string, start: number): Part {
  return { file, text, offset: (index) => start + index };
}

/** The place of [start, end) of the part, in its file. */
export function spanIn(part: Part, start: number, end: number): Span {
  const from = part.offset(start);
  return { file: part.file, start: from, end: Math.max(from, part.offset(Math.max(start, end - 1)) + 1) };
}

/** The place of a Handlebars location (1-based lines, 0-based columns). */
export function spanOfLocation(part: Part, location: Location): Span {
  return spanIn(part, indexOf(part.text, location.start), indexOf(part.text, location.end));
}

export interface Location {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

export function indexOf(text: string, { line, column }: { readonly line: number; readonly column: number }): number {
  let index = 0;
  for (let at = 1; at < line; at++) index = text.indexOf('\n', index) + 1;
  return Math.min(index + column, text.length);
}
