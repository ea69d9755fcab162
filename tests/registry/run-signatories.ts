// `plaidoyer signatories …` as a function, in a folder: no terminal, no colour, English unless asked otherwise.
import { Command, CommanderError } from 'commander';
import { newSession } from '../../src/cli/command.ts';
import { signatoriesCommand } from '../../src/cli/commands/signatories/index.ts';
import { UsageError } from '../../src/cli/exit.ts';
import { processWorld, type World } from '../../src/cli/world.ts';

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

export async function signatories(cwd: string, argv: readonly string[], env: World['env'] = {}): Promise<Ran> {
  let out = '';
  let err = '';
  let exit = 0;
  const stream = (write: (text: string) => void) => ({
    write: (data: string | Uint8Array) => write(typeof data === 'string' ? data : Buffer.from(data).toString('utf8')),
    isTerminal: false,
    width: 80,
  });
  const world: World = {
    ...processWorld(),
    cwd,
    env,
    systemLocale: 'en',
    out: stream((text) => {
      out += text;
    }),
    err: stream((text) => {
      err += text;
    }),
    interactive: false,
  };
  const session = newSession(world, argv.includes('fr') ? 'fr' : 'en');
  const program = new Command('plaidoyer').exitOverride().addCommand(
    signatoriesCommand(session, async (work) => {
      exit = await work();
    }),
  );
  try {
    await program.parseAsync(['signatories', ...argv], { from: 'user' });
  } catch (fault) {
    if (fault instanceof UsageError) {
      err += `${session.words.error.usage}: ${fault.message}\n${fault.help === undefined ? '' : `${fault.help}\n`}`;
      exit = 2;
    } else if (fault instanceof CommanderError) exit = fault.exitCode === 0 ? 0 : 2;
    else throw fault;
  }
  return { exit, out, err };
}

/** A printed command line, read as a POSIX shell would: words and single quotes are all that we print. */
export function shellWords(line: string): string[] {
  const words: string[] = [];
  let word = '';
  let open = false;
  for (let at = 0; at < line.length; at++) {
    const character = line[at] ?? '';
    if (character === "'" && line.slice(at, at + 4) === "'\\''") {
      word += "'";
      at += 3;
    } else if (character === "'") open = !open;
    else if (character === ' ' && !open) {
      words.push(word);
      word = '';
    } else word += character;
  }
  return [...words, word];
}

/** The commands of a printed undo, without « plaidoyer signatories ». */
export function undoOf({ err }: Ran): string[][] {
  const printed = /^Undo: ([\s\S]*)$/m.exec(err)?.[1]?.trimEnd() ?? '';
  return printed === '' ? [] : printed.split(' && ').map((line) => shellWords(line).slice(2));
}
