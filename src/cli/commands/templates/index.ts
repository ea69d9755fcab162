// `plaidoyer templates`: a table of commands. Must not know: what they do.
import { Command } from 'commander';
import { type CommonOptions, declare, type Run, type Session } from '../../command.ts';
import { templatesWords } from './words.ts';

export function templatesCommand(session: Session, run: Run): Command {
  const say = templatesWords[session.language];
  const group = new Command('templates').alias('modeles').description(say.about);
  group.helpOption('-h, --help', session.words.helpOption);
  const list = declare(session, {
    name: 'list',
    alias: 'lister',
    about: say.list,
    examples: ['plaidoyer templates list'],
  }).action((options: CommonOptions) =>
    run(async () => (await import('./run-templates.ts')).runList(session, options)),
  );
  const show = declare(session, {
    name: 'show',
    alias: 'montrer',
    about: say.show,
    examples: ['plaidoyer templates show non-reconnaissance-elections'],
  })
    .argument('<template>', say.template)
    .action((template: string, options: CommonOptions) =>
      run(async () => (await import('./run-templates.ts')).runShow(session, template, options)),
    );
  return group.addCommand(list).addCommand(show);
}
