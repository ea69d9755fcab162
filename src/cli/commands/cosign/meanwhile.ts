// Two answers noted at once: neither is lost. A command that finds its file changed since it was read begins again.
// Must not know: what the command does.
import type { Exit } from '../../exit.ts';

/** Thrown where the agreements are no longer what was read. */
export class MeanwhileChanged extends Error {}

const TIMES = 50;

export async function again(work: () => Promise<Exit>): Promise<Exit> {
  for (let time = 1; ; time++) {
    try {
      return await work();
    } catch (fault) {
      if (!(fault instanceof MeanwhileChanged) || time === TIMES) throw fault;
    }
  }
}
