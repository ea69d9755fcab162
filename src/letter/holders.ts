// Who holds an office on a day, in place of who held it before: a letter is written to them. Must not know: wording.
import { foldName, isHeldOn, type Membership, type Person, type Registry } from '../registry/index.ts';

/** Those of the registry, but `person`, who hold the same role in the same body, or under the same title. */
export function otherHolders(registry: Registry, person: Person, office: Membership, date: string): readonly Person[] {
  return [...registry.persons.values()].filter(
    (one) =>
      one.id !== person.id && one.memberships.some((other) => isSameOffice(office, other) && isHeldOn(other, date)),
  );
}

function isSameOffice(one: Membership, other: Membership): boolean {
  if (one.role !== other.role || one.organization !== other.organization) return false;
  return (
    one.organization !== undefined || (one.label !== undefined && foldName(one.label) === foldName(other.label ?? ''))
  );
}
