// Questions on a terminal, one line each. Must not know: what the answers are for.
import { createInterface } from 'node:readline/promises';

/** Asks each question in turn; an empty answer is ''. Closed input ends with what was answered so far. */
export async function ask(questions: readonly string[]): Promise<string[]> {
  const line = createInterface({ input: process.stdin, output: process.stdout });
  const answers: string[] = [];
  try {
    for (const question of questions) answers.push((await line.question(`${question} : `)).trim());
  } finally {
    line.close();
  }
  return answers;
}
