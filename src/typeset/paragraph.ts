// Words to boxes, glue and penalties, measured in the family's glyphs.
// Must not know: where lines end, pages, languages.
import { type Diagnostic, warning } from '../diagnostics/diagnostic.ts';
import type { Fonts } from '../fonts/index.ts';
import { type Division, divisions, forcedDivisions, type Hyphenate } from './divide.ts';
import type { Box, Item, Piece } from './items.ts';
import { leftProtrusion, rightProtrusion } from './protrusion.ts';
import type { Run, Word } from './runs.ts';

export interface Setting {
  readonly fonts: Fonts;
  /** Type size, points. */
  readonly size: number;
  readonly justify: boolean;
  readonly protrude: boolean;
  /** Absent where words are not divided: headings, addresses, signatures. */
  readonly hyphenate: Hyphenate | undefined;
  /** The narrowest line these words must fit in. */
  readonly narrowest: number;
  /** All of them fit in one line: no word need be divided. */
  readonly oneLine: boolean;
}

/** Knuth and Plass's glue for text: a space may grow by half and shrink by a third of itself. */
const STRETCH = 0.5;
const SHRINK = 0.33;
const COST = { syllable: 50, written: 50, forced: 2_000, single: 30, little: 600 } as const;
const LITTLE_WORD = /^\p{Ll}{1,3}$/u;

export interface Itemized {
  readonly items: readonly Item[];
  readonly diagnostics: readonly Diagnostic[];
}

export function itemize(words: readonly Word[], setting: Setting): Itemized {
  const items: Item[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const word of words) {
    addWord(items, word, setting, diagnostics);
    if (word.after.kind === 'space') items.push(space(word, word.after.run, setting));
    else items.push({ kind: 'stop' });
  }
  return { items, diagnostics };
}

/** The width of words that stand in one line, unjustified; infinite where they must not. Points. */
export function widthInOneLine(words: readonly Word[], { fonts, size }: Pick<Setting, 'fonts' | 'size'>): number {
  let width = 0;
  for (const { parts, after } of words) {
    for (const { run, text } of parts) width += (fonts.faces[run.face].shape(text, run.raised).width * size) / 1000;
    if (after.kind === 'break') return Number.POSITIVE_INFINITY;
    if (after.kind === 'space') width += (fonts.faces[after.run.face].space.width * size) / 1000;
  }
  return width;
}

function space(word: Word, run: Run, { fonts, size, justify }: Setting): Item {
  const width = (fonts.faces[run.face].space.width * size) / 1000;
  return {
    kind: 'glue',
    width,
    stretch: justify ? width * STRETCH : 0,
    shrink: justify ? width * SHRINK : 0,
    cost: costAfter(word, justify),
    run,
  };
}

/**
 * Articles and prepositions look forward. Where lines are ragged they go with their noun, for a line more if need be;
 * where they are justified, only single letters (« à », « y », « a ») are kept from the end of a line (Lexique des règles
 * typographiques).
 */
function costAfter({ parts }: Word, justify: boolean): number {
  const last = parts.at(-1)?.text ?? '';
  if (parts.length > 1 || !LITTLE_WORD.test(last)) return 0;
  if (justify) return last.length === 1 ? COST.single : 0;
  return COST.little;
}

function addWord(items: Item[], word: Word, setting: Setting, diagnostics: Diagnostic[]): void {
  const text = word.parts.map((part) => part.text).join('');
  const cuts = setting.oneLine ? [] : divisions(text, setting.hyphenate);
  let boxes = cut(word, cuts, setting);
  if (boxes.some(({ box }) => box.width > setting.narrowest)) {
    const origin = word.parts[0]?.run.origin;
    diagnostics.push(warning('typeset/word-too-wide', origin, { word: text.replaceAll('\u00ad', '') }));
    boxes = cut(word, merge(cuts, forcedDivisions(text)), setting);
  }
  for (const { box, before } of boxes) {
    if (before !== undefined) items.push(penalty(before, items.at(-1), setting));
    items.push(box);
  }
}

function merge(cuts: readonly Division[], forced: readonly Division[]): readonly Division[] {
  const taken = new Set(cuts.map((division) => division.at));
  return [...cuts, ...forced.filter((division) => !taken.has(division.at))].sort((a, b) => a.at - b.at);
}

function penalty(division: Division, before: Item | undefined, { fonts, size, protrude }: Setting): Item {
  const run = before?.kind === 'box' ? before.pieces.at(-1)?.run : undefined;
  const hyphen = division.addsHyphen ? run : undefined;
  const width = hyphen === undefined ? 0 : (fonts.faces[hyphen.face].hyphen.width * size) / 1000;
  return {
    kind: 'penalty',
    width,
    cost: COST[division.kind],
    flagged: division.addsHyphen || division.kind === 'written',
    hyphen,
    right: !protrude
      ? 0
      : hyphen === undefined
        ? before?.kind === 'box'
          ? before.right
          : 0
        : width * rightProtrusion('\u00ad'),
  };
}

interface CutBox {
  readonly box: Box;
  readonly before: Division | undefined;
}

/** The word cut at its divisions. Widths are those of the whole word's shaping, so that kerning is kept. */
function cut(word: Word, cuts: readonly Division[], setting: Setting): readonly CutBox[] {
  const boxes: CutBox[] = [];
  let pieces: Piece[] = [];
  let width = 0;
  let before: Division | undefined;
  let offset = 0;
  const close = (next: Division | undefined): void => {
    if (pieces.length > 0) boxes.push({ box: box(pieces, width, setting), before });
    pieces = [];
    width = 0;
    before = next;
  };
  for (const { run, text } of word.parts) {
    const shaped = setting.fonts.faces[run.face].shape(text, run.raised);
    let from = 0;
    for (const division of cuts) {
      const to = division.at - offset;
      if (to < 0 || to >= text.length || (to === 0 && offset === 0)) continue;
      if (to > 0 && shaped.ends[to] === undefined) continue;
      if (to > from) {
        pieces.push({ run, text: text.slice(from, to) });
        width += (((shaped.ends[to] ?? 0) - (shaped.ends[from] ?? 0)) * setting.size) / 1000;
      }
      close(division);
      from = to;
    }
    pieces.push({ run, text: text.slice(from) });
    width += ((shaped.width - (shaped.ends[from] ?? 0)) * setting.size) / 1000;
    offset += text.length;
  }
  close(undefined);
  return boxes;
}

function box(pieces: readonly Piece[], width: number, { fonts, size, protrude }: Setting): Box {
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!protrude || first === undefined || last === undefined) return { kind: 'box', width, pieces, left: 0, right: 0 };
  const start = String.fromCodePoint(first.text.codePointAt(0) ?? 32);
  const end = last.text.at(-1) ?? ' ';
  const standsOut = (share: number, character: string, run: Run): number =>
    share === 0 ? 0 : (share * fonts.faces[run.face].shape(character, run.raised).width * size) / 1000;
  return {
    kind: 'box',
    width,
    pieces,
    left: standsOut(leftProtrusion(start), start, first.run),
    right: standsOut(rightProtrusion(end), end, last.run),
  };
}
