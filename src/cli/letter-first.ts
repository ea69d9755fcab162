// Commands that name the letter first and what to do with it second: `cosign LETTER agree PERSON`. Either order works.
// Must not know: any command.
import { Command } from 'commander';
import { unaccented } from '../unaccented.ts';
import type { Session } from './command.ts';
import { spoken } from './command-names.ts';
import { fitOut } from './fit-out.ts';

export interface LetterFirst {
  readonly name: string;
  readonly alias: string;
  readonly about: string;
  /** The command that a letter alone means. */
  readonly otherwise: string;
}

/** What stands behind a command that names the letter first. */
export interface Inside {
  /** Holds the actions, whose first argument is the letter. */
  readonly inner: Command;
  /** The words after the command, as `inner` takes them. */
  readonly ordered: (words: readonly string[]) => readonly string[];
}

const insides = new WeakMap<Command, Inside>();

export function insideOf(command: Command): Inside | undefined {
  return insides.get(command);
}

/** A command that hands its words on to those of `actions`, the letter always first among their arguments. */
export function letterFirst(session: Session, told: LetterFirst, actions: readonly Command[]): Command {
  const inner = fitOut(new Command(spoken(`plaidoyer ${told.name}`, session.language)), session)
    .description(told.about)
    .usage(`${session.words.letterWord} ${session.words.commandWord}`)
    .helpOption('-h, --help', session.words.helpOption)
    .helpCommand(false);
  for (const action of actions) inner.addCommand(fitOut(action, session));
  const known = new Set(actions.flatMap((action) => [action.name(), ...action.aliases()]));
  const command = new Command(told.name);
  insides.set(command, { inner, ordered: (words) => ordered(words, known, told.otherwise) });
  return command
    .alias(told.alias)
    .description(told.about)
    .argument('[words...]')
    .allowUnknownOption()
    .helpOption(false)
    .action(async (_: string[], __: object, { args }: Command) => {
      await inner.parseAsync(ordered(args, known, told.otherwise), { from: 'user' });
    });
}

function ordered(words: readonly string[], known: ReadonlySet<string>, otherwise: string): string[] {
  const [first, second, ...rest] = words;
  if (first === undefined || first.startsWith('-')) return first === undefined ? ['--help'] : [...words];
  const [one, other] = [unaccented(first), unaccented(second ?? '')];
  if (one === 'aide' || one === 'help') return known.has(other) ? [other, '--help'] : ['--help'];
  if (known.has(other)) return [other, first, ...rest];
  return known.has(one) ? [one, ...words.slice(1)] : [otherwise, ...words];
}
