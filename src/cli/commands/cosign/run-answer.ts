// What a person answered, noted under the text they answered to. Must not know: what the answer changes elsewhere.
import { type Answer, isMoment, readFingerprint, withAnswer, withText } from '../../../cosign/index.ts';
import { type Diagnostic, error } from '../../../diagnostics/diagnostic.ts';
import { now } from '../../clock.ts';
import type { Session } from '../../command.ts';
import { type Exit, UsageError } from '../../exit.ts';
import { signatoriesMeant } from './find-signatory.ts';
import { deedsOf, record, refuse, refuseWith } from './finish.ts';
import { type OpenLetter, openLetter } from './open-letter.ts';
import type { AnswerOptions } from './options.ts';
import { sealedFault } from './sealed.ts';
import { shellLine } from './shell-line.ts';
import { cosignWords } from './words/index.ts';

export async function runAnswer(
  session: Session,
  answer: Answer,
  named: string,
  people: readonly string[],
  options: AnswerOptions,
): Promise<Exit> {
  const say = cosignWords[session.language];
  if (answer === 'agrees-if' && options.condition === undefined) throw new UsageError(say.needsCondition);
  const open = openLetter(session.world, named, options);
  if ('texts' in open) return refuse(session, options, open);
  const found = sealedFault(open);
  const meant = signatoriesMeant(open, people);
  const at = options.at ?? now(session.world);
  if (!isMoment(at)) found.push(error('cosign/not-a-moment', undefined, { given: at }));
  const text = textMeant(open, options.text, found);
  if (found.length + meant.diagnostics.length > 0)
    return refuseWith(session, options, open, ...found, ...meant.diagnostics);
  let { agreements } = open;
  if (text === open.fingerprint) agreements = withText(agreements, open.fingerprint, open.reading);
  for (const { person, printed } of meant.people) {
    const { by, how, condition } = options;
    agreements = withAnswer(agreements, {
      person,
      answer,
      at,
      text,
      name: printed.name,
      lines: [...printed.lines],
      ...(by === undefined ? {} : { by }),
      ...(how === undefined ? {} : { how }),
      ...(condition === undefined ? {} : { condition }),
    });
  }
  const names = meant.people.map(({ printed }) => printed.name);
  const late = text === open.fingerprint ? [] : [say.earlierText(text, open.fingerprint)];
  const ids = meant.people.map(({ person }) => person);
  const next = answer === 'withdraws' ? [shellLine(['cosign', open.letter.id, 'remove', ...ids], options)] : [];
  const undo = [shellLine(['cosign', open.letter.id, 'purge', ...ids, '--answer', answer, '--at', at], options)];
  const sentences = [deedsOf(session, options).noted(answer, names, text), ...late];
  return record(session, options, open, agreements, { sentences, next, undo });
}

/** The text answered to: the one that stands, unless the fingerprint pasted back is of an earlier one. */
function textMeant(open: OpenLetter, pasted: string | undefined, found: Diagnostic[]): string {
  const { fingerprint, agreements } = open;
  if (pasted === undefined) return fingerprint;
  const known = Object.keys(agreements.texts).filter((one) => one !== fingerprint);
  const given = readFingerprint(pasted);
  if (given !== undefined && (given === fingerprint || known.includes(given))) return given;
  found.push(error('cosign/unknown-fingerprint', undefined, { given: pasted, now: fingerprint, known }));
  return fingerprint;
}
