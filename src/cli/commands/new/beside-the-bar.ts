// Text beside the bar that runs down the questions, cut between words so that the bar goes on. Must not know: questions.
import { wrapped } from '../../wrap.ts';

/** Columns that the bar takes, and one left free at the right. */
const BAR = 4;
const LEAST = 20;

/** What follows the first line stands two columns further in. @param taken columns that something else takes beside the bar */
export function besideTheBar(text: string, taken = 0, further = 2): string[] {
  return wrapped(text, Math.max(LEAST, (process.stdout.columns ?? 80) - BAR - taken), further);
}
