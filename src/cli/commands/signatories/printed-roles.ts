// What letters will print of someone just added or changed, and since when: told while it is fresh. Must not know: files.
import type { Registry } from '../../../registry/index.ts';
import type { CommonOptions, Session } from '../../command.ts';
import { spoken } from '../../command-names.ts';
import type { Change } from './registry-files.ts';
import { heldInWords, roleKey, roleLine } from './role-words.ts';
import { signatoriesCommandLine } from './shell.ts';
import { signatoriesWords } from './words/index.ts';

/** A role without dates is told how to get some: a deputy's began with the legislature, of any other nothing is known. */
const LEGISLATURE = '2024-07-08';

/** Sentences on the roles that were not printed so before. */
export function printedAnew({ was, now }: Change, id: string, session: Session, options: CommonOptions): string[] {
  const before = new Set(printed(was, id, session, options));
  return printed(now, id, session, options).filter((sentence) => !before.has(sentence));
}

function printed(registry: Registry | undefined, id: string, session: Session, { workspace }: CommonOptions): string[] {
  const person = registry?.persons.get(id);
  if (registry === undefined || person === undefined) return [];
  const say = signatoriesWords[session.language];
  return person.memberships.map((one) => {
    const prints = say.prints(roleLine(one, person, registry, session), heldInWords(one, session));
    if (one.held !== undefined) return prints;
    const first = one.role === 'depute' ? undefined : say.aDay;
    const held = [...roleKey(one).split(' '), `${first ?? LEGISLATURE}/..`];
    const dates = signatoriesCommandLine(['edit', id, '--held', ...held], workspace);
    return `${prints}\n${say.noDates(first)}\n  ${spoken(dates, session.language)}`;
  });
}
