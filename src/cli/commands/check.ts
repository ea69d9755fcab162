import type { Command } from 'commander';
import { type CommonOptions, declare, type Run, type Session } from '../command.ts';

export function checkCommand(session: Session, run: Run): Command {
  return declare(session, {
    name: 'check',
    alias: 'verifier',
    about: session.words.check.about,
    examples: ['plaidoyer check', 'plaidoyer check letters/2024-02-22-bielorussie.yaml', 'plaidoyer check --json'],
  })
    .argument('[files...]', session.words.check.files)
    .action((files: string[], options: CommonOptions) =>
      run(async () => (await import('./run-check.ts')).runCheck(session, files, options)),
    );
}
