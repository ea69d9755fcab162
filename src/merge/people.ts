// `signatories:role=depute,organization=…` → a table of the registry's people who answer on the letter's day.
// Must not know: letters' wording.
import { type Checked, error } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { findPeople, type Registry, type RoleId, roleIds } from '../registry/index.ts';
import { type Row, rowsOf, type Table } from './table.ts';

export const PEOPLE = /^(?:signatories|signataires):/;
const KEYS = ['role', 'organization', 'name'] as const;

/** Words without a key are a name, or a part of one. What is shown of each is what was asked for. */
export function peopleTable(query: string, registry: Registry, date: string): Checked<Table> {
  const asked = new Map<string, string>();
  for (const one of query.replace(PEOPLE, '').split(',')) {
    const [, key = 'name', value = ''] = /^(?:(\w+)=)?(.*)$/.exec(one.trim()) ?? [];
    if (value !== '') asked.set(key, value);
  }
  const refuse = (found: string, known: readonly string[]) => ({
    value: undefined,
    diagnostics: [
      error('merge/unknown-query', undefined, {
        found,
        nearest: nearest(found, known),
        known,
      }),
    ],
  });
  for (const key of asked.keys()) if (!KEYS.some((known) => known === key)) return refuse(key, KEYS);
  const role = asked.get('role');
  const organization = asked.get('organization');
  if (role !== undefined && !roleIds.some((id) => id === role)) return refuse(role, roleIds);
  if (organization !== undefined && !registry.organizations.has(organization)) {
    return refuse(organization, [...registry.organizations.keys()]);
  }
  const found = findPeople(registry, {
    name: asked.get('name'),
    on: date,
    organization,
    role: role as RoleId | undefined,
  });
  if (found.length === 0) return { value: undefined, diagnostics: [error('merge/nobody', undefined, { query, date })] };
  const shows = role !== undefined || organization !== undefined;
  const rows = found.map(({ person, memberships: [first] }, index): Row => {
    const { span } = person;
    const show = [first?.role, first?.organization].filter((word) => word !== undefined).join(' ');
    const cells = new Map([['person', { value: person.id, span }]]);
    if (shows && show !== '') cells.set('show', { value: show, span: first?.span ?? span });
    return { number: index + 1, cells, empty: new Map(), span };
  });
  return { value: { columns: [], rows: rowsOf(rows) }, diagnostics: [] };
}
