import type { Command } from 'commander';
import { declare, type Run, type Session } from '../command.ts';
import type { CheckOptions } from './check-options.ts';

export function checkCommand(session: Session, run: Run): Command {
  return declare(session, {
    name: 'check',
    alias: 'verifier',
    about: session.words.check.about,
    examples: ['plaidoyer check', 'plaidoyer check letters/2024-02-22-bielorussie.yaml', 'plaidoyer check --json'],
  })
    .argument('[files...]', session.words.check.files)
    .option('--fix', session.words.check.fix)
    .option('-n, --dry-run', session.words.option.dryRun)
    .action((files: string[], options: CheckOptions) =>
      run(async () => (await import('./run-check.ts')).runCheck(session, files, options)),
    );
}
