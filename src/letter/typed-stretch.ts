// Where in a user's file words that are several pieces of text were typed in one go. Must not know: what is wrong with them.
import type { Span } from '../diagnostics/diagnostic.ts';
import type { Text } from '../document/document.ts';

/** A text of a run, where it stands in the run's own, and the note that it calls. */
export interface Placed {
  readonly text: Text;
  readonly start: number;
  readonly calls: string | undefined;
}

/** Undefined where something else was typed between (bold, a line end), or helpers and fields have made a part of it. */
export function typedStretch(placed: readonly Placed[], start: number, end: number): Span | undefined {
  const pieces = placed.filter(
    // The thin space before a call stands in no file.
    ({ text, start: from }) => text.origin !== undefined && from < end && start < from + text.text.length,
  );
  const spans = pieces.map((piece) =>
    isTyped(piece.text) || piece.calls !== undefined ? placeIn(piece, start, end) : undefined,
  );
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const isOne = spans.every((span, at) => at === 0 || (span?.file === first.file && span.start === spans[at - 1]?.end));
  return isOne ? { file: first.file, start: first.start, end: last.end } : undefined;
}

/** The stretch itself where the words were typed as they read; the whole value or call where they were made. */
export function placeIn({ text, start: from }: Placed, start: number, end: number): Span | undefined {
  const { origin } = text;
  if (origin === undefined || !isTyped(text)) return origin;
  const first = Math.max(start - from, 0);
  const last = Math.min(end - from, text.text.length);
  return { file: origin.file, start: origin.start + first, end: origin.start + last };
}

/** Typed letter for letter: the place is as long as the words. */
export function isTyped({ text, origin }: Text): boolean {
  return origin !== undefined && origin.end - origin.start === text.length;
}
