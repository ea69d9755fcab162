// What may stand at the cursor, from the commands' own declarations. Must not know: shells, the disk.
import type { Command, Option } from 'commander';
import { type Inside, insideOf } from '../../letter-first.ts';

export interface Candidate {
  readonly value: string;
  readonly about: string;
}

/** Ids of the workspace, each looked up only if it is wanted. */
export interface Known {
  readonly letters: () => readonly Candidate[];
  readonly templates: () => readonly Candidate[];
  readonly layouts: () => readonly Candidate[];
  readonly people: () => readonly Candidate[];
  readonly organizations: () => readonly Candidate[];
  readonly codes: () => readonly Candidate[];
}

/** Options whose value is no `<letter>` or `<person>` by its own name. */
const OPTIONS: Readonly<Record<string, keyof Known>> = {
  '--template': 'templates',
  '--layout': 'layouts',
  '--sign': 'people',
  '--copy-for': 'people',
  '--after': 'people',
  '--before': 'people',
  '--about': 'organizations',
  '--organization': 'organizations',
};

const ARGUMENTS: Readonly<Record<string, keyof Known>> = {
  letter: 'letters',
  letters: 'letters',
  files: 'letters',
  template: 'templates',
  person: 'people',
  people: 'people',
  name: 'people',
  code: 'codes',
};

/** Of a command's names, the one of the program's language. */
export type OwnName = (name: string, aliases: readonly string[]) => string;

/** @param typed the words of the line, the program first, up to and with the one at the cursor */
export function candidatesFor(
  program: Command,
  typed: readonly string[],
  known: Known,
  own: OwnName,
): readonly Candidate[] {
  const { before, current, stuck } = readLine(typed);
  const { command, filling, given } = walk(program, before.slice(1));
  const pending = optionNamed(filling, before.at(-1));
  const found =
    pending !== undefined && takesValue(pending)
      ? valuesOf(pending, known)
      : current.startsWith('-')
        ? optionsOf(filling)
        : [...subcommandsOf(command, current, own), ...argumentsOf(filling, given, known)];
  return found
    .filter(({ value }) => value.startsWith(current))
    .map(({ value, about }) => ({ value: stuck + value, about }));
}

/** `--option=value` is two words; bash has already made three of it. `stuck` is what the shell keeps before the value. */
function readLine(typed: readonly string[]): { before: string[]; current: string; stuck: string } {
  const before: string[] = [];
  for (const [index, word] of typed.slice(0, -1).entries()) {
    const isSign = word === '=' && index > 0;
    if (isSign && before.at(-1)?.startsWith('--') === true) continue;
    if (isSign || typed[index - 1] === '=') before.push(`${before.pop() ?? ''}${word}`);
    else before.push(word);
  }
  const last = typed.at(-1) ?? '';
  if (last === '=' && before.at(-1)?.startsWith('--') === true) return { before, current: '', stuck: '' };
  const [, option, value] = /^(--[a-z-]+)=(.*)$/s.exec(last) ?? [];
  if (option === undefined || value === undefined) return { before, current: last, stuck: '' };
  return { before: [...before, option], current: value, stuck: `${option}=` };
}

/** Where the words lead: whose subcommands may follow, whose arguments are being filled, and how many were given. */
interface Place {
  readonly command: Command;
  readonly filling: Command;
  readonly given: number;
}

function walk(program: Command, words: readonly string[]): Place {
  let command = program;
  let given = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (word.startsWith('-')) {
      const option = optionNamed(command, word);
      if (option !== undefined && takesValue(option)) index++;
      continue;
    }
    const next = subcommandNamed(command, word);
    if (next === undefined) given++;
    else {
      const inside = insideOf(next);
      if (inside !== undefined) return walkInside(inside, words.slice(index + 1));
      command = next;
      given = 0;
    }
  }
  return { command, filling: command, given };
}

/** « cosign LETTER action », « cosign action LETTER »: until the action is named, it may be, beside what the usual one takes. */
function walkInside({ inner, ordered }: Inside, words: readonly string[]): Place {
  const [first] = words;
  const place = walk(inner, first === undefined ? ordered(['']) : ordered(words));
  if (first === undefined) return { command: inner, filling: place.filling, given: 0 };
  return words.length === 1 && subcommandNamed(inner, first) === undefined ? { ...place, command: inner } : place;
}

function subcommandNamed(command: Command, word: string): Command | undefined {
  return command.commands.find((one) => one.name() === word || one.aliases().includes(word));
}

function optionNamed(command: Command, word: string | undefined): Option | undefined {
  return command.options.find((option) => word !== undefined && (option.long === word || option.short === word));
}

function takesValue(option: Option): boolean {
  return option.required || option.optional;
}

function valuesOf(option: Option, known: Known): readonly Candidate[] {
  if (option.argChoices !== undefined) return option.argChoices.map((value) => ({ value, about: '' }));
  const kind = OPTIONS[option.long ?? ''] ?? ARGUMENTS[/<(letter|person)>/.exec(option.flags)?.[1] ?? ''];
  return kind === undefined ? [] : known[kind]();
}

function optionsOf(command: Command): Candidate[] {
  return command.options
    .filter((option) => !option.hidden)
    .map((option) => ({ value: option.long ?? option.short ?? '', about: option.description }));
}

/** Both names work; those of the program's language are offered, and the others where none of these is begun. */
function subcommandsOf(command: Command, current: string, own: OwnName): Candidate[] {
  const named = (nameOf: (one: Command) => readonly string[]): Candidate[] =>
    command.commands.flatMap((one) =>
      nameOf(one)
        .filter((value) => value.startsWith(current))
        .map((value) => ({ value, about: one.description() })),
    );
  const found = named((one) => [own(one.name(), one.aliases())]);
  return found.length > 0 ? found : named((one) => [...new Set([one.name(), ...one.aliases()])]);
}

function argumentsOf(command: Command, given: number, known: Known): readonly Candidate[] {
  const wanted = command.registeredArguments;
  const at = wanted[given] ?? (wanted.at(-1)?.variadic === true ? wanted.at(-1) : undefined);
  if (at === undefined) return [];
  if (at.name() === 'shell') return ['bash', 'zsh', 'fish'].map((value) => ({ value, about: '' }));
  const kind = ARGUMENTS[at.name()];
  return kind === undefined ? [] : known[kind]();
}
