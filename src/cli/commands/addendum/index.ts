// `plaidoyer addendum LETTER …`: what follows a sealed letter. Must not know: what the commands do.
import { type Command, Option } from 'commander';
import { declare, type Run, type Session } from '../../command.ts';
import { letterFirst } from '../../letter-first.ts';
import type { AddendumKind, AddendumOptions } from './options.ts';
import { addendumWords } from './words/index.ts';

export function addendumCommand(session: Session, run: Run): Command {
  const say = addendumWords[session.language];
  const action = (kind: AddendumKind, name: string, alias: string, example: string) =>
    declare(session, { name, alias, about: say[kind], examples: [`plaidoyer addendum 2026-03-05-essai ${example}`] })
      .argument('<letter>', say.letter)
      .argument('<people...>', say.people)
      .option('--date <date>', say.date)
      .addOption(
        new Option('--show <role>', say.show).default([], '').argParser((one: string, all: string[]) => [...all, one]),
      )
      .option('-n, --dry-run', session.words.option.dryRun)
      .action((letter: string, people: string[], options: AddendumOptions) =>
        run(async () => (await import('./run-addendum.ts')).runAddendum(session, kind, letter, people, options)),
      );
  return letterFirst(session, { name: 'addendum', alias: 'avenant', about: say.about, otherwise: 'signature' }, [
    action('signature', 'signature', 'signer', 'signature ada-exemple'),
    action('withdrawal', 'withdrawal', 'retrait', 'withdrawal ada-exemple'),
    action('erratum', 'erratum', 'corriger', 'erratum ada-exemple --said "1 200" --read "1 400"')
      .option('--said <words>', say.said)
      .option('--read <words>', say.read),
  ]);
}
