// Lines that were meant to open or close a part of a letter and do neither: `::closing`, `::: closing`, a `:::` alone.
// Must not know: Markdown's syntax tree, layouts.
import { nearest } from '../diagnostics/nearest.ts';
import { PARTS } from './parts.ts';

/** A slip in a paragraph's Markdown: [start, end) in it, the line, and what was meant where that is sure. */
export interface FenceSlip {
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly better: string | undefined;
}

const FENCE = /^[ \t]*(:{2,}[ \t]*(\p{L}[\p{L}-]*)?)[ \t]*$/gmu;

/** @param opened a slip before this paragraph: the `:::` that closes what it would have opened is no second one */
export function fenceSlips(paragraph: string, opened: boolean): FenceSlip[] {
  let open = opened;
  return [...paragraph.matchAll(FENCE)].flatMap((match) => {
    const [, written = '', name] = match;
    const found = written.trimEnd();
    const part = name === undefined ? undefined : nearest(name, PARTS);
    const closes = open && found === ':::';
    open = name !== undefined;
    // « ::leaf » is a word like any other.
    if (closes || (name !== undefined && part === undefined && !found.startsWith(':::'))) return [];
    const start = match.index + match[0].indexOf(':');
    const better = part !== undefined ? `:::${part}` : found === '::' ? ':::' : undefined;
    return [{ start, end: start + found.length, found, better }];
  });
}
