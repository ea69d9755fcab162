// An answer noted by mistake, taken back alone: those before it stand. Must not know: what the answer said.
import { type Answer, type Signing, withoutAnswer } from '../../../cosign/index.ts';
import type { Session } from '../../command.ts';
import { type Exit, UsageError } from '../../exit.ts';
import { type Meant, signatoriesMeant } from './find-signatory.ts';
import { record, refuse, refuseWith } from './finish.ts';
import { type OpenLetter, openLetter } from './open-letter.ts';
import type { PurgeOptions } from './options.ts';
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
  for (const { person, printed } of meant.people) {
    const left = withoutAnswer(agreements, { person, answer, at: options.at });
    if (left === undefined) throw new UsageError(say.noSuchAnswer(printed.name));
    agreements = left;
  }
  return record(session, options, open, agreements, {
    sentences: [say.takenBack(meant.people.map(({ printed }) => printed.name))],
  });
}

/** Those of the letter, and those who answered and are on it no longer. */
export function answererMeant({ letter, agreements, people }: OpenLetter, named: readonly string[]): Meant {
  const names = new Map<string, Signing>(
    agreements.answers.map(({ person, name }) => [person, { person, printed: { name, lines: [] } }]),
  );
  for (const one of people) names.set(one.person, one);
  return signatoriesMeant({ letter, people: [...names.values()] }, named);
}
