// An answer noted by mistake, taken back alone: those before it stand. Must not know: what the answer said.
import { type Agreements, type Answer, type Answered, type Signing, withoutAnswer } from '../../../cosign/index.ts';
import type { Session } from '../../command.ts';
import { type Exit, UsageError } from '../../exit.ts';
import { type Meant, signatoriesMeant } from './find-signatory.ts';
import { deedsOf, record, refuse, refuseWith } from './finish.ts';
import { type OpenLetter, openLetter } from './open-letter.ts';
import type { PurgeOptions } from './options.ts';
import { sealedFault } from './sealed.ts';
import { shellLine } from './shell-line.ts';
import { cosignWords } from './words/index.ts';

/** One answer of these people, as if it had not been noted; nobody ever having answered leaves no file. */
export async function takeBack(
  session: Session,
  named: string,
  people: readonly string[],
  answer: Answer,
  options: PurgeOptions,
): Promise<Exit> {
  const open = openLetter(session.world, named, options);
  if ('texts' in open) return refuse(session, options, open);
  const say = cosignWords[session.language];
  const meant = answererMeant(open, people);
  if (meant.diagnostics.length > 0) return refuseWith(session, options, open, ...meant.diagnostics);
  let { agreements } = open;
  const gone: Answered[] = [];
  for (const { person, printed } of meant.people) {
    const left = withoutAnswer(agreements, { person, answer, at: options.at });
    if (left === undefined) throw new UsageError(say.noSuchAnswer(printed.name));
    agreements = left.agreements;
    gone.push(left.gone);
  }
  const again = (one: Answered) => sealedFault(open).length === 0 && canBeNoted(one, open, agreements);
  return record(session, options, open, agreements, {
    sentences: [
      deedsOf(session, options).takenBack(gone.map(({ name }) => name)),
      ...(gone.every(again) ? [] : [say.noUndo(gone.filter((one) => !again(one)).map(({ name }) => name))]),
    ],
    undo: gone.filter(again).map((one) => noteAgain(one, open, options)),
  });
}

/** Would the same command note the very same answer, and would it hold? Nothing else may have come to be since. */
function canBeNoted(gone: Answered, { agreements, people, fingerprint }: OpenLetter, left: Agreements): boolean {
  const signing = people.find(({ person }) => person === gone.person);
  return (
    signing !== undefined &&
    signing.printed.name === gone.name &&
    signing.printed.lines.join('\n') === gone.lines.join('\n') &&
    agreements.answers.findLast(({ person }) => person === gone.person) === gone &&
    (gone.text === fingerprint || Object.hasOwn(left.texts, gone.text))
  );
}

const COMMANDS = {
  agrees: 'agree',
  'agrees-if': 'agree-if',
  declines: 'decline',
  withdraws: 'withdraw',
} as const satisfies Record<Answer, string>;

function noteAgain(gone: Answered, { letter, fingerprint }: OpenLetter, options: PurgeOptions): string {
  const { person, answer, at, text, by, how, condition } = gone;
  const flag = (name: string, value: string | undefined) => (value === undefined ? [] : [name, value]);
  const words = [
    ...['cosign', letter.id, COMMANDS[answer], person, '--at', at],
    ...flag('--text', text === fingerprint ? undefined : text),
    ...[...flag('--by', by), ...flag('--how', how), ...flag('--condition', condition)],
  ];
  return shellLine(words, options);
}

/** Those of the letter, and those who answered and are on it no longer. */
export function answererMeant({ root, letter, agreements, people }: OpenLetter, named: readonly string[]): Meant {
  const names = new Map<string, Signing>(
    agreements.answers.map(({ person, name }) => [person, { person, printed: { name, lines: [] } }]),
  );
  for (const one of people) names.set(one.person, one);
  return signatoriesMeant({ root, letter, people: [...names.values()] }, named);
}
