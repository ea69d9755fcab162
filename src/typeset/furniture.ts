// What every page carries besides the letter: its number, the line that says which letter it is, fold marks.
// Must not know: the flow, the tag tree (all this is artifacts, ISO 32000-1, 14.8.2.2).
import type { Inlines } from '../document/document.ts';
import { MM, PAPER } from '../document/page-style.ts';
import type { Context } from './context.ts';
import type { Placed, PlacedLine } from './page.ts';
import { ITALIC, PLAIN, type Style } from './runs.ts';
import { setText, stacked } from './set-text.ts';

export interface Frame {
  readonly left: number;
  readonly measure: number;
  /** Top of the text of a page from the second on. */
  readonly top: number;
  /** Top of the first page's footer, if it has one. */
  readonly footerTop: number | undefined;
  readonly folds: readonly number[];
}

const SIZE = 9;
const LEADING = 12;
const NUMBER_BOTTOM = 12 * MM;
/** From the top of the continuation line to the text. */
const CONTINUATION_GAP = 26;
const FOLD_TICK = 3.5 * MM;

export function furniture(context: Context, index: number, total: number, frame: Frame): readonly Placed[] {
  return [
    ...(index === 0 ? [] : continuation(context, frame)),
    ...number(context, index, total, frame),
    ...(index === 0 && context.style.fold_marks ? foldMarks(frame.folds) : []),
  ];
}

/** Does this letter have a continuation line? It takes its place from the top of later pages. */
export function continuationRoom(context: Context): number {
  return hasContinuation(context) ? CONTINUATION_GAP - LEADING : 0;
}

function hasContinuation({ style, labels }: Context): boolean {
  return style.continuation_header && labels.continuation !== undefined;
}

function continuation(context: Context, frame: Frame): readonly Placed[] {
  const words = context.labels.continuation;
  if (words === undefined || !hasContinuation(context)) return [];
  const lines = artifact(context, words, frame.measure, 'left', ITALIC);
  return stacked(lines.slice(0, 1), frame.left, frame.top - CONTINUATION_GAP);
}

function number(context: Context, index: number, total: number, frame: Frame): readonly Placed[] {
  const { numbering } = context.style;
  if (numbering === 'none' || total < 2) return [];
  if (numbering === '…/…' && index === total - 1) return [];
  const text = numbering === '…/…' ? '…/…' : context.labels.page(index + 1, total);
  const lines = artifact(context, [{ kind: 'text', text, origin: undefined }], frame.measure, 'right', PLAIN);
  const low = PAPER.a4.height - NUMBER_BOTTOM - LEADING;
  const top = index === 0 && frame.footerTop !== undefined ? Math.min(low, frame.footerTop - LEADING - 2) : low;
  return stacked(lines, frame.left, top);
}

function artifact(
  context: Context,
  words: Inlines,
  width: number,
  align: 'left' | 'right',
  style: Style,
): readonly PlacedLine[] {
  return setText(context, words, {
    block: 'furniture',
    owner: 'pagination',
    width,
    size: SIZE,
    leading: LEADING,
    align,
    style,
  });
}

function foldMarks(folds: readonly number[]): readonly Placed[] {
  return folds.map((y) => ({
    kind: 'rule',
    owner: 'layout',
    x1: 3 * MM,
    y1: y,
    x2: 3 * MM + FOLD_TICK,
    y2: y,
    thickness: 0.4,
  }));
}
