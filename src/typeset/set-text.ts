// Inlines to lines of a given width: the one path that all text of a page takes.
// Must not know: which block it is for, where on the page the lines will stand.
import type { BlockKind, Inlines } from '../document/document.ts';
import { breakLines } from './break-lines.ts';
import type { Context } from './context.ts';
import type { Owner, PlacedLine } from './page.ts';
import { itemize } from './paragraph.ts';
import { missingGlyphs, PLAIN, runsOf, type Style, wordsOf } from './runs.ts';
import { setLines } from './set-lines.ts';

export interface TextShape {
  readonly block: BlockKind | 'furniture';
  readonly owner: Owner;
  readonly width: number;
  readonly size: number;
  readonly leading: number;
  readonly align: 'justify' | 'left' | 'right' | 'center';
  readonly style?: Style;
  readonly hyphenate?: boolean;
  readonly firstIndent?: number;
  readonly otherIndent?: number;
}

/** Share by which glyphs may be scaled: what the eye does not see (Hàn Thế Thành, 2000). */
const EXPANSION = 0.02;
/** Of the type size: the least a last line must show where paragraphs have no indent to compare with. */
const LEAST_LAST = 3;

/** Lines at x = 0, each with its baseline as if it were the first. Empty for text of white space only. */
export function setText(context: Context, inlines: Inlines, shape: TextShape): readonly PlacedLine[] {
  const { fonts, style, diagnostics } = context;
  const runs = runsOf(inlines, shape.style ?? PLAIN);
  const missing = missingGlyphs(runs, fonts);
  diagnostics.push(...missing);
  if (missing.length > 0) return [];
  const words = wordsOf(runs);
  if (words.length === 0) return [];
  const justify = shape.align === 'justify' && style.justify;
  const firstIndent = shape.firstIndent ?? 0;
  const otherIndent = shape.otherIndent ?? 0;
  const first = shape.width - firstIndent;
  const others = shape.width - otherIndent;
  const itemized = itemize(words, {
    fonts,
    size: shape.size,
    justify,
    protrude: justify && style.protrude,
    hyphenate: shape.hyphenate === true && style.hyphenate ? context.hyphenate : undefined,
    narrowest: Math.min(first, others),
  });
  diagnostics.push(...itemized.diagnostics);
  const expansion = justify && style.expansion ? EXPANSION : 0;
  const leastLast = justify
    ? Math.max(2 * (style.paragraph === 'indent' ? style.indent : 0), LEAST_LAST * shape.size)
    : 0;
  const { at } = breakLines(itemized.items, { first, others, justify, expansion, leastLast });
  return setLines(itemized.items, at, {
    fonts,
    size: shape.size,
    leading: shape.leading,
    owner: shape.owner,
    block: shape.block,
    align: shape.align === 'justify' && !justify ? 'left' : shape.align,
    expansion,
    width: shape.width,
    firstIndent,
    otherIndent,
  });
}

/** The lines one under another, the first with its top at `top`. */
export function stacked(lines: readonly PlacedLine[], x: number, top: number): readonly PlacedLine[] {
  let y = top;
  return lines.map((line) => {
    const placed = {
      ...line,
      x: line.x + x,
      baseline: line.baseline + y,
      column: { x: line.column.x + x, width: line.column.width },
      runs: x === 0 ? line.runs : line.runs.map((run) => ({ ...run, x: run.x + x })),
    };
    y += line.leading;
    return placed;
  });
}

export function heightOf(lines: readonly PlacedLine[]): number {
  return lines.reduce((sum, line) => sum + line.leading, 0);
}
