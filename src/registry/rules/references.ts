// What a role names must exist, and a role is written once. Must not know: dates.
import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Entries } from '../entries.ts';
import { fullName, type Membership, type Person, type Registry } from '../registry.ts';

export function checkReferences(entries: Entries, registry: Registry): Diagnostic[] {
  return [...unknownBodies(entries, registry), ...entries.persons.flatMap(rolesWrittenTwice)];
}

function unknownBodies({ persons, faulty, named }: Entries, { organizations }: Registry): Diagnostic[] {
  const all = [...persons.flatMap(({ memberships }) => memberships), ...named];
  return all.flatMap(({ organization, span }) => {
    if (organization === undefined || organizations.has(organization) || faulty.has(organization)) return [];
    // What is no id has been told so, with the id it gives.
    if (/[^a-z0-9-]/.test(organization)) return [];
    const close = nearest(organization, organizations.keys());
    return [error('registry/unknown-organization', span, { organization, nearest: close })];
  });
}

function rolesWrittenTwice(person: Person): Diagnostic[] {
  const first = new Map<string, Membership>();
  return person.memberships.flatMap((membership) => {
    const { role, organization, constituency, label, span } = membership;
    const key = JSON.stringify([role, organization, constituency?.territory, constituency?.number, label]);
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, membership);
      return [];
    }
    const facts = { person: fullName(person), role, organization };
    return [error('registry/duplicate-role', span, facts, [{ note: 'first-defined', span: other.span }])];
  });
}
