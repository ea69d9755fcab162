import type { Command } from 'commander';
import { type CommonOptions, declare, type Run, type Session } from '../command.ts';

export function initCommand(session: Session, run: Run): Command {
  return declare(session, {
    name: 'init',
    alias: 'creer',
    about: session.words.init.about,
    examples: ['plaidoyer init lettres', 'plaidoyer init lettres && cd lettres && plaidoyer render exemple'],
  })
    .argument('[dir]', session.words.init.folder, '.')
    .option('-n, --dry-run', session.words.option.dryRun)
    .action((folder: string, options: CommonOptions) =>
      run(async () => (await import('./run-init.ts')).runInit(session, folder, options)),
    );
}
