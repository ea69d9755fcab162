// What a pure function has answered, kept by what it was asked: the letters of a merge, or of a preview, share most of
// their paragraphs. Must not know: what is remembered.

export class Remembered<V> {
  readonly #most: number;
  #young = new Map<string, V>();
  #old = new Map<string, V>();

  /** @param most answers kept that were asked for lately; what nobody asks for again is forgotten, so that a long run stays small */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * The answer to `key`, found once by `find`, which must depend on nothing else.
   * @param lasts asked after `find`: false for an answer that must be found anew each time
   */
  of(key: string, find: () => V, lasts: () => boolean = () => true): V {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    const answer = old ?? find();
    if (old === undefined && !lasts()) return answer;
    if (this.#young.size >= this.#most) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, answer);
    return answer;
  }
}

/** The last answer about a thing, good while everything else it was found from is the very same. */
export class RememberedOf<K extends object, V> {
  readonly #last = new WeakMap<K, { readonly from: readonly unknown[]; readonly answer: V }>();

  /** @param from all that `find` depends on beside `thing`, compared by identity, always as many */
  of(thing: K, from: readonly unknown[], find: () => V): V {
    const last = this.#last.get(thing);
    if (last !== undefined && areSame(last.from, from)) return last.answer;
    const answer = find();
    this.#last.set(thing, { from, answer });
    return answer;
  }
}

/** The latest answers, each good while all it was found from is the same: for texts too long to make a key of. */
export class RememberedLately<V> {
  readonly #most: number;
  #latest: readonly { readonly from: readonly unknown[]; readonly answer: V }[] = [];

  /** @param most answers kept */
  constructor(most: number) {
    this.#most = most;
  }

  /** @param from all that `find` depends on: texts by what they say, all else by identity */
  of(from: readonly unknown[], find: () => V): V {
    const known = this.#latest.find((one) => areSame(one.from, from)) ?? { from, answer: find() };
    if (this.#latest[0] !== known)
      this.#latest = [known, ...this.#latest.filter((one) => one !== known)].slice(0, this.#most);
    return known.answer;
  }
}

/** Lists of as many, each member the very same. */
export function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
