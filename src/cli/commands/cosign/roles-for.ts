// What `cosign LETTER add PERSON` shows under the name, where nobody says: the roles that `new` would propose that day.
// Must not know: how a letter is written down.
import type { IsoDate } from '../../../calendar/date.ts';
import { bodyAbout, heldRoles, proposeRoles, roleEntry } from '../../../drafting/propose-roles.ts';
import { type Person, roleKind } from '../../../registry/index.ts';
import type { OpenLetter } from './open-letter.ts';

/** None for someone unknown, or where the seat is all there is: a letter shows that of itself. */
export function rolesFor({ opened, letter, composed }: OpenLetter, id: string): string[] {
  const { registry } = opened.workspace;
  const person = registry?.persons.get(id);
  if (registry === undefined || person === undefined) return [];
  const { date } = letter.entry;
  return rolesOf(person, date, bodyAbout(registry, composed.document.title.split(/\s+/), date));
}

export function rolesOf(person: Person, date: IsoDate, about?: string): string[] {
  const proposed = proposeRoles(person, date, about);
  const seats = heldRoles(person, date)
    .filter(({ role }) => roleKind(role).seat)
    .map(roleEntry);
  return proposed.every((role) => seats.includes(role)) ? [] : proposed;
}
