// Where each signatory stands: what their last answer is worth now that the text is what it is.
// Must not know: files, wording of messages.
import type { Agreements, Answered } from './agreements.ts';
import { type Fingerprint, samePrinted } from './fingerprint.ts';
import type { Printed } from './reading.ts';

export type Standing =
  | 'agrees'
  | 'agrees-if'
  | 'declines'
  | 'withdraws'
  /** Agreed to a text that has changed since. */
  | 'text-changed'
  /** Agreed to stand under other lines than those now printed. */
  | 'lines-changed'
  | 'asked'
  | 'not-asked';

export interface Signing {
  readonly person: string;
  readonly printed: Printed;
}

export interface Stands extends Signing {
  readonly standing: Standing;
  readonly last: Answered | undefined;
}

/** In printing order. */
export function standings(people: readonly Signing[], agreements: Agreements, now: Fingerprint): readonly Stands[] {
  const same = textsAlike(agreements, now);
  return people.map((one) => {
    const last = agreements.answers.findLast(({ person }) => person === one.person);
    return { ...one, last, standing: standingOf(one, last, same, agreements, now) };
  });
}

function standingOf(
  { person, printed }: Signing,
  last: Answered | undefined,
  same: ReadonlySet<Fingerprint>,
  { asked }: Agreements,
  now: Fingerprint,
): Standing {
  if (last === undefined) return asked.some((one) => one.person === person && one.text === now) ? 'asked' : 'not-asked';
  if (last.answer === 'declines' || last.answer === 'withdraws') return last.answer;
  if (!same.has(last.text)) return 'text-changed';
  if (!samePrinted(last, printed)) return 'lines-changed';
  return last.answer;
}

/** Texts that a person has declared to differ in form only, directly or through others. */
export function textsAlike({ forms }: Agreements, text: Fingerprint): ReadonlySet<Fingerprint> {
  const alike = new Set([text]);
  for (let before = 0; before !== alike.size; ) {
    before = alike.size;
    for (const { from, to } of forms) {
      if (alike.has(from) || alike.has(to)) alike.add(from).add(to);
    }
  }
  return alike;
}

/** Whoever said no, and is still named. */
export function refusing(all: readonly Stands[]): readonly Stands[] {
  return all.filter(({ standing }) => standing === 'declines' || standing === 'withdraws');
}

/** Who must be asked, or asked again; whoever said no is left in peace. */
export function pending(all: readonly Stands[]): readonly Stands[] {
  const no = refusing(all);
  return all.filter((one) => one.standing !== 'agrees' && !no.includes(one));
}

/** Who has not been asked about this text, or must be asked again. */
export function toAsk(all: readonly Stands[]): readonly Stands[] {
  return all.filter(
    ({ standing }) => standing === 'not-asked' || standing === 'text-changed' || standing === 'lines-changed',
  );
}

/** Answers of people whom the letter no longer names. */
export function answersOfOthers(people: readonly Signing[], { answers }: Agreements): readonly Answered[] {
  const others = answers.filter(({ person }) => !people.some((one) => one.person === person));
  return others.filter((one, index) => others.findLastIndex(({ person }) => person === one.person) === index);
}
