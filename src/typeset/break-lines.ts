// Where the lines of a paragraph end: the choice with the least demerits of all, not line by line.
// Must not know: fonts, text, pages. After Knuth and Plass (1981), with protruding marks and scaled glyphs as in
// Hàn Thế Thành (2000), and with three rules of French composition that their algorithm only discourages: never a third
// hyphen in a row, no last line shorter than a given width, and none that begins with the end of a word (Lexique des règles
// typographiques en usage à l'Imprimerie nationale, « Division des mots »).
//
// The state of a partial paragraph is (breakpoint, fitness of the last line, hyphens in a row): demerits of what follows
// depend on nothing else, so keeping the best of each state keeps the best of all. tests/typeset compares with brute force.
import type { Item } from './items.ts';

export interface BreakOptions {
  /** Widths of the first line and of those after it. */
  readonly first: number;
  readonly others: number;
  readonly justify: boolean;
  /** Of ragged lines: do they fill the measure as text does, or are they alike as those of a title or a role? */
  readonly full: boolean;
  /** Share by which boxes may grow or shrink. */
  readonly expansion: number;
  /** Least width of the last line of several. */
  readonly leastLast: number;
}

export interface Breaks {
  /** Indexes of the items at which lines end. */
  readonly at: readonly number[];
  readonly demerits: number;
}

/** What a pass forbids. The first that finds a way is taken. */
interface Pass {
  readonly tolerance: number;
  readonly hyphensInARow: number;
  readonly leastLast: boolean;
  /** The last line begins with a whole word, for spaces up to twice as wide if need be. */
  readonly wholeLast: boolean;
  readonly overfull: boolean;
}
const STRICT: Pass = { tolerance: 200, hyphensInARow: 2, leastLast: true, wholeLast: true, overfull: false };
const PASSES: readonly Pass[] = [
  STRICT,
  { ...STRICT, tolerance: 800 },
  { ...STRICT, wholeLast: false },
  { ...STRICT, wholeLast: false, tolerance: 1e9 },
  { ...STRICT, wholeLast: false, tolerance: 1e9, leastLast: false },
  { ...STRICT, wholeLast: false, tolerance: 1e9, leastLast: false, hyphensInARow: 1e9 },
  { ...STRICT, wholeLast: false, tolerance: 1e9, leastLast: false, hyphensInARow: 1e9, overfull: true },
];

const LINE_PENALTY = 10;
const WORST_BADNESS = 10_000;
const CONSECUTIVE_HYPHENS = 12_000;
const PENULTIMATE_HYPHEN = 8_000;
const UNEVEN_NEIGHBOURS = 4_000;
/** Ragged lines: what each costs, so that none is won by pleasing breaks; what a last one of a word or two costs. */
const RAGGED_LINE = 30_000;
const LONELY_WORD = 240_000;
/** The share of the measure that a line may leave empty without being a fault, and that from which a last one costs nothing. */
const FULL = { rag: 0.1, lonely: 0.15 } as const;
const ALIKE = { rag: 0.4, lonely: 0.4 } as const;
/** More than any hyphen or protruding mark is wide, in points. */
const MOST_EXTRA = 24;

/** How loose or tight a line is: −1 shrunk as far as it can, 0 natural, 1 stretched as far as it should. */
export interface Fit {
  readonly ratio: number;
  readonly natural: number;
}

interface State {
  readonly at: number;
  readonly start: number;
  readonly lines: number;
  readonly fitness: number;
  readonly hyphens: number;
  readonly demerits: number;
  readonly before: State | undefined;
}

export function breakLines(items: readonly Item[], options: BreakOptions): Breaks {
  const paragraph = new Measured(items, options);
  for (const pass of PASSES) {
    const found = paragraph.best(pass);
    if (found !== undefined) return found;
  }
  throw new Error('a paragraph without end');
}

/** The demerits of given line ends, or undefined if a rule forbids them: what `breakLines` minimizes. */
export function demeritsOf(items: readonly Item[], at: readonly number[], options: BreakOptions): number | undefined {
  return new Measured(items, options).demeritsOf(at, STRICT);
}

