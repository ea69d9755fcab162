// What the program sets on every command, for those that stand below another. Must not know: any command.
import type { Command } from 'commander';
import type { Session } from './command.ts';

export function fitOut(command: Command, { world, words }: Session): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': words.usage,
    'Commands:': words.commands,
    'Options:': words.options,
    'Arguments:': words.argumentsTitle,
  };
  return command
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => world.out.write(text),
      writeErr: (text) => world.err.write(text),
      getOutHelpWidth: () => world.out.width,
      getErrHelpWidth: () => world.err.width,
      outputError: () => undefined,
    })
    .configureHelp({
      optionDescription: (option) => option.description,
      argumentDescription: (argument) => argument.description,
      styleTitle: (title) => titles[title] ?? title,
      subcommandTerm: (sub) => [sub.name(), ...sub.aliases()].join(', '),
    });
}
