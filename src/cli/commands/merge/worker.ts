// One thread of a merge: makes the rows it is handed and hands back what became of them (bin/worker.js starts it).
// Must not know: the other threads, the terminal.
import { env } from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { readWorkspace } from '../../../render.ts';
import { registryReader } from '../../open-workspace.ts';
import { LetterMaker, type RowResult } from './letter-maker.ts';
import type { Task } from './task.ts';

/** Some rows to make; `writes` false: only what is wrong with them is wanted. */
export interface Portion {
  readonly rows: readonly number[];
  readonly writes: boolean;
}

export function work(): void {
  const task = workerData as Task;
  // The thread that started this one has read the registry, and kept it.
  const { workspace } = readWorkspace(task.texts, registryReader({ env }, task.root));
  const maker = new LetterMaker(task, { workspace });
  // While the first rows are on their way.
  let before: Promise<unknown> = maker.tryOut();
  parentPort?.on('message', ({ rows, writes }: Portion) => {
    before = before.then(async () => {
      const results: RowResult[] = [];
      for (const row of rows) results.push(await maker.make(row, writes));
      parentPort?.postMessage(results);
    });
  });
}
