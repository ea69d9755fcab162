// How far a merge is, on one line of a terminal that writes over itself. Must not know: letters.
import type { World } from '../../world.ts';
import type { MergeWords } from './words/index.ts';

const EVERY = 200;

export class Progress {
  readonly #world: World;
  readonly #say: MergeWords['progress'];
  readonly #total: number;
  readonly #shown: boolean;
  readonly #started = performance.now();
  #done = 0;
  #last = 0;

  constructor(world: World, say: MergeWords, total: number, quiet: boolean) {
    this.#world = world;
    this.#say = say.progress;
    this.#total = total;
    this.#shown = world.err.isTerminal && !quiet;
  }

  advance(): void {
    this.#done++;
    const now = performance.now();
    if (!this.#shown || now - this.#last < EVERY) return;
    this.#last = now;
    const rate = this.#done / Math.max(0.001, (now - this.#started) / 1000);
    const line = this.#say(this.#done, this.#total, rate, (this.#total - this.#done) / rate);
    this.#world.err.write(`\r\u001b[2K${line.slice(0, this.#world.err.width - 1)}`);
  }

  clear(): void {
    if (this.#shown) this.#world.err.write('\r\u001b[2K');
  }
}
