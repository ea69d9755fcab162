// Inlines to lines of a given width: the one path that all text of a page takes.
// Must not know: which block it is for, where on the page the lines will stand.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { BlockKind, Inlines } from '../document/document.ts';
import type { Fonts } from '../fonts/index.ts';
import { Remembered, RememberedOf } from '../remember.ts';
import { breakLines } from './break-lines.ts';
import type { Context } from './context.ts';
import type { Hyphenate } from './divide.ts';
import type { Owner, PlacedLine } from './page.ts';
import { itemize, widthInOneLine } from './paragraph.ts';
import { withRaisedLetters } from './raised-letters.ts';
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

/** Lines of the very inlines that were set before, as those of most blocks of a merge are. */
const same = new RememberedOf<Inlines, SetBefore>();
interface SetBefore {
  readonly lines: readonly PlacedLine[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Lines set before, by family and language: the letters of a merge share most of theirs. */
const known = new WeakMap<Fonts, WeakMap<Hyphenate, Remembered<readonly PlacedLine[]>>>();

/** Lines at x = 0, each with its baseline as if it were the first. Empty for text of white space only. */
export function setText(context: Context, inlines: Inlines, shape: TextShape): readonly PlacedLine[] {
  const { fonts, hyphenate, style } = context;
  const { block, width, size, leading, align, firstIndent, otherIndent } = shape;
  const from = [fonts, hyphenate, style, shape.style, shape.hyphenate];
  // These are made anew for each letter, though they may say the same.
  const isNew = block === 'recipient' || block === 'furniture';
  const { lines, diagnostics } = isNew
    ? setAlike(context, inlines, shape)
    : same.of(inlines, [...from, block, width, size, leading, align, firstIndent, otherIndent], () =>
        setAlike(context, inlines, shape),
      );
  context.diagnostics.push(...diagnostics);
  const { owner } = shape;
  return lines.map((line) => (line.owner === owner ? line : { ...line, owner }));
}

/** As text that says the same was set before. */
function setAlike(context: Context, inlines: Inlines, shape: TextShape): SetBefore {
  const diagnostics: Diagnostic[] = [];
  const key = keyOf(context, inlines, shape);
  const find = () => setAnew({ ...context, diagnostics }, inlines, shape);
  const lines = key === undefined ? find() : before(context).of(key, find, () => diagnostics.length === 0);
  return { lines, diagnostics };
}

function before({ fonts, hyphenate }: Context): Remembered<readonly PlacedLine[]> {
  const byLanguage = known.get(fonts) ?? new WeakMap<Hyphenate, Remembered<readonly PlacedLine[]>>();
  known.set(fonts, byLanguage);
  const lines = byLanguage.get(hyphenate) ?? new Remembered<readonly PlacedLine[]>(300);
  byLanguage.set(hyphenate, lines);
  return lines;
}

/** All that lines depend on, but for whose they are. Undefined for text with links, each of which is one of its kind. */
function keyOf({ style }: Context, inlines: Inlines, shape: TextShape): string | undefined {
  const words = wordsKey(inlines);
  if (words === undefined) return undefined;
  return `${words}\u0004${shapeKey(shape)}${styleKeys.of(style, [], () => styleKey(style))}`;
}

function shapeKey(shape: TextShape): string {
  const { block, width, size, leading, align, style = PLAIN, hyphenate, firstIndent, otherIndent } = shape;
  const { bold, italic, raised } = style;
  return [block, width, size, leading, align, bold, italic, raised, hyphenate, firstIndent, otherIndent].join();
}

const styleKeys = new RememberedOf<Context['style'], string>();

function styleKey({ justify, protrude, hyphenate, expansion, paragraph, indent }: Context['style']): string {
  return JSON.stringify([justify, protrude, hyphenate, expansion, paragraph, indent]);
}

function wordsKey(inlines: Inlines): string | undefined {
  let key = '';
  for (const inline of inlines) {
    if (inline.kind === 'text') key += inline.text;
    else if (inline.kind === 'break') key += '\u0000';
    else if (inline.kind === 'link') return undefined;
    else {
      const inner = wordsKey(inline.children);
      if (inner === undefined) return undefined;
      const called = inline.kind === 'raised' ? (inline.calls ?? '') : '';
      key += `\u0001${inline.kind}${called}\u0002${inner}\u0003`;
    }
  }
  return key;
}

function setAnew(context: Context, inlines: Inlines, shape: TextShape): readonly PlacedLine[] {
  const { fonts, style, diagnostics } = context;
  const runs = withRaisedLetters(runsOf(inlines, shape.style ?? PLAIN), fonts);
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
  const narrowest = Math.min(first, others);
  // An address, a role, a page number: the one way to set it need not be looked for.
  const oneLine = !justify && widthInOneLine(words, { fonts, size: shape.size }) <= narrowest;
  const itemized = itemize(words, {
    fonts,
    size: shape.size,
    justify,
    protrude: justify && style.protrude,
    hyphenate: shape.hyphenate === true && style.hyphenate ? context.hyphenate : undefined,
    inNeed: context.hyphenate,
    narrowest,
    oneLine,
  });
  diagnostics.push(...itemized.diagnostics);
  const expansion = justify && style.expansion ? EXPANSION : 0;
  const leastLast = justify
    ? Math.max(2 * (style.paragraph === 'indent' ? style.indent : 0), LEAST_LAST * shape.size)
    : 0;
  const { items } = itemized;
  const { at } = oneLine
    ? { at: [items.length - 1] }
    : breakLines(items, { first, others, justify, full: shape.align === 'justify', expansion, leastLast });
  return setLines(items, at, {
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
