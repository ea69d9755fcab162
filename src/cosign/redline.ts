// Two texts word by word: what was taken out, what was put in. The door to the diff library.
// Must not know: how changes are shown.
import { diffArrays } from 'diff';
import type { Reading, ReadPart } from './reading.ts';
import { foldTypography } from './typography.ts';

export type Kept = 'kept' | 'removed' | 'added';

/** A stretch of words with the space before it. */
export interface Stretch {
  readonly kind: Kept;
  readonly text: string;
}

export interface RedParagraph {
  readonly part: ReadPart;
  readonly stretches: readonly Stretch[];
}

interface Word {
  readonly text: string;
  readonly folded: string;
  /** What stands between this word and the one before. */
  readonly space: string;
  readonly part: ReadPart;
  /** Does a paragraph begin here? */
  readonly first: boolean;
}

/** Paragraphs of the newer text, with what was removed where it stood. Typography alone is no change. */
export function redline(before: Reading, after: Reading): readonly RedParagraph[] {
  const paragraphs: { part: ReadPart; stretches: Stretch[] }[] = [];
  const changes = diffArrays(wordsOf(before), wordsOf(after), {
    comparator: (a, b) => a.folded === b.folded && a.part === b.part,
  });
  for (const { value, added, removed } of changes) {
    const kind: Kept = added ? 'added' : removed ? 'removed' : 'kept';
    for (const { text, space, part, first } of value) {
      const last = paragraphs.at(-1);
      const opens = last === undefined || last.part !== part || (first && hasText(last.stretches, kind));
      if (opens) paragraphs.push({ part, stretches: [{ kind, text }] });
      else put(last.stretches, kind, space === '' && first ? ' ' : space, text);
    }
  }
  return paragraphs;
}

/** Paragraphs with at least one change. */
export function changedParagraphs(paragraphs: readonly RedParagraph[]): readonly RedParagraph[] {
  return paragraphs.filter(({ stretches }) => stretches.some(({ kind }) => kind !== 'kept'));
}

/** A word removed at the end of one paragraph does not begin another. */
function hasText(stretches: readonly Stretch[], kind: Kept): boolean {
  return stretches.some((one) => one.kind === kind || one.kind === 'kept');
}

function put(stretches: Stretch[], kind: Kept, space: string, text: string): void {
  const last = stretches.at(-1);
  if (last?.kind === kind) stretches[stretches.length - 1] = { kind, text: last.text + space + text };
  else stretches.push({ kind, text: space + text });
}

const WORD =
  /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|[\p{L}\p{M}\p{N}\u00ad]+(?:[-\u2010\u2011][\p{L}\p{M}\p{N}\u00ad]+)*['’]?|\.\.\.|\S/gu;

function wordsOf(reading: Reading): Word[] {
  return reading.flatMap(({ part, text }) => {
    let end = 0;
    return [...text.matchAll(WORD)].map((match, index): Word => {
      const space = text.slice(end, match.index);
      end = match.index + match[0].length;
      return { text: match[0], folded: foldTypography(match[0]), space, part, first: index === 0 };
    });
  });
}
