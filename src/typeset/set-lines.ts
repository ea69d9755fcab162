// Broken items to lines: pieces shaped as they stand, spaces and glyphs scaled to the measure.
// Must not know: how breaks were chosen, pages. Lines come out as if their column began at x = 0, y = 0.
import type { BlockKind } from '../document/document.ts';
import type { Fonts, Shaped } from '../fonts/index.ts';
import type { Item } from './items.ts';
import type { Owner, PlacedLine, PlacedRun } from './page.ts';
import type { Run } from './runs.ts';

export interface LineSetting {
  readonly fonts: Fonts;
  readonly size: number;
  readonly leading: number;
  readonly owner: Owner;
  readonly block: BlockKind | 'furniture';
  readonly align: 'justify' | 'left' | 'right' | 'center';
  readonly expansion: number;
  /** Column width, and what the first line and the others stand in from its left edge. */
  readonly width: number;
  readonly firstIndent: number;
  readonly otherIndent: number;
}

/** Where the baseline stands in the height of a line. */
export const BASELINE = 0.75;
/** Glyph scales are told apart by thousandths: finer differences print alike. */
const SCALE_STEP = 0.001;

interface OpenRun {
  readonly run: Run;
  readonly pieces: Shaped[];
}

export function setLines(items: readonly Item[], at: readonly number[], setting: LineSetting): readonly PlacedLine[] {
  const lines: PlacedLine[] = [];
  let start = 0;
  for (const end of at) {
    while (start < end && items[start]?.kind !== 'box') start++;
    lines.push(setLine(items, start, end, lines.length, setting));
    start = end + 1;
  }
  return lines;
}

function setLine(items: readonly Item[], start: number, end: number, index: number, setting: LineSetting): PlacedLine {
  const item = items[end] as Item;
  const spaceAtEnd = item.kind === 'glue' || (item.kind === 'stop' && end < items.length - 1);
  const gathered = gather(items, start, end);
  const words = gathered.runs;
  if (item.kind === 'penalty' && item.hyphen !== undefined) {
    words.at(-1)?.pieces.push(setting.fonts.faces[item.hyphen.face].hyphen);
  }
  const runs = shapeRuns(words, setting.fonts);
  const first = items[start];
  const last = items[end - 1];
  const left = first?.kind === 'box' ? first.left : 0;
  const right = item.kind === 'penalty' ? item.right : last?.kind === 'box' ? last.right : 0;
  const indent = index === 0 ? setting.firstIndent : setting.otherIndent;
  const measure = setting.width - indent + left + right;
  const widths = measureRuns(runs, setting.size);
  const { scale, stretch } = fill(widths, measure, item.kind === 'stop', setting);
  const width = widths.total * scale + widths.spaces * stretch;
  const spare = setting.width - indent - width;
  const shift = setting.align === 'right' ? spare + right : setting.align === 'center' ? spare / 2 : -left;
  const x = indent + shift;
  return {
    kind: 'line',
    owner: setting.owner,
    block: setting.block,
    x,
    baseline: setting.leading * BASELINE,
    width,
    column: { x: indent, width: setting.width - indent },
    size: setting.size,
    leading: setting.leading,
    scale,
    stretch,
    runs: placeRuns(runs, spaceAtEnd, x, scale, stretch, setting),
    text: gathered.text + (spaceAtEnd ? ' ' : ''),
    hyphenated: item.kind === 'penalty' && item.hyphen !== undefined,
    justified: setting.align === 'justify' && item.kind !== 'stop',
    ...callsIn(words),
  };
}

/** Nothing for nearly every line. */
function callsIn(open: readonly OpenRun[]): Pick<PlacedLine, 'calls'> {
  const calls = open.flatMap(({ run }) => run.calls ?? []);
  return calls.length === 0 ? {} : { calls };
}

interface Gathered {
  readonly runs: (OpenRun & { readonly texts: string[] })[];
  readonly text: string;
}

/** The pieces between two breaks, joined where one style goes on, so that fragments are shaped as they stand. */
function gather(items: readonly Item[], start: number, end: number): Gathered {
  const runs: (OpenRun & { texts: string[] })[] = [];
  let text = '';
  const add = (run: Run, part: string, joins: boolean): void => {
    const open = runs.at(-1);
    const same = open !== undefined && isAlike(open.run, run);
    if (!same) runs.push({ run, pieces: [], texts: [part] });
    else if (joins && open.texts.at(-1) !== ' ') open.texts.push((open.texts.pop() ?? '') + part);
    else open.texts.push(part);
    text += part;
  };
  for (let index = start; index < end; index++) {
    const item = items[index] as Item;
    if (item.kind === 'box') for (const piece of item.pieces) add(piece.run, piece.text, true);
    else if (item.kind === 'glue' && item.run !== undefined) add(item.run, ' ', false);
  }
  return { runs, text };
}

function isAlike(one: Run, other: Run): boolean {
  return one.face === other.face && one.raised === other.raised && one.link === other.link && one.calls === other.calls;
}

/** Soft hyphens have said where a word may be divided; where it is, its line ends with one. */
function shapeRuns(open: Gathered['runs'], fonts: Fonts): readonly OpenRun[] {
  return open.map(({ run, pieces, texts }) => {
    const face = fonts.faces[run.face];
    return { run, pieces: [...texts.map((text) => face.shape(text.replaceAll('\u00ad', ''), run.raised)), ...pieces] };
  });
}

interface Widths {
  /** Natural width, points. */
  readonly total: number;
  readonly spaces: number;
  readonly glue: number;
}

function measureRuns(runs: readonly OpenRun[], size: number): Widths {
  let total = 0;
  let spaces = 0;
  let glue = 0;
  for (const { pieces } of runs) {
    for (const piece of pieces) {
      total += (piece.width * size) / 1000;
      if (piece.text !== ' ') continue;
      spaces += 1;
      glue += (piece.width * size) / 1000;
    }
  }
  return { total, spaces, glue };
}

/** First the glyphs, as far as they may, then the spaces: the eye sees a wide space sooner than a wide letter. */
function fill(
  widths: Widths,
  measure: number,
  last: boolean,
  setting: LineSetting,
): { scale: number; stretch: number } {
  const room = measure - widths.total;
  if (setting.align !== 'justify' || (last && room >= 0)) return { scale: 1, stretch: 0 };
  const letters = widths.total;
  const wanted = letters > 0 ? room / letters : 0;
  const expansion = Math.max(-setting.expansion, Math.min(setting.expansion, wanted));
  const scale = 1 + Math.trunc(expansion / SCALE_STEP) * SCALE_STEP;
  const rest = measure - widths.total * scale;
  return { scale, stretch: widths.spaces > 0 ? rest / widths.spaces : 0 };
}

function placeRuns(
  runs: readonly OpenRun[],
  spaceAtEnd: boolean,
  x: number,
  scale: number,
  stretch: number,
  { fonts, size }: LineSetting,
): readonly PlacedRun[] {
  let at = x;
  return runs.map(({ run, pieces }, index) => {
    const left = at;
    for (const piece of pieces) at += (piece.width * size * scale) / 1000 + (piece.text === ' ' ? stretch : 0);
    // The space that the line end stands for is drawn too, past the measure: readers and copyists need it.
    const swallowed = index === runs.length - 1 && spaceAtEnd ? [fonts.faces[run.face].space] : [];
    return { face: run.face, link: run.link, x: left, width: at - left, pieces: [...pieces, ...swallowed] };
  });
}
