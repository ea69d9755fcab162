import { type Command, Option } from 'commander';
import { declare, type Run, type Session } from '../command.ts';
import type { InitOptions } from './init-options.ts';

export function initCommand(session: Session, run: Run): Command {
  return declare(session, {
    name: 'init',
    alias: 'creer',
    about: session.words.init.about,
    examples: ['plaidoyer init lettres', 'plaidoyer init lettres && cd lettres && plaidoyer render exemple'],
  })
    .argument('[dir]', session.words.init.folder, '.')
    .option('--place <place>', session.words.init.place)
    .option('--sender <name>', session.words.init.sender)
    .addOption(
      new Option('--sender-line <line>', session.words.init.senderLine)
        .default([])
        .argParser((value: string, all: string[]) => [...all, value]),
    )
    .option('--layout <layout>', session.words.init.layout)
    .addOption(
      new Option('--order <order>', session.words.init.order).choices(['as-listed', 'precedence', 'alphabetical']),
    )
    .option('-n, --dry-run', session.words.option.dryRun)
    .action((folder: string, options: InitOptions) =>
      run(async () => (await import('./run-init.ts')).runInit(session, folder, options)),
    );
}
