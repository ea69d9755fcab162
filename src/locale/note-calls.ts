// Proofreading, in any language: the call of a note on the wrong side of a mark of punctuation. Must not know: on which side
// any language has it, any language's abbreviations.
import type { Facts } from '../diagnostics/facts/facts.ts';
import type { Paragraph, Remark } from './locale.ts';
import { type Rule, remark } from './proofreading.ts';

interface Calls {
  readonly start: number;
  readonly end: number;
  readonly typed: string;
}

/** @param mark the punctuation that a call should stand before, at the end of the text; undefined: there is none */
export function callsBefore(mark: (text: string) => string | undefined): Rule {
  return ({ text, original, calls }) =>
    together(text, calls).flatMap(({ start, end, typed }) => {
      const before = text.slice(0, start).trimEnd();
      const found = /^\s*[.,;:!?…»]/u.test(text.slice(end)) ? undefined : mark(before);
      if (found === undefined) return [];
      const from = before.length - found.length;
      const [word, moved] = [lastWord(original.slice(0, from)), original.slice(from, before.length)];
      const facts = { found: word + moved + typed, better: word + typed + moved, side: 'before' } as const;
      return [told([from, end], facts, typed + moved)];
    });
}

/** @param mark the punctuation that a call should stand after, at the beginning of the text */
export function callsAfter(mark: RegExp): Rule {
  return ({ text, original, calls }) =>
    together(text, calls).flatMap(({ start, end, typed }) => {
      const found = mark.exec(text.slice(end))?.[0];
      const before = original.slice(0, start).trimEnd();
      const word = lastWord(before);
      if (found === undefined || word === '') return [];
      // From the word on: the space that may have been typed after it would be left before the mark.
      const from = before.length - word.length;
      const moved = original.slice(end, end + found.length);
      const facts = { found: word + typed + moved, better: word + moved + typed, side: 'after' } as const;
      return [told([from, end + found.length], facts, facts.better)];
    });
}

/** Information: authors have their habits, and some publishers theirs. The cure is as one types it, `[^1]` and all. */
function told(place: readonly [number, number], facts: Facts['language/note-call'], fix: string): Remark {
  return remark('language/note-call', 'information', place, facts, fix);
}

/** « …[^1][^2] »: calls of one word move together. */
function together(text: string, calls: Paragraph['calls'] = []): readonly Calls[] {
  const all: Calls[] = [];
  for (const { start, end, label } of calls) {
    const last = all.at(-1);
    const joins = last !== undefined && text.slice(last.end, start).trim() === '';
    if (joins) all.pop();
    all.push({ start: joins ? last.start : start, end, typed: `${joins ? last.typed : ''}[^${label}]` });
  }
  return all;
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}
