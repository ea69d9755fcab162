// Hands rows out to threads, or makes them here; results come as they are ready. Must not know: what a letter is.
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { PACKAGE_FOLDER } from '../../../io/package-folder.ts';
import type { LetterMaker, RowResult } from './letter-maker.ts';
import type { Task } from './task.ts';
import type { Portion } from './worker.ts';

const PORTION = 16;
export interface Work {
  readonly rows: readonly number[];
  /** Asked before each portion: are letters still written, or is only what is wrong wanted? */
  readonly writes: () => boolean;
  /** Asked before each portion: has someone interrupted? */
  readonly stopped: () => boolean;
  readonly result: (result: RowResult) => void;
}

export async function workHere(maker: LetterMaker, { rows, writes, stopped, result }: Work): Promise<void> {
  for (const row of rows) {
    if (stopped()) return;
    result(await maker.make(row, writes()));
    // A signal is heard only where the event loop comes round.
    if (row % PORTION === 0) await new Promise(setImmediate);
  }
}

/** A fault in a thread is a fault of ours: it ends the others and is thrown. */
export async function workInThreads(jobs: number, task: Task, { rows, writes, stopped, result }: Work): Promise<void> {
  let next = 0;
  const portion = (): Portion | undefined => {
    if (stopped() || next >= rows.length) return undefined;
    const some = rows.slice(next, next + PORTION);
    next += some.length;
    return { rows: some, writes: writes() };
  };
  const workers = Array.from({ length: jobs }, () => new Worker(WORKER, { workerData: task }));
  try {
    await Promise.all(
      workers.map(
        (worker) =>
          new Promise<void>((resolve, reject) => {
            const hand = () => {
              const some = portion();
              if (some === undefined) resolve();
              else worker.postMessage(some);
            };
            worker.on('error', reject);
            worker.on('message', (results: readonly RowResult[]) => {
              results.forEach(result);
              hand();
            });
            hand();
          }),
      ),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

const WORKER = path.join(PACKAGE_FOLDER, 'bin/worker.js');
