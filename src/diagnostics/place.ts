// Offsets → lines and columns, only when something is printed. Must not know: messages.
import type { Span } from './diagnostic.ts';

/** 1-based, columns in UTF-16 units, as editors count them; the end is one past the last character. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The user's files by path, as they were read. */
export type Texts = ReadonlyMap<string, string>;

export function placeIn(text: string, { start, end }: Span): Place {
  const from = lineAndColumn(text, start);
  const to = lineAndColumn(text, Math.max(start, end));
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const upTo = Math.min(offset, text.length);
  let line = 1;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < upTo; at = text.indexOf('\n', at + 1)) {
    line++;
    lineStart = at + 1;
  }
  return { line, column: upTo - lineStart + 1 };
}

export function lineText(text: string, line: number): string {
  return (text.split('\n', line)[line - 1] ?? '').replace(/\r$/, '');
}