class Measured {
  private readonly items: readonly Item[];
  private readonly options: BreakOptions;
  private readonly ragged: typeof FULL | typeof ALIKE;
  /** Sums over the items before each index. */
  private readonly widths: Float64Array;
  private readonly stretches: Float64Array;
  private readonly shrinks: Float64Array;
  private readonly boxes: Float64Array;
  /** Index of the first box at or after each index. */
  private readonly nextBox: Int32Array;

  constructor(items: readonly Item[], options: BreakOptions) {
    this.items = items;
    this.options = options;
    this.ragged = options.full ? FULL : ALIKE;
    const n = items.length;
    this.widths = new Float64Array(n + 1);
    this.stretches = new Float64Array(n + 1);
    this.shrinks = new Float64Array(n + 1);
    this.boxes = new Float64Array(n + 1);
    this.nextBox = new Int32Array(n + 1).fill(n);
    for (let i = 0; i < n; i++) {
      const item = items[i] as Item;
      const width = item.kind === 'box' || item.kind === 'glue' ? item.width : 0;
      this.widths[i + 1] = num(this.widths[i]) + width;
      this.stretches[i + 1] = num(this.stretches[i]) + (item.kind === 'glue' ? item.stretch : 0);
      this.shrinks[i + 1] = num(this.shrinks[i]) + (item.kind === 'glue' ? item.shrink : 0);
      this.boxes[i + 1] = num(this.boxes[i]) + (item.kind === 'box' ? item.width : 0);
    }
    for (let i = n - 1; i >= 0; i--) {
      this.nextBox[i] = items[i]?.kind === 'box' ? i : items[i]?.kind === 'stop' ? i : num(this.nextBox[i + 1]);
    }
  }

  best(pass: Pass): Breaks | undefined {
    let active: State[] = [this.beginning()];
    for (let at = 0; at < this.items.length; at++) {
      if (!this.legal(at)) continue;
      const item = this.items[at] as Item;
      const reached = new Map<number, State>();
      const alive: State[] = [];
      for (const state of active) {
        const fit = this.fit(state, at);
        if (fit.ratio >= -1 || (pass.overfull && at === this.firstBreak(state))) {
          const next = this.extend(state, at, fit, pass);
          if (next !== undefined) {
            const key = next.hyphens * 4 + next.fitness;
            const known = reached.get(key);
            if (known === undefined || next.demerits < known.demerits) reached.set(key, next);
          }
        }
        if (
          item.kind !== 'stop' &&
          (this.mayReachFurther(state, at) || (pass.overfull && at < this.firstBreak(state)))
        ) {
          alive.push(state);
        }
      }
      active = item.kind === 'stop' ? [...reached.values()] : alive.concat([...reached.values()]);
      if (active.length === 0) return undefined;
    }
    const end = active.reduce<State | undefined>(
      (best, state) => (best === undefined || state.demerits < best.demerits ? state : best),
      undefined,
    );
    return end === undefined ? undefined : { at: path(end), demerits: end.demerits };
  }

  demeritsOf(at: readonly number[], pass: Pass): number | undefined {
    let state: State | undefined = this.beginning();
    for (const index of at) {
      const fit = this.fit(state, index);
      if (fit.ratio < -1) return undefined;
      state = this.extend(state, index, fit, pass);
      if (state === undefined) return undefined;
    }
    return state.demerits;
  }

  private beginning(): State {
    return { at: -1, start: 0, lines: 0, fitness: 1, hyphens: 0, demerits: 0, before: undefined };
  }

  private legal(at: number): boolean {
    const item = this.items[at];
    return (
      item?.kind === 'stop' || item?.kind === 'penalty' || (item?.kind === 'glue' && this.items[at - 1]?.kind === 'box')
    );
  }

