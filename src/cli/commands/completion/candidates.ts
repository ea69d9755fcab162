// What may stand at the cursor, from the commands' own declarations. Must not know: shells, the disk.
import type { Command, Option } from 'commander';

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

const OPTIONS: Readonly<Record<string, keyof Known>> = {
  '--template': 'templates',
  '--layout': 'layouts',
  '--to': 'people',
  '--sign': 'people',
  '--initiator': 'people',
  '--about': 'organizations',
  '--organization': 'organizations',
  '--from': 'letters',
};

const ARGUMENTS: Readonly<Record<string, keyof Known>> = {
  letter: 'letters',
  letters: 'letters',
  files: 'letters',
  template: 'templates',
  person: 'people',
  name: 'people',
  code: 'codes',
};

/** @param typed the words of the line, the program first, up to and with the one at the cursor */
export function candidatesFor(program: Command, typed: readonly string[], known: Known): readonly Candidate[] {
  const current = typed.at(-1) ?? '';
  const before = typed.slice(1, -1);
  const { command, given } = walk(program, before);
  const pending = optionNamed(command, before.at(-1));
  const found =
    pending !== undefined && takesValue(pending)
      ? valuesOf(pending, known)
      : current.startsWith('-')
        ? optionsOf(command)
        : [...subcommandsOf(command, current), ...argumentsOf(command, given, known)];
  return found.filter(({ value }) => value.startsWith(current));
}

/** Down the subcommands that the words name; how many arguments were given to the last. */
function walk(program: Command, words: readonly string[]): { command: Command; given: number } {
  let command = program;
  let given = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (word.startsWith('-')) {
      const option = optionNamed(command, word);
      if (option !== undefined && takesValue(option)) index++;
      continue;
    }
    const next = command.commands.find((one) => one.name() === word || one.aliases().includes(word));
    if (next === undefined) given++;
    else {
      command = next;
      given = 0;
    }
  }
  return { command, given };
}

function optionNamed(command: Command, word: string | undefined): Option | undefined {
  return command.options.find((option) => word !== undefined && (option.long === word || option.short === word));
}

function takesValue(option: Option): boolean {
  return option.required || option.optional;
}

function valuesOf(option: Option, known: Known): readonly Candidate[] {
  if (option.argChoices !== undefined) return option.argChoices.map((value) => ({ value, about: '' }));
  // `--from` of an import is no letter.
  const kind = OPTIONS[option.long ?? ''];
  return kind === undefined ? [] : known[kind]();
}

function optionsOf(command: Command): Candidate[] {
  return command.options
    .filter((option) => !option.hidden)
    .map((option) => ({ value: option.long ?? option.short ?? '', about: option.description }));
}

/** Both names work; the French one is offered once it is begun. */
function subcommandsOf(command: Command, current: string): Candidate[] {
  return command.commands.flatMap((one) =>
    [one.name(), ...one.aliases().filter((alias) => current !== '' && alias !== one.name())].map((value) => ({
      value,
      about: one.description(),
    })),
  );
}

function argumentsOf(command: Command, given: number, known: Known): readonly Candidate[] {
  const wanted = command.registeredArguments;
  const at = wanted[given] ?? (wanted.at(-1)?.variadic === true ? wanted.at(-1) : undefined);
  if (at === undefined) return [];
  if (at.name() === 'shell') return ['bash', 'zsh', 'fish'].map((value) => ({ value, about: '' }));
  const kind = ARGUMENTS[at.name()];
  return kind === undefined ? [] : known[kind]();
}
