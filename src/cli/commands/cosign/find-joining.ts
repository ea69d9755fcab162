// Those of the registry who are named to join a letter, and do not sign it yet. Must not know: how they join it.
import { type Diagnostic, error } from '../../../diagnostics/diagnostic.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import { findPerson, fullName, type Person, type Registry } from '../../../registry/index.ts';
import type { Session } from '../../command.ts';
import { inShort } from '../signatories/role-words.ts';
import { namesGiven } from './names-given.ts';
import { isSealed } from './sealed.ts';

/** The letter, and the ids of those who sign it. */
export interface Joined {
  readonly root: string;
  readonly letter: { readonly id: string };
  readonly signing: readonly string[];
  readonly registry: Registry | undefined;
}

/** @param adding the command that would put someone of that name into the registry, if there is one */
export function peopleJoining(
  session: Session,
  { root, letter, signing, registry }: Joined,
  names: readonly string[],
  adding: (name: string) => string | undefined = () => undefined,
) {
  const people = new Set<Person>();
  const diagnostics: Diagnostic[] = [];
  const meant = (name: string) => registry && findPerson(registry, name);
  const isOne = (name: string) => 'id' in (meant(name) ?? {});
  for (const name of namesGiven(names, isOne)) {
    const found = meant(name);
    const several = found !== undefined && 'candidates' in found ? found.candidates : [];
    const ids = several.map(({ id }) => id);
    const are = several.map((one) => registry && inShort(one, registry, session));
    if (ids.length > 1) diagnostics.push(error('drafting/homonyms', undefined, { name, ids, are }));
    else if (found === undefined || !('id' in found)) {
      const close = found?.candidates[0]?.id ?? nearest(name, registry?.persons.keys() ?? []);
      const add = adding(name);
      const facts = { name, nearest: close, ...(add === undefined ? {} : { add }) };
      diagnostics.push(error('letter/unknown-person', undefined, facts));
    } else if (signing.includes(found.id)) {
      const facts = { person: fullName(found), letter: letter.id, sealed: isSealed({ root, letter }) };
      diagnostics.push(error('cosign/signs-already', undefined, facts));
    } else people.add(found);
  }
  return { people: [...people], diagnostics };
}
