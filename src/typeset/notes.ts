// The notes of a letter: each at the foot of the page that first calls it, under a short rule.
// Must not know: where pages end, what a call looks like.
import type { NoteBlock } from '../document/document.ts';
import { MM } from '../document/page-style.ts';
import { noteLines } from './block-text.ts';
import type { Context } from './context.ts';
import type { Placed, PlacedLine, PlacedRule } from './page.ts';
import { heightOf, stacked } from './set-text.ts';
import { FORBIDDEN, lineSlabs, type Slab } from './slab.ts';
import { addTag } from './tags.ts';

/** Points: the room above the rule, its length, the room under it, the room between two notes. */
const NOTE = { above: 10, rule: 40 * MM, under: 6, gap: 2 } as const;

interface Measure {
  readonly x: number;
  readonly width: number;
}

export class Notes {
  private readonly context: Context;
  private readonly measure: Measure;
  private readonly lines = new Map<string, readonly PlacedLine[]>();
  /** Of the flow's slabs, how many are before the place that the document gives them. */
  private after = 0;

  constructor(context: Context, measure: Measure) {
    this.context = context;
    this.measure = measure;
  }

  add(block: NoteBlock, after: number): void {
    const tag = addTag(this.context.root, 'Note');
    this.lines.set(block.label, noteLines(this.context, block.inlines, tag, this.measure.width));
    this.after = after;
  }

  /**
   * The slabs, each with the notes that it is the first to call.
   * @param fixed what stands on the first page outside the flow
   * @param room of a page; where a slab and its notes pass it, or no line calls a note, all go where the document has them
   */
  placed(slabs: readonly Slab[], fixed: readonly Placed[], room: number): readonly Slab[] {
    if (this.lines.size === 0) return slabs;
    const waiting = new Map(this.lines);
    const noted = slabs.map((slab, index) => {
      const items = index === 0 ? [...fixed, ...slab.items] : slab.items;
      const notes = calledIn(items, waiting);
      return notes.length === 0 ? slab : { ...slab, notes };
    });
    const fit = noted.every((slab) => slab.height + footHeight(notesHeight(slab)) <= room);
    return fit && waiting.size === 0 ? noted : this.atTheEnd(slabs);
  }

  private atTheEnd(slabs: readonly Slab[]): readonly Slab[] {
    const { x } = this.measure;
    const before = this.context.style.type.leading * 1.4;
    const rule: Slab = { height: NOTE.under, before, price: FORBIDDEN, items: [ruleAt(x, 0)] };
    const notes = [...this.lines.values()].flatMap((lines, index) =>
      lineSlabs(lines, x, index === 0 ? 0 : NOTE.gap, index === 0 ? FORBIDDEN : 0),
    );
    return [...slabs.slice(0, this.after), rule, ...notes, ...slabs.slice(this.after)];
  }
}

/** Takes the notes that these lines call, and those that the notes themselves call, out of those that wait. */
function calledIn(
  items: readonly Placed[],
  waiting: Map<string, readonly PlacedLine[]>,
): readonly (readonly PlacedLine[])[] {
  return items.flatMap((item) => {
    if (item.kind !== 'line' || item.calls === undefined) return [];
    return item.calls.flatMap((label) => {
      const lines = waiting.get(label);
      if (lines === undefined) return [];
      waiting.delete(label);
      return [lines, ...calledIn(lines, waiting)];
    });
  });
}

/** What the notes of a slab add to the foot of its page. */
export function notesHeight({ notes }: Slab): number {
  return notes === undefined ? 0 : notes.reduce((sum, lines) => sum + heightOf(lines) + NOTE.gap, 0);
}

/** The foot of a page whose notes are so high together. */
export function footHeight(notes: number): number {
  return notes === 0 ? 0 : NOTE.above + NOTE.under + notes - NOTE.gap;
}

export function footOf(slabs: readonly Slab[]): number {
  return footHeight(slabs.reduce((sum, slab) => sum + notesHeight(slab), 0));
}

/** The notes of a page, down to its floor. */
export function footItems(slabs: readonly Slab[], x: number, floor: number): readonly Placed[] {
  const notes = slabs.flatMap((slab) => slab.notes ?? []);
  if (notes.length === 0) return [];
  let y = floor - footOf(slabs) + NOTE.above;
  const rule = ruleAt(x, y);
  y += NOTE.under;
  const lines = notes.flatMap((note) => {
    const top = y;
    y += heightOf(note) + NOTE.gap;
    return stacked(note, x, top);
  });
  return [rule, ...lines];
}

function ruleAt(x: number, y: number): PlacedRule {
  return { kind: 'rule', owner: 'layout', x1: x, y1: y, x2: x + NOTE.rule, y2: y, thickness: 0.5 };
}
