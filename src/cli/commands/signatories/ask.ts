// Questions on a terminal, one line each. Must not know: what the answers are for.
import { createInterface } from 'node:readline/promises';

/** The answers, '' where nothing was typed; undefined if the person left (Ctrl+C, Ctrl+D). */
export async function ask(questions: readonly string[]): Promise<string[] | undefined> {
  const line = createInterface({ input: process.stdin, output: process.stdout });
  const left = new Promise<undefined>((resolve) => line.once('close', () => resolve(undefined)));
  const answers: string[] = [];
  try {
    for (const question of questions) {
      // Ctrl+C rejects the question; the interface's end settles nothing, so the two are raced.
      const answer = await Promise.race([line.question(`${question} : `).catch(() => undefined), left]);
      if (answer === undefined) return undefined;
      answers.push(answer.trim());
    }
    return answers;
  } finally {
    line.close();
  }
}
