// `plaidoyer explain`: its name and arguments. Must not know: what it prints.
import type { Command } from 'commander';
import { type CommonOptions, declare, type Run, type Session } from '../../command.ts';
import { explainWords } from './words.ts';

export function explainCommand(session: Session, run: Run): Command {
  const say = explainWords[session.language];
  return declare(session, {
    name: 'explain',
    alias: 'expliquer',
    about: say.about,
    examples: ['plaidoyer explain registry/role-not-held', 'plaidoyer explain'],
  })
    .argument('[code]', say.code)
    .action((code: string | undefined, options: CommonOptions) =>
      run(async () => (await import('./run-explain.ts')).runExplain(session, code, options)),
    );
}
