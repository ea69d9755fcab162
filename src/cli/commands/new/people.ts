// People and roles as a flag names them. Must not know: questions.
import type { IsoDate } from '../../../calendar/date.ts';
import { heldRoles, roleEntry } from '../../../drafting/propose-roles.ts';
import { findPerson, fullName, type Person } from '../../../registry/index.ts';
import { type Drafting, wrongly } from './drafting.ts';

/** Undefined where the name is wrong, which is noted. */
export function onePerson(drafting: Drafting, name: string): Person | undefined {
  const { registry, say } = drafting;
  const found = findPerson(registry, name);
  if ('id' in found) return found;
  const ids = found.candidates.map(({ id }) => id);
  return wrongly(drafting, ids.length > 1 ? say.severalPeople(name, ids) : say.unknownPerson(name, ids[0]), undefined);
}

/** Roles written by id, or by the body alone, as the registry knows them that day. */
export function checkedRoles(drafting: Drafting, person: Person, written: readonly string[], date: IsoDate): string[] {
  const { say, dayGuessed } = drafting;
  const held = heldRoles(person, date);
  return written.map((role) => {
    const words = role.replace(/\s+/g, ' ').trim();
    const [only, second] = held.filter(
      (one) => roleEntry(one) === words || one.role === words || one.organization === words,
    );
    const exact = held.find((one) => roleEntry(one) === words);
    if (exact !== undefined) return roleEntry(exact);
    if (only === undefined || second !== undefined) {
      if (dayGuessed) return words;
      return wrongly(drafting, say.unknownRole(fullName(person), words, held.map(roleEntry)), words);
    }
    return roleEntry(only);
  });
}
