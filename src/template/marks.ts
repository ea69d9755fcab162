// Invisible marks that tell, in a filled text, which user's file each stretch came from; taken out before anyone reads it.
// Must not know: what is filled, or by whom.
import type { Span } from '../diagnostics/diagnostic.ts';
import type { TextPlaces } from '../document/inlines.ts';

// Unicode noncharacters, « intended for process-internal use » (Unicode 16, §23.7). Input that holds one is refused.
const OPEN = '\ufdd0';
const OPENED = '\ufdd1';
const CLOSE = '\ufdd2';
const MARK = /\ufdd0(\d+)\ufdd1|\ufdd2/g;

/** Where a stretch of text came from: `exact` if it stands there letter for letter, so that a part of it can be found. */
export interface Origin {
  readonly file: string;
  readonly exact: boolean;
  readonly span: Span;
  /** For an exact origin: offset in the file of the character at `index` of the stretch. */
  readonly offset: (index: number) => number;
}

/** All origins of one filling. Marks of several texts filled into one another keep their numbers. */
export class Marks {
  readonly #origins: Origin[] = [];

  /** The text between marks that name its origin. */
  around(text: string, origin: Origin): string {
    return text === '' ? '' : `${this.open(origin)}${text}${CLOSE}`;
  }

  open(origin: Origin): string {
    this.#origins.push(origin);
    return `${OPEN}${this.#origins.length - 1}${OPENED}`;
  }

  close(): string {
    return CLOSE;
  }

  /** The text as it reads, and the way back from each of its stretches. */
  strip(marked: string): MarkedText {
    const stretches: Stretch[] = [];
    const open: { origin: Origin; done: number }[] = [];
    let text = '';
    let from = 0;
    const take = (until: number) => {
      const piece = marked.slice(from, until);
      const inner = open.at(-1);
      if (piece !== '' && inner !== undefined) {
        stretches.push({ start: text.length, end: text.length + piece.length, origin: inner.origin, skip: inner.done });
        inner.done += piece.length;
      }
      text += piece;
    };
    for (const match of marked.matchAll(MARK)) {
      take(match.index);
      from = match.index + match[0].length;
      if (match[1] === undefined) open.pop();
      else open.push({ origin: this.#origins[Number(match[1])] as Origin, done: 0 });
    }
    take(marked.length);
    return { text, stretches };
  }
}

/** [start, end) of the text came from `origin`, of whose stretch `skip` characters came before. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly origin: Origin;
  readonly skip: number;
}
export interface MarkedText {
  readonly text: string;
  /** In order, without overlap; what lies between came from nowhere a user can change. */
  readonly stretches: readonly Stretch[];
}

/** The user's own place of [start, end) of a filled text, if one stretch covers its first character. */
export function placeOf(marked: MarkedText, start: number, end: number): Span | undefined {
  const stretch = stretchAt(marked.stretches, start);
  if (stretch === undefined) return undefined;
  if (!stretch.origin.exact) return stretch.origin.span;
  const first = stretch.skip + start - stretch.start;
  const last = stretch.skip + Math.max(start, Math.min(end, stretch.end) - 1) - stretch.start;
  return { file: stretch.origin.file, start: stretch.origin.offset(first), end: stretch.origin.offset(last) + 1 };
}

/** The same as a function of places, with where each stretch ends. */
export function placesOf(marked: MarkedText): TextPlaces {
  const places = (start: number, end: number) => placeOf(marked, start, end);
  const boundaryAfter = (start: number): number => {
    const stretch = stretchFrom(marked.stretches, start);
    if (stretch === undefined) return Number.POSITIVE_INFINITY;
    return stretch.start <= start ? stretch.end : stretch.start;
  };
  return Object.assign(places, { boundaryAfter });
}

function stretchAt(stretches: readonly Stretch[], at: number): Stretch | undefined {
  const found = stretchFrom(stretches, at);
  return found !== undefined && found.start <= at ? found : undefined;
}

/** The stretch that covers `at`, or else the next one after it. */
function stretchFrom(stretches: readonly Stretch[], at: number): Stretch | undefined {
  return stretches[firstEndingAfter(stretches, at)];
}

function firstEndingAfter(stretches: readonly Stretch[], at: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle] as Stretch).end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** [start, end) of a text, with the stretches that stand in it. */
export function cut({ text, stretches }: MarkedText, start: number, end: number): MarkedText {
  const inside: Stretch[] = [];
  for (let index = firstEndingAfter(stretches, start); index < stretches.length; index++) {
    const stretch = stretches[index] as Stretch;
    if (stretch.start >= end) break;
    const from = Math.max(stretch.start, start);
    const skip = stretch.skip + from - stretch.start;
    inside.push({ start: from - start, end: Math.min(stretch.end, end) - start, origin: stretch.origin, skip });
  }
  return { text: text.slice(start, end), stretches: inside };
}
