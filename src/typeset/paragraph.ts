// Words to boxes, glue and penalties, measured in the family's glyphs.
// Must not know: where lines end, pages, languages.
import { type Diagnostic, warning } from '../diagnostics/diagnostic.ts';
import type { Fonts } from '../fonts/index.ts';
import { type Division, divisions, forcedDivisions, type Hyphenate, neededDivisions } from './divide.ts';
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
  /** Where a word wider than its line is cut, whether words are divided or not. */
  readonly inNeed: Hyphenate;
  /** The narrowest line these words must fit in. */
  readonly narrowest: number;
  /** All of them fit in one line: no word need be divided. */
  readonly oneLine: boolean;
}

/** Knuth and Plass's glue for text: a space may grow by half and shrink by a third of itself. */
const STRETCH = 0.5;
const SHRINK = 0.33;
const COST = { syllable: 50, written: 50, needed: 1_500, forced: 2_000, single: 30, little: 600 } as const;
/** In names, roles and addresses a line more is a lesser evil than « Alpes- / de-Haute-Provence » or « de La / Tour ». */
const COST_WHOLE = { ...COST, written: 850, little: 1_000 } as const;
/** Articles and prepositions, and the particles that a name writes with a capital. */
const LITTLE_WORD = /^(?:\p{Ll}{1,3}|[DL][aeu]s?|V[ao]n)$/u;

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

function space(word: Word, run: Run, setting: Setting): Item {
  const { fonts, size, justify } = setting;
  const width = (fonts.faces[run.face].space.width * size) / 1000;
  return {
    kind: 'glue',
    width,
    stretch: justify ? width * STRETCH : 0,
    shrink: justify ? width * SHRINK : 0,
    cost: costAfter(word, setting),
    run,
  };
}

/**
 * Articles and prepositions look forward. Where lines are ragged they go with their noun, for a line more if need be;
 * where they are justified, only single letters (« à », « y », « a ») are kept from the end of a line (Lexique des règles
 * typographiques).
 */
function costAfter({ parts }: Word, setting: Setting): number {
  const last = parts.at(-1)?.text ?? '';
  if (parts.length > 1 || !LITTLE_WORD.test(last)) return 0;
  if (setting.justify) return last.length === 1 ? COST.single : 0;
  return costsOf(setting).little;
}

function costsOf({ justify, hyphenate }: Setting) {
  return justify || hyphenate !== undefined ? COST : COST_WHOLE;
}

function addWord(items: Item[], word: Word, setting: Setting, diagnostics: Diagnostic[]): void {
  const text = word.parts.map((part) => part.text).join('');
  const cuts = setting.oneLine ? [] : divisions(text, setting.hyphenate);
  const asUsual = cut(word, cuts, setting);
  const fits = asUsual.every(({ box }) => box.width <= setting.narrowest);
  if (!fits) {
    const origin = word.parts[0]?.run.origin;
    diagnostics.push(warning('typeset/word-too-wide', origin, { word: text.replaceAll('\u00ad', '') }));
  }
  for (const { box, before } of fits ? asUsual : cutInNeed(word, text, cuts, setting)) {
    if (before !== undefined) items.push(penalty(before, items.at(-1), setting));
    items.push(box);
  }
}

/** At the least bad places that make it fit. */
function cutInNeed(word: Word, text: string, cuts: readonly Division[], setting: Setting): readonly CutBox[] {
  const needed = merge(cuts, neededDivisions(text, setting.inNeed));
  const boxes = cut(word, needed, setting);
  if (boxes.every(({ box }) => box.width <= setting.narrowest)) return boxes;
  return cut(word, merge(needed, forcedDivisions(text)), setting);
}

function merge(cuts: readonly Division[], more: readonly Division[]): readonly Division[] {
  const taken = new Set(cuts.map((division) => division.at));
  return [...cuts, ...more.filter((division) => !taken.has(division.at))].sort((a, b) => a.at - b.at);
}

function penalty(division: Division, before: Item | undefined, setting: Setting): Item {
  const { fonts, size, protrude } = setting;
  const run = before?.kind === 'box' ? before.pieces.at(-1)?.run : undefined;
  const hyphen = division.addsHyphen ? run : undefined;
  const width = hyphen === undefined ? 0 : (fonts.faces[hyphen.face].hyphen.width * size) / 1000;
  return {
    kind: 'penalty',
    width,
    cost: costsOf(setting)[division.kind],
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
