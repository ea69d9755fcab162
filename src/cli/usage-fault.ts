// commander's faults in the person's language, with the nearest right word at that place. Must not know: what commands do.
import path from 'node:path';
import type { Command, CommanderError } from 'commander';
import { nearest } from '../diagnostics/nearest.ts';
import { findRoot, letterFiles } from '../io/gather.ts';
import { unaccented } from '../unaccented.ts';
import type { Session } from './command.ts';
import { nameIn, pathOf, placeOf } from './fit-out.ts';
import { insideOf } from './letter-first.ts';

/** More than this many letters are not all named. */
const MOST_LETTERS = 12;

/** @param argv the words as typed */
export function usageSentence(
  fault: CommanderError,
  session: Session,
  program: Command,
  argv: readonly string[],
): string {
  const { code, message } = fault;
  const { error: say, argumentName } = session.words;
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  const place = placeOf(fault) ?? program;
  switch (code) {
    case 'commander.unknownCommand':
      return say.unknownCommand(quoted, commandsMeant(quoted, place, session));
    case 'commander.unknownOption':
      return say.unknownOption(quoted, nearest(quoted, flagsOf(place)));
    case 'commander.missingArgument':
      return say.missingArgument(argumentName(quoted), /^letters?$/.test(quoted) ? lettersHere(place, session) : []);
    case 'commander.excessArguments': {
      const extra = place.args.slice(place.registeredArguments.length);
      return say.tooManyArguments(extra, withQuotes(argv, extra));
    }
    case 'commander.optionMissingArgument':
      return say.optionValue(quoted);
    case 'commander.invalidArgument': {
      const [, flag = '', value = '', known = ''] =
        /option '([^']*)' argument '([^']*)' is invalid\. Allowed choices are (.*)\./.exec(message) ?? [];
      return flag === '' ? message : say.badValue(flag, value, known.split(', '));
    }
    default:
      return message.replace(/^error: /, '');
  }
}

/** Whole commands: the nearest that exists here, or else those of that very name that stand below others. */
function commandsMeant(typed: string, place: Command, session: Session): readonly string[] {
  const { language } = session;
  const whole = (command: Command) => pathOf(command, session).replace(/^plaidoyer /, '');
  const byName = new Map(place.commands.flatMap((one) => [one.name(), ...one.aliases()].map((name) => [name, one])));
  const here = byName.get(nearest(typed, byName.keys()) ?? '');
  const isMeant = (one: Command) => [one.name(), ...one.aliases()].includes(unaccented(typed));
  const below = place.commands.flatMap((group) => [
    ...group.commands.filter(isMeant).map(whole),
    ...(insideOf(group)?.inner.commands ?? [])
      .filter(isMeant)
      .map((one) => `${whole(group)} ${session.words.letterWord} ${nameIn(one, language)}`),
  ]);
  if (below.length > 0) return below;
  if (here !== undefined) return [whole(here)];
  return place.parent === null ? [] : place.commands.map(whole);
}

function flagsOf(place: Command): readonly string[] {
  return place.options.map(({ long }) => long ?? '');
}

function lettersHere(place: Command, { world }: Session): readonly string[] {
  const { workspace } = place.opts<{ workspace?: string }>();
  const root = findRoot(path.resolve(world.cwd, workspace ?? '.'));
  const files = root === undefined ? [] : letterFiles(root);
  return files.slice(0, MOST_LETTERS).map((file) => file.replace(/^letters\/|\.[^.]+$/g, ''));
}

/** `--family Le Tournebise` → `--family "Le Tournebise"`, where a flag's value seems to have fallen apart. */
function withQuotes(argv: readonly string[], extra: readonly string[]): string | undefined {
  const at = argv.findIndex((_, index) => index > 1 && extra[0] === argv[index]);
  const flag = argv[at - 2];
  const value = argv[at - 1];
  if (at === -1 || flag?.startsWith('--') !== true || value === undefined || value.startsWith('-')) return undefined;
  const rest = argv.slice(at);
  const end = rest.findIndex((word) => word.startsWith('-'));
  return `${flag} "${[value, ...(end === -1 ? rest : rest.slice(0, end))].join(' ')}"`;
}
