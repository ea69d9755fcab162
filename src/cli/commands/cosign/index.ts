// `plaidoyer cosign LETTER …`: a table of commands. Must not know: what they do.
import { type Command, Option } from 'commander';
import type { Answer } from '../../../cosign/index.ts';
import { type CommonOptions, declare, type Run, type Session } from '../../command.ts';
import { letterFirst } from '../../letter-first.ts';
import { again } from './meanwhile.ts';
import type {
  AddOptions,
  AnswerOptions,
  ChangeOptions,
  CirculateOptions,
  DiffOptions,
  PurgeOptions,
  RemoveOptions,
} from './options.ts';
import { cosignWords } from './words/index.ts';

const ANSWERS: readonly Answer[] = ['agrees', 'agrees-if', 'declines', 'withdraws'];

export function cosignCommand(session: Session, run: Run): Command {
  const say = cosignWords[session.language];
  const { dryRun } = session.words.option;
  const action = (name: string, alias: string, about: string, ...examples: string[]) =>
    declare(session, { name, alias, about, examples: examples.map((one) => `plaidoyer cosign ${one}`) }).argument(
      '<letter>',
      say.letter,
    );
  const add = action('add', 'ajouter', say.add.about, '2026-03-05-essai add ada-exemple --show "membre commission-x"')
    .argument('<people...>', say.people)
    .addOption(
      new Option('--show <role>', say.add.show)
        .default([], '')
        .argParser((one: string, all: string[]) => [...all, one]),
    )
    .option('--lines <text>', say.add.lines)
    .option('--after <id>', say.add.after)
    .option('--before <id>', say.add.before)
    .option('-n, --dry-run', dryRun)
    .action((letter: string, people: string[], options: AddOptions) =>
      run(async () => (await import('./run-add.ts')).runAdd(session, letter, people, options)),
    );
  const remove = action('remove', 'retirer', say.remove.about, '2026-03-05-essai remove ada-exemple')
    .argument('<people...>', say.people)
    .option('--lines <text>', say.remove.lines)
    .option('--after <id>', say.add.after)
    .option('--before <id>', say.add.before)
    .option('-n, --dry-run', dryRun)
    .action((letter: string, people: string[], options: RemoveOptions) =>
      run(async () => (await import('./run-remove.ts')).runRemove(session, letter, people, options)),
    );
  const answer = (given: Answer, name: string, alias: string, about: string, example: string) =>
    action(name, alias, about, example)
      .argument('<people...>', say.people)
      .option('--by <who>', say.answer.by)
      .option('--how <how>', say.answer.how)
      .option('--at <when>', say.answer.at)
      .option('--text <fingerprint>', say.answer.text)
      .option('-n, --dry-run', dryRun)
      .action((letter: string, people: string[], options: AnswerOptions) =>
        run(() =>
          again(async () => (await import('./run-answer.ts')).runAnswer(session, given, letter, people, options)),
        ),
      );
  const agree = '2026-03-05-essai agree ada-exemple --how courriel --text 3f2a-91bc-77d0-e541';
  const answers = [
    answer('agrees', 'agree', 'accepter', say.agree.about, agree),
    answer(
      'agrees-if',
      'agree-if',
      'accepter-si',
      say.agreeIf.about,
      '2026-03-05-essai agree-if ada-exemple --condition "…"',
    ).option('--condition <words>', say.agreeIf.condition),
    answer('declines', 'decline', 'refuser', say.decline.about, '2026-03-05-essai decline ada-exemple'),
    answer('withdraws', 'withdraw', 'se-retirer', say.withdraw.about, '2026-03-05-essai withdraw ada-exemple'),
  ];
  const change = action('change', 'modification', say.change.about, '2026-03-05-essai change --form --by "Ada Exemple"')
    .option('--form', say.change.form)
    .option('--by <who>', say.change.by)
    .option('--because <why>', say.change.because)
    .option('-n, --dry-run', dryRun)
    .action((letter: string, options: ChangeOptions) =>
      run(() => again(async () => (await import('./run-change.ts')).runChange(session, letter, options))),
    );
  const diff = action('diff', 'comparer', say.diff.about, '2026-03-05-essai diff --pdf')
    .option('--html', say.diff.html)
    .option('--pdf', say.diff.pdf)
    .action((letter: string, options: DiffOptions) =>
      run(async () => (await import('./run-diff.ts')).runDiff(session, letter, options)),
    );
  const circulate = action(
    'circulate',
    'diffuser',
    say.circulate.about,
    '2026-03-05-essai circulate --until 2026-03-05T17:00',
  )
    .option('--until <when>', say.circulate.until)
    .option('--pending', say.circulate.pending)
    .option('--demand <sentence>', say.circulate.demand)
    .option('-n, --dry-run', dryRun)
    .action((letter: string, options: CirculateOptions) =>
      run(() => again(async () => (await import('./run-circulate.ts')).runCirculate(session, letter, options))),
    );
  const status = action('status', 'etat', say.status.about, '2026-03-05-essai status').action(
    (letter: string, options: CommonOptions) =>
      run(async () => (await import('./run-status.ts')).runStatus(session, letter, options)),
  );
  const purge = action('purge', 'purger', say.purge.about, '2026-03-05-essai purge')
    .argument('[people...]', say.purge.people)
    .addOption(new Option('--answer <answer>', say.purge.answer).choices(ANSWERS))
    .option('--at <when>', say.purge.at)
    .option('-n, --dry-run', dryRun)
    .action((letter: string, people: string[], options: PurgeOptions) =>
      run(() => again(async () => (await import('./run-purge.ts')).runPurge(session, letter, people, options))),
    );
  const told = { name: 'cosign', alias: 'cosigner', about: say.about, otherwise: 'status' };
  return letterFirst(session, told, [add, remove, ...answers, change, diff, circulate, status, purge]);
}
