// Liang's patterns (the `hyphen` package, from the TeX archive) under a language's minimum of letters.
// Must not know: which language, lines, widths.

const SOFT = '\u00ad';

export interface Rule {
  /** Fewest letters before the first and after the last cut. */
  readonly before: number;
  readonly after: number;
  /** Letters of the shortest word worth cutting. */
  readonly shortest: number;
}

export type Hyphenate = (text: string, options?: { minWordLength?: number }) => string;

/** Pieces of a word. A word with a hyphen, a figure or a capital inside is left whole: its own hyphen is where it breaks. */
export function pieces(word: string, hyphenate: Hyphenate, rule: Rule): readonly string[] {
  // What stands before an apostrophe (« l’ ») goes with the first letters after it, and counts for nothing.
  const match = /^([^\p{L}]*(?:\p{L}+['’])*)(\p{Lu}?\p{Ll}+)([^\p{L}\d]*)$/u.exec(word);
  const core = match?.[2];
  if (match === null || core === undefined || core.length < rule.shortest) return [word];
  const cut = hyphenate(core, { minWordLength: rule.shortest }).split(SOFT);
  const kept: string[] = [];
  let done = 0;
  for (const piece of cut) {
    const legal = done >= rule.before && core.length - done >= rule.after;
    if (done > 0 && !legal) kept.push(`${kept.pop() ?? ''}${piece}`);
    else kept.push(piece);
    done += piece.length;
  }
  const last = kept.length - 1;
  return kept.map((piece, index) => `${index === 0 ? match[1] : ''}${piece}${index === last ? match[3] : ''}`);
}
