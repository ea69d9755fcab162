// Where a letter stands between draft and seal, in one cell of a table. Must not know: other letters.
import { standings } from '../../../cosign/index.ts';
import { sealedOn } from '../../../io/seals.ts';
import { now } from '../../clock.ts';
import type { CommonOptions, Session } from '../../command.ts';
import { hasAgreements } from './agreements-file.ts';
import { openLetter } from './open-letter.ts';
import { countsOf, deadlineLine, nextStep } from './run-status.ts';
import { cosignWords } from './words/index.ts';

/** Empty for a letter that nobody was asked to sign. */
export function cosigningOf(session: Session, root: string, id: string, options: CommonOptions): string {
  const say = cosignWords[session.language];
  const on = sealedOn(root, id);
  if (on !== undefined) return say.sealedOn(on);
  if (!hasAgreements(root, id)) return '';
  const open = openLetter(session.world, id, options);
  if ('texts' in open) return '';
  const { people, agreements, fingerprint } = open;
  const all = standings(people, agreements, fingerprint);
  const { deadline } = agreements;
  const left = deadline === undefined ? [] : [deadlineLine(deadline, now(session.world), say)];
  const { agreed, signatories } = countsOf(all);
  const { when, command } = nextStep(open, all, undefined, options, session);
  return [say.summary(agreed, signatories), ...left, when, command].join(' ');
}
