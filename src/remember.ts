// What a pure function has answered, kept by what it was asked: the letters of a merge, or of a preview, share most of
// their paragraphs. Must not know: what is remembered.

export class Remembered<V> {
  readonly #most: number;
  readonly #answers = new Map<string, V>();

  /** @param most answers kept; then all are forgotten, so that a long run stays small */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * The answer to `key`, found once by `find`, which must depend on nothing else.
   * @param lasts asked after `find`: false for an answer that must be found anew each time
   */
  of(key: string, find: () => V, lasts: () => boolean = () => true): V {
    const known = this.#answers.get(key);
    if (known !== undefined) return known;
    const answer = find();
    if (!lasts()) return answer;
    if (this.#answers.size >= this.#most) this.#answers.clear();
    this.#answers.set(key, answer);
    return answer;
  }
}
