// Editing a paragraph that is cut into runs (bold, links) as if it were one text, and giving as many runs back.
// Must not know: any language. A replacement that spans a boundary goes to the run where it begins.

import { matchesOf } from '../matches.ts';

export type Edit = readonly [pattern: RegExp, replacement: string | ((match: string, ...groups: string[]) => string)];

/**
 * How far a mark is looked for from the one that it belongs to, in characters: in a text of marks alone, each would else be
 * sought to its end.
 */
export const FAR = 400;

/** Edits, in order, that find nothing in a text without any of `signs`: most names and most lines of an address have none. */
export type Edits = readonly [signs: RegExp, edits: readonly Edit[]];

export function edited(runs: readonly string[], all: readonly Edits[]): readonly string[] {
  const whole = runs.join('');
  let current = runs;
  for (const [signs, edits] of all) {
    if (signs.test(whole)) for (const edit of edits) current = once(current, edit);
  }
  return current;
}

function once(runs: readonly string[], [pattern, replacement]: Edit): readonly string[] {
  const whole = runs.join('');
  const changes = matchesOf(whole, pattern).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: typeof replacement === 'string' ? replacement : replacement(...(match as unknown as [string, ...string[]])),
  }));
  if (changes.length === 0) return runs;
  let offset = 0;
  return runs.map((run) => {
    const start = offset;
    const end = offset + run.length;
    offset = end;
    return within(whole, start, end, changes, end === whole.length);
  });
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The part of the changed text that belongs to [start, end): kept characters there, and the changes that begin there. */
function within(whole: string, start: number, end: number, changes: readonly Change[], last: boolean): string {
  let result = '';
  let at = start;
  for (const change of changes) {
    if (change.end <= start && !(change.start === start && change.end === start)) continue;
    if (change.start >= end && !(last && change.start === end)) break;
    if (change.start >= start) {
      result += whole.slice(at, change.start) + change.text;
    }
    at = Math.min(Math.max(at, change.end), end);
  }
  return result + whole.slice(at, end);
}
