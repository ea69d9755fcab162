// One text of Markdown → pieces that each remember where they came from; the calls of notes in it. Must not know: blocks.
import type { InlineCode, Text as MarkdownText } from 'mdast';
import type { Span } from '../diagnostics/diagnostic.ts';
import type { Inline } from './document.ts';

/** The user's own place of [start, end) of the filled Markdown, if it came from one of their files. */
export type TextPlaces = ((start: number, end: number) => Span | undefined) & {
  /** Where, after `start`, the next stretch from another place begins. */
  readonly boundaryAfter: (start: number) => number;
};

/**
 * `keepLines`: a line end in the source is a line end in the letter (an address); otherwise it is a space.
 */
export function readText(
  node: MarkdownText | InlineCode,
  markdown: string,
  places: TextPlaces,
  keepLines: boolean,
): Inline[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const offsets = sourceOffsets(node.value, markdown, start, end);
  const calls = node.type === 'text' ? callsIn(node.value, markdown, offsets) : [];
  const pieces: Inline[] = [];
  let from = 0;
  let boundary = places.boundaryAfter(offsets[0] ?? start);
  const flush = (until: number) => {
    if (until > from) {
      const place = places(offsets[from] as number, (offsets[until - 1] as number) + 1);
      pieces.push({ kind: 'text', text: node.value.slice(from, until).replaceAll('\n', ' '), origin: place });
    }
    from = until;
  };
  for (let at = 0; at < node.value.length; at++) {
    const offset = offsets[at] as number;
    if (at === calls[0]?.at) {
      const { label, length } = calls.shift() as Call;
      flush(at);
      const origin = places(offset, offset + length);
      pieces.push({ kind: 'raised', calls: label, children: [{ kind: 'text', text: label, origin }] });
      from = at + length;
      at = from - 1;
      continue;
    }
    if (offset >= boundary) {
      flush(at);
      boundary = places.boundaryAfter(offset);
    }
    if (keepLines && node.value[at] === '\n') {
      flush(at);
      pieces.push({ kind: 'break' });
      from = at + 1;
    }
  }
  flush(node.value.length);
  return pieces;
}

/** `[^1]` at index `at` of a text. */
interface Call {
  readonly at: number;
  readonly length: number;
  readonly label: string;
}

/** Those typed as such: with a backslash in them, as every value has, they are words like any others. */
function callsIn(value: string, markdown: string, offsets: readonly number[]): Call[] {
  return [...value.matchAll(/\[\^([\p{L}\p{N}_-]{1,40})\]/gu)].flatMap((match) => {
    const [typed, label = ''] = match;
    const offset = offsets[match.index] ?? 0;
    const isTyped = markdown.startsWith(typed, offset) && markdown[offset - 1] !== '\\';
    return isTyped ? [{ at: match.index, length: typed.length, label }] : [];
  });
}

/**
 * For each character of a text's value, its offset in the Markdown: backslashes, the marks of a code span and the
 * indentation of continued lines stand in the source only; a character reference stands for what follows its `&`.
 */
function sourceOffsets(value: string, markdown: string, start: number, end: number): number[] {
  const offsets: number[] = [];
  let at = start;
  for (const character of value) {
    const found = sourceOf(character, markdown, at, end);
    for (let unit = 0; unit < character.length; unit++) offsets.push(found + unit);
    at = markdown[found] === '&' && character !== '&' ? markdown.indexOf(';', found) + 1 : found + character.length;
  }
  return offsets;
}

function sourceOf(character: string, markdown: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (markdown.startsWith(character, at) && !isEscape(markdown, at, character)) return at;
    if (markdown[at] === '&') return at;
  }
  return Math.min(from, Math.max(0, end - 1));
}

/** A backslash before ASCII punctuation is not itself in the text; the second of two is. */
function isEscape(markdown: string, at: number, character: string): boolean {
  return character === '\\' && /[!-/:-@[-`{-~]/.test(markdown[at + 1] ?? '') && markdown[at + 1] !== '\\';
}
