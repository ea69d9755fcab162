// What a role names must exist, and a role is written once. Must not know: dates.
import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Entries } from '../entries.ts';
import { fullName, type Membership, type Registry } from '../registry.ts';

export function checkReferences({ persons, faulty }: Entries, { organizations }: Registry): Diagnostic[] {
  return persons.flatMap((person) => {
    const first = new Map<string, Membership>();
    return person.memberships.flatMap((membership) => {
      const found: Diagnostic[] = [];
      const { role, organization, constituency, label, span } = membership;
      if (organization !== undefined && !organizations.has(organization) && !faulty.has(organization)) {
        const close = nearest(organization, organizations.keys());
        found.push(error('registry/unknown-organization', span, { organization, nearest: close }));
      }
      const key = JSON.stringify([role, organization, constituency?.territory, constituency?.number, label]);
      const other = first.get(key);
      if (other === undefined) first.set(key, membership);
      else {
        const facts = { person: fullName(person), role, organization };
        found.push(error('registry/duplicate-role', span, facts, [{ note: 'first-defined', span: other.span }]));
      }
      return found;
    });
  });
}
