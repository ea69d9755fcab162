// Where a word may be divided at a line's end, and what the line end then adds.
// Must not know: any language (syllables arrive from outside), widths, lines.

export interface Division {
  /** UTF-16 offset in the word. */
  readonly at: number;
  /** `syllable`: a hyphen is added; `written`: the word has its own; `needed`, `forced`: it is too wide for any line. */
  readonly kind: 'syllable' | 'written' | 'needed' | 'forced';
  readonly addsHyphen: boolean;
}

export type Hyphenate = (word: string) => readonly string[];

/** Letters that stay together at either end of a divided word. */
const LEAST = 3;
const SHORTEST = 2 * LEAST;
const LETTERS = /[\p{L}\p{M}\u00ad]+/gu;
const STARTS_WITH_CAPITAL = /^\p{Lu}/u;
const SOFT = '\u00ad';
/** After a written hyphen or dash between letters, and after the slashes and stops of an address on the net. */
const WRITTEN = /(?<=[\p{L}\p{N}]{2}[-–—])(?=[\p{L}\p{N}]{2})/gu;
/** After a no-break space between words: one beside a mark stays. */
const HELD = /(?<=[\p{L}\p{N}.,][\u00a0\u202f])(?=[\p{L}\p{N}])/gu;
/** An apostrophe, a hyphen, a stop, a no-break space: none begins a line. */
const MARK = /^[\p{P}\p{Zs}]/u;
const ADDRESS = /(?<=[^/]\/|[.?&=_@])(?=[\p{L}\p{N}])/gu;

/** Words come again, within a letter and from letter to letter of a run; beyond this many, the memory starts anew. */
const MOST_REMEMBERED = 20_000;
const remembered = new WeakMap<Hyphenate, Map<string, readonly Division[]>>();

export function divisions(word: string, hyphenate: Hyphenate | undefined): readonly Division[] {
  if (hyphenate === undefined) return divide(word, undefined);
  let words = remembered.get(hyphenate);
  if (words === undefined || words.size > MOST_REMEMBERED) {
    words = new Map();
    remembered.set(hyphenate, words);
  }
  const known = words.get(word);
  if (known !== undefined) return known;
  const found = divide(word, hyphenate);
  words.set(word, found);
  return found;
}

/** All places, in order. A word with a hyphen of its own is divided only there; a capitalised one by syllables never. */
function divide(word: string, hyphenate: Hyphenate | undefined): readonly Division[] {
  const found: Division[] = [];
  for (const match of word.matchAll(WRITTEN)) found.push({ at: match.index, kind: 'written', addsHyphen: false });
  if (word.includes('://') || word.includes('@') || word.startsWith('www.')) {
    for (const match of word.matchAll(ADDRESS)) found.push({ at: match.index, kind: 'written', addsHyphen: false });
    return found.sort((a, b) => a.at - b.at);
  }
  if (hyphenate === undefined || found.length > 0) return found;
  for (const match of word.matchAll(LETTERS)) {
    for (const at of syllables(match[0], hyphenate))
      found.push({ at: match.index + at, kind: 'syllable', addsHyphen: true });
  }
  return found;
}

function syllables(letters: string, hyphenate: Hyphenate, capitals = false): readonly number[] {
  if (letters.length < SHORTEST || (!capitals && STARTS_WITH_CAPITAL.test(letters))) return [];
  // An author who writes soft hyphens knows better than the patterns.
  if (letters.includes(SOFT)) return [...letters.matchAll(/\u00ad/gu)].map((match) => match.index);
  const offsets: number[] = [];
  let at = 0;
  for (const piece of hyphenate(letters)) {
    at += piece.length;
    if (at >= LEAST && letters.length - at >= LEAST) offsets.push(at);
  }
  return at === letters.length ? offsets : [];
}

/** Of a word wider than its column, before any worse: at all its syllables, and at the spaces that hold it together. */
export function neededDivisions(word: string, hyphenate: Hyphenate): readonly Division[] {
  const held = [...word.matchAll(HELD)].map(({ index }) => ({ at: index, addsHyphen: false }));
  const parted = [...word.matchAll(LETTERS)].flatMap(({ 0: letters, index }) =>
    syllables(letters, hyphenate, true).map((at) => ({ at: index + at, addsHyphen: true })),
  );
  return [...held, ...parted].map((place) => ({ ...place, kind: 'needed' }));
}

/** Between any two letters of a word that no better place makes fit; marks stay with what they follow. */
export function forcedDivisions(word: string): readonly Division[] {
  const found: Division[] = [];
  let at = 0;
  let before = '';
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(word)) {
    if (at > 0 && (!MARK.test(segment) || MARK.test(before))) {
      const addsHyphen = /[\p{L}\p{M}]$/u.test(before) && /^\p{L}/u.test(segment);
      found.push({ at, kind: 'forced', addsHyphen });
    }
    at += segment.length;
    before = segment;
  }
  return found;
}
