// `plaidoyer letters`: a table of commands. Must not know: what they do.
import { Command } from 'commander';
import { type CommonOptions, declare, type Run, type Session } from '../../command.ts';
import { lettersWords } from './words.ts';

export function lettersCommand(session: Session, run: Run): Command {
  const say = lettersWords[session.language];
  const group = new Command('letters').alias('lettres').description(say.about);
  group.helpOption('-h, --help', session.words.helpOption);
  const sub = (name: string, alias: string, about: string, example: string) => {
    const command = declare(session, { name, alias, about, examples: [example] });
    group.addCommand(command);
    return command;
  };
  sub('list', 'lister', say.list, 'plaidoyer letters list').action((options: CommonOptions) =>
    run(async () => (await import('./run-letters.ts')).runList(session, options)),
  );
  sub('show', 'montrer', say.show, 'plaidoyer letters show 2024-02-22-bielorussie')
    .argument('<letter>', say.letter)
    .action((letter: string, options: CommonOptions) =>
      run(async () => (await import('./run-letters.ts')).runShow(session, letter, options)),
    );
  sub('status', 'etat', say.status, 'plaidoyer letters status --json').action((options: CommonOptions) =>
    run(async () => (await import('./run-letters.ts')).runStatus(session, options)),
  );
  return group;
}
