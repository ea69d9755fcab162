// Questions on a terminal, one line each. Must not know: what the answers are for.
import { createInterface } from 'node:readline/promises';

export interface Question {
  readonly text: string | ((before: readonly string[]) => string);
  /** Not asked after these answers: `it counts as an empty answer. */
  readonly spared?: (before: readonly string[]) => boolean;
  /** Why an answer will not do, said before the question comes again; undefined if it will. Without it any answer does. */
  readonly refusal?: (answer: string, before?: readonly string[]) => string | undefined;
}

/** The answers; undefined if the person left (Ctrl+C, Ctrl+D). */
export async function ask(questions: readonly Question[]): Promise<string[] | undefined> {
  const line = createInterface({ input: process.stdin, output: process.stdout });
  const left = new Promise<undefined>((resolve) => line.once('close', () => resolve(undefined)));
  const answers: string[] = [];
  try {
    for (const { text, refusal, spared } of questions) {
      if (spared?.(answers) === true) {
        answers.push('');
        continue;
      }
      for (let why: string | undefined = ''; why !== undefined; ) {
        const said: string = why === '' ? '' : `${why}\n`;
        // Ctrl+C rejects the question; the interface's end settles nothing, so the two are raced.
        const answer = await Promise.race([
          line.question(`${said}${typeof text === 'string' ? text : text(answers)} : `).catch(() => undefined),
          left,
        ]);
        if (answer === undefined) return undefined;
        why = refusal?.(answer.trim(), answers);
        if (why === undefined) answers.push(answer.trim());
      }
    }
    return answers;
  } finally {
    line.close();
  }
}
