// `signatories:role=depute,organization=…` → a table of the registry's people who answer on the letter's day.
// Must not know: letters' wording.
import { type Checked, error } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { findBody, findPeople, type Registry, roleIds, roleNamed } from '../registry/index.ts';
import { unaccented } from '../unaccented.ts';
import { type Row, rowsOf, type Table } from './table.ts';

export const PEOPLE = /^(?:signatories|signataires):/;
const KEYS = ['role', 'organization', 'name'] as const;
/** As a French hand writes them. */
const FRENCH: Readonly<Record<string, string>> = {
  organisation: 'organization',
  organisme: 'organization',
  nom: 'name',
};

/** Words without a key are a name, or a part of one. What is shown of each is what was asked for. */
export function peopleTable(query: string, registry: Registry, date: string): Checked<Table> {
  const asked = new Map<string, string>();
  for (const one of query.replace(PEOPLE, '').split(',')) {
    const [, typed = 'name', value = ''] = /^(?:([\p{L}_]+)\s*=\s*)?(.*)$/u.exec(one.trim()) ?? [];
    const key = unaccented(typed);
    if (value !== '') asked.set(FRENCH[key] ?? key, value);
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
  const said = { role: asked.get('role'), organization: asked.get('organization') };
  const role = roleNamed(said.role ?? '');
  if (said.role !== undefined && role === undefined) return refuse(said.role, roleIds);
  const organization = findBody(registry.organizations, said.organization ?? '');
  if (said.organization !== undefined && organization === undefined) {
    return refuse(said.organization, [...registry.organizations.keys()]);
  }
  const found = findPeople(registry, { name: asked.get('name'), on: date, organization, role });
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
