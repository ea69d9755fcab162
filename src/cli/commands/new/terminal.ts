// The asker at a terminal. The door to @clack/prompts, with search.ts. Must not know: what is asked.
import { styleText } from 'node:util';
import * as clack from '@clack/prompts';
import { type Asker, Interrupted, type TextQuestion } from './asker.ts';
import { besideTheBar } from './beside-the-bar.ts';
import { pasteFriendly } from './paste.ts';
import { searchChoices } from './search.ts';
import type { NewWords } from './words/index.ts';

/** The place of a choice that is none. */
const NONE = -1;

export function terminalAsker(words: NewWords): Asker {
  const { ask: say, needed } = words;
  return {
    text: (question) => typed(clack.text, question),
    lines: (question) => typed(clack.multiline, question, say.keys.lines),
    choose: async ({ message, help, choices, unchosen, ...more }) => {
      const options = choices.map(({ label, hint }, value) => ({
        value,
        label,
        ...(hint === undefined ? {} : { hint }),
      }));
      const first = 'first' in more ? choices.findIndex(({ value }) => value === more.first) : -1;
      const none = first === -1 && unchosen !== undefined ? [{ value: NONE, label: unchosen }] : [];
      const prompt = {
        message: whole(message, [help]),
        options: [...none, ...options],
        initialValue: none.length > 0 ? NONE : Math.max(0, first),
        showInstructions: false,
      };
      for (;;) {
        const index = await told<number>(clack.select<number>(prompt));
        if (index !== NONE) return choices[index]?.value as never;
        clack.log.error(needed);
      }
    },
    search: async ({ message, help, choices, first }) => {
      for (;;) {
        const found = await told(
          searchChoices(
            [message, ...given([help]).flatMap((line) => besideTheBar(line))],
            choices,
            undefined,
            words,
            first,
          ),
        );
        if (found.values.length > 0) return { value: found.values[0] as never, unlike: found.unlike };
        clack.log.error(needed);
      }
    },
    pick: async ({ message, help, choices, chosen, atLeastOne }) =>
      (
        await told(
          searchChoices(
            [message, ...given([help]).flatMap((line) => besideTheBar(line))],
            choices,
            { chosen, atLeastOne },
            words,
          ),
        )
      ).values,
    confirm: ({ message, help }) =>
      told<boolean>(clack.confirm({ message: whole(message, [help]), active: say.yes, inactive: say.no })),
    say: (text) =>
      clack.log.message(
        text
          .split('\n')
          .flatMap((line) => besideTheBar(line))
          .join('\n'),
      ),
    begin: (title) => clack.intro(title),
  };
}

/** Typed text, whatever is pasted into it. */
async function typed(
  prompt: typeof clack.text,
  { message, help, last, check, ...question }: TextQuestion,
  keys?: string,
): Promise<string> {
  const { input, done } = pasteFriendly(
    process.stdin,
    process.stdout,
    keys === undefined ? undefined : last === undefined ? 'empty' : 'begun',
  );
  const usual = question.usual === undefined ? undefined : (last ?? question.usual);
  const bar = `\n${styleText('gray', clack.S_BAR)}  `;
  try {
    const answer = await told<string | undefined>(
      prompt({
        message: [
          message,
          ...given([help, keys])
            .flatMap((line) => besideTheBar(line))
            .map((line) => styleText('dim', line)),
        ].join(bar),
        input,
        ...(usual === undefined ? {} : { placeholder: usual, defaultValue: usual }),
        ...(last === undefined || usual !== undefined ? {} : { initialValue: last }),
        validate: (value) => {
          const fault = check((value ?? '').trim() === '' ? (usual ?? '') : (value ?? ''));
          return fault && besideTheBar(fault).join('\n   ');
        },
      }),
    );
    return answer === undefined || answer.trim() === '' ? (usual ?? '') : answer;
  } finally {
    done();
  }
}

async function told<T>(answer: Promise<T | symbol>): Promise<T> {
  const value = await answer;
  if (clack.isCancel(value)) throw new Interrupted();
  return value as T;
}

function whole(message: string, more: readonly (string | undefined)[]): string {
  return [
    message,
    ...given(more)
      .flatMap((line) => besideTheBar(line))
      .map((line) => styleText('dim', line)),
  ].join('\n');
}

function given(lines: readonly (string | undefined)[]): string[] {
  return lines.filter((line): line is string => line !== undefined && line !== '');
}
