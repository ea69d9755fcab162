// What the program sets on every command, and which command a fault of usage comes from. Must not know: any command.
import type { Command, CommanderError } from 'commander';
import type { Session } from './command.ts';

const places = new WeakMap<CommanderError, Command>();

/** The command that could not read its words. */
export function placeOf(fault: CommanderError): Command | undefined {
  return places.get(fault);
}

export function fitOut(command: Command, session: Session): Command {
  const { world, words } = session;
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.usage,
    'Commands:': words.commands,
    'Options:': words.options,
    'Arguments:': words.argumentsTitle,
    'Global Options:': words.globalOptions,
  };
  return command
    .exitOverride((fault) => {
      places.set(fault, command);
      throw fault;
    })
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => world.out.write(text),
      writeErr: (text) => world.err.write(text),
      getOutHelpWidth: () => world.out.width,
      getErrHelpWidth: () => world.err.width,
      outputError: () => undefined,
    })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      // What may be given and what is meant by default is said in each description, in the person's language.
      optionDescription: (option) => option.description,
      commandUsage: (one) => words.usageLine(`${pathOf(one, session)} ${one.usage()}`),
      argumentTerm: (argument) => words.argumentName(argument.name()),
      argumentDescription: (argument) => argument.description,
      subcommandTerm: (sub) => [sub.name(), ...(sub.name() === 'help' ? ['aide'] : sub.aliases())].join(', '),
    });
}

/** « plaidoyer signatories add », in the person's language. */
export function pathOf(command: Command, { language }: Session): string {
  const names: string[] = [];
  for (let one: Command | null = command; one !== null; one = one.parent) names.unshift(nameIn(one, language));
  return names.join(' ');
}

/** The first of a command's other names is the French one. */
export function nameIn(command: Command, language: Session['language']): string {
  return (language === 'fr' ? command.aliases()[0] : undefined) ?? command.name();
}
