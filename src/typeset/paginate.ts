// Where pages end: the choice with the least price of all, so that the ending is never alone and no line is orphaned.
// Must not know: what slabs are made of, page numbers. After Plass, « Optimal Pagination Techniques » (1981).
import { footHeight, notesHeight } from './notes.ts';
import type { Slab } from './slab.ts';

export interface Heights {
  /** Room on the first page, and on those after it; points. */
  readonly first: number;
  readonly others: number;
}

/** Each page costs more than any ugliness that is merely unwelcome, and less than what is forbidden. */
const PAGE = 50_000;
/** What an empty first page would cost, the second a half of it, the third a third: what cannot be filled stays empty late. */
const EMPTY = 6_000;
const OVERFULL = 1e12;

interface Best {
  readonly price: number;
  readonly from: number;
  /** How many it makes. */
  readonly pages: number;
}

/** Indexes of the slabs that begin the second and following pages. */
export function pageStarts(slabs: readonly Slab[], heights: Heights): readonly number[] {
  const notes = slabs.map(notesHeight);
  const top = (slabs[0]?.height ?? 0) + footHeight(notes[0] ?? 0);
  if (top > heights.first && top <= heights.others) {
    // Letterhead and address fill the first page: the flow begins on the second.
    return [0, ...pageStarts(slabs, { first: heights.others, others: heights.others })];
  }
  const best: (Best | undefined)[] = [{ price: 0, from: -1, pages: 0 }];
  for (let end = 1; end <= slabs.length; end++) {
    let found: Best | undefined;
    let text = 0;
    let foot = 0;
    for (let start = end - 1; start >= 0; start--) {
      text += heightFrom(slabs, start, end);
      foot += notes[start] ?? 0;
      const height = text + footHeight(foot);
      const room = start === 0 ? heights.first : heights.others;
      const alone = start === end - 1;
      const fits = height <= room + 1e-6;
      const before = best[start];
      if (before !== undefined && (fits || alone)) {
        const pages = before.pages + 1;
        const empty = (EMPTY / pages) * Math.max(0, 1 - height / room);
        const price = before.price + pagePrice(slabs, start, end, empty) + (fits ? 0 : OVERFULL);
        if (found === undefined || price < found.price) found = { price, from: start, pages };
      }
      if (!fits && height > Math.max(heights.first, heights.others)) break;
      if (slabs[start]?.newPage === true) break;
    }
    best.push(found);
  }
  const starts: number[] = [];
  for (let at = best[slabs.length]?.from ?? 0; at > 0; at = best[at]?.from ?? 0) starts.unshift(at);
  return starts;
}

/** What the slab at `start` adds to a page that ends before `end`: itself, and the space above the slab after it. */
function heightFrom(slabs: readonly Slab[], start: number, end: number): number {
  const next = start + 1 < end ? (slabs[start + 1]?.before ?? 0) : 0;
  return (slabs[start]?.height ?? 0) + next;
}

function pagePrice(slabs: readonly Slab[], start: number, end: number, empty: number): number {
  const next = slabs[end];
  const last = next === undefined || next.newPage === true;
  const first = slabs[start];
  return PAGE + (last ? 0 : empty) + (start > 0 && first?.newPage !== true ? (first?.price ?? 0) : 0);
}
