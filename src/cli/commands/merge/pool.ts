// Rows made here and in threads beside, from one queue; results come as they are ready. Must not know: what a letter is.
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { PACKAGE_FOLDER } from '../../../io/package-folder.ts';
import type { LetterMaker, RowResult } from './letter-maker.ts';
import type { Task } from './task.ts';
import type { Portion } from './worker.ts';

/** Rows handed to a thread at once, and those made here before the threads are heard again. */
const PORTION = 16;
const PORTION_HERE = 4;
/** A thread that has the next portion before it asks for it never waits. */
const AHEAD = 2;

export interface Work {
  readonly rows: readonly number[];
  /** Asked before each portion: are letters still written, or is only what is wrong wanted? */
  readonly writes: () => boolean;
  /** Asked before each portion: has someone interrupted? */
  readonly stopped: () => boolean;
  readonly result: (result: RowResult) => void;
}

/** Threads beside this one, which read the task on their own while this one goes on. To be ended whatever happens. */
export class Threads {
  readonly #workers: Worker[] = [];
  #fault: { readonly thrown: unknown } | undefined;

  /** @param jobs how many threads in all: this one, which has read everything already, is the first */
  start(jobs: number, task: Task): void {
    for (let beside = this.#workers.length + 1; beside < jobs; beside++) {
      const worker = new Worker(WORKER, { workerData: task });
      // Before anyone waits for it, a fault would end the process without a word.
      worker.once('error', (thrown) => {
        this.#fault ??= { thrown };
      });
      this.#workers.push(worker);
    }
  }

  /** @throws what a thread threw, which is a fault of ours: nothing more is handed out */
  async work(maker: LetterMaker, work: Work): Promise<void> {
    if (this.#fault !== undefined) throw this.#fault.thrown;
    const queue = new Queue(work);
    await Promise.all([
      workHere(maker, queue, work),
      ...this.#workers.map((worker) => workBeside(worker, queue, work)),
    ]);
  }

  async end(): Promise<void> {
    await Promise.all(this.#workers.splice(0).map((worker) => worker.terminate()));
  }
}

class Queue {
  readonly #work: Work;
  #next = 0;

  constructor(work: Work) {
    this.#work = work;
  }

  take(most: number): Portion | undefined {
    const { rows, stopped, writes } = this.#work;
    if (stopped() || this.#next >= rows.length) return undefined;
    const some = rows.slice(this.#next, this.#next + most);
    this.#next += some.length;
    return { rows: some, writes: writes() };
  }

  /** Nothing more is handed out. */
  close(): void {
    this.#next = Number.POSITIVE_INFINITY;
  }
}

async function workHere(maker: LetterMaker, queue: Queue, { result }: Work): Promise<void> {
  for (let portion = queue.take(PORTION_HERE); portion !== undefined; portion = queue.take(PORTION_HERE)) {
    for (const row of portion.rows) result(await maker.make(row, portion.writes));
    // A signal and the threads are heard only where the event loop comes round.
    await new Promise(setImmediate);
  }
}

function workBeside(worker: Worker, queue: Queue, { result }: Work): Promise<void> {
  return new Promise((resolve, reject) => {
    let under = 0;
    const hand = (): void => {
      const portion = queue.take(PORTION);
      if (portion !== undefined) {
        under++;
        worker.postMessage(portion);
      } else if (under === 0) resolve();
    };
    worker.on('error', (fault) => {
      queue.close();
      reject(fault);
    });
    worker.on('message', (results: readonly RowResult[]) => {
      under--;
      results.forEach(result);
      hand();
    });
    for (let ahead = 0; ahead < AHEAD; ahead++) hand();
  });
}

const WORKER = path.join(PACKAGE_FOLDER, 'bin/worker.js');
