// People and roles as a flag names them. Must not know: questions.
import type { IsoDate } from '../../../calendar/date.ts';
import { heldRoles, roleEntry } from '../../../drafting/propose-roles.ts';
import { findPerson, fullName, type Person } from '../../../registry/index.ts';
import { UsageError } from '../../exit.ts';
import type { Drafting } from './drafting.ts';

export function onePerson({ registry, say }: Drafting, name: string): Person {
  const found = findPerson(registry, name);
  if ('id' in found) return found;
  const ids = found.candidates.map(({ id }) => id);
  throw new UsageError(ids.length > 1 ? say.severalPeople(name, ids) : say.unknownPerson(name, ids[0]));
}

/** Roles written by id, or by the body alone, as the registry knows them that day. */
export function checkedRoles({ say }: Drafting, person: Person, written: readonly string[], date: IsoDate): string[] {
  const held = heldRoles(person, date);
  return written.map((role) => {
    const words = role.replace(/\s+/g, ' ').trim();
    const [only, second] = held.filter(
      (one) => roleEntry(one) === words || one.role === words || one.organization === words,
    );
    const exact = held.find((one) => roleEntry(one) === words);
    if (exact !== undefined) return roleEntry(exact);
    if (only === undefined || second !== undefined)
      throw new UsageError(say.unknownRole(fullName(person), words, held.map(roleEntry)));
    return roleEntry(only);
  });
}