  /** Even if this line is too wide here, the next break may lack this one's hyphen or have a mark that protrudes. */
  private mayReachFurther(state: State, at: number): boolean {
    const start = num(this.nextBox[state.start]);
    const width = num(this.widths[at]) - num(this.widths[start]);
    const shrink = num(this.shrinks[at]) - num(this.shrinks[start]);
    const boxes = this.options.expansion * (num(this.boxes[at]) - num(this.boxes[start]));
    return width - shrink - boxes <= this.target(state) + MOST_EXTRA;
  }

  private firstBreak(state: State): number {
    let at = num(this.nextBox[state.start]) + 1;
    while (at < this.items.length && !this.legal(at)) at++;
    return at;
  }

  private target(state: State): number {
    return state.lines === 0 ? this.options.first : this.options.others;
  }

  private fit(state: State, at: number): Fit {
    const start = num(this.nextBox[state.start]);
    const item = this.items[at] as Item;
    const first = this.items[start];
    const last = this.items[at - 1];
    const left = first?.kind === 'box' ? first.left : 0;
    const right = item.kind === 'penalty' ? item.right : last?.kind === 'box' ? last.right : 0;
    const added = item.kind === 'penalty' ? item.width : 0;
    const natural = num(this.widths[at]) - num(this.widths[start]) + added - left - right;
    const room = this.target(state) - natural;
    if (!this.options.justify)
      return { natural, ratio: room >= -1e-6 ? Math.max(0, room) / (this.ragged.rag * this.target(state)) : -2 };
    const boxes = this.options.expansion * (num(this.boxes[at]) - num(this.boxes[start]));
    if (room >= 0) {
      if (item.kind === 'stop') return { natural, ratio: 0 };
      const stretch = num(this.stretches[at]) - num(this.stretches[start]) + boxes;
      return { natural, ratio: stretch > 0 ? room / stretch : 1e6 };
    }
    const shrink = num(this.shrinks[at]) - num(this.shrinks[start]) + boxes;
    return { natural, ratio: shrink > 0 ? Math.max(room / shrink, -1e6) : -1e6 };
  }

  private extend(state: State, at: number, fit: Fit, pass: Pass): State | undefined {
    const item = this.items[at] as Item;
    const stop = item.kind === 'stop';
    const ratio = stop && !this.options.justify ? 0 : fit.ratio;
    const badness = Math.min(WORST_BADNESS, 100 * Math.abs(ratio) ** 3);
    if (this.options.justify && badness > pass.tolerance) return undefined;
    if (at === this.items.length - 1 && pass.leastLast && state.lines > 0 && fit.natural < this.options.leastLast)
      return undefined;
    if (stop && this.options.justify && pass.wholeLast && state.hyphens > 0) return undefined;
    const flagged = item.kind === 'penalty' && item.flagged;
    const hyphens = flagged ? state.hyphens + 1 : 0;
    if (hyphens > pass.hyphensInARow) return undefined;
    const fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
    let demerits = (LINE_PENALTY + badness) ** 2;
    if (item.kind === 'penalty' || item.kind === 'glue') demerits += item.cost * item.cost;
    if (!this.options.justify) demerits += RAGGED_LINE;
    if (hyphens > 1) demerits += CONSECUTIVE_HYPHENS;
    if (stop && state.hyphens > 0) demerits += PENULTIMATE_HYPHEN;
    if (stop && state.lines > 0 && !this.options.justify) {
      demerits += LONELY_WORD * Math.max(0, 1 - fit.natural / (this.ragged.lonely * this.options.others));
    }
    if (state.lines > 0 && !stop && Math.abs(fitness - state.fitness) > 1) demerits += UNEVEN_NEIGHBOURS;
    return {
      at,
      start: at + 1,
      lines: state.lines + 1,
      fitness,
      hyphens: Math.min(hyphens, 3),
      demerits: state.demerits + demerits,
      before: state,
    };
  }
}

function path(end: State): number[] {
  const at: number[] = [];
  for (let state: State | undefined = end; state !== undefined && state.at >= 0; state = state.before)
    at.unshift(state.at);
  return at;
}

function num(value: number | undefined): number {
  return value ?? 0;
}
