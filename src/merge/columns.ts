// Which part of a letter each column fills: its recipient, or a field that the template declares.
// Must not know: rows, how a file is read.
import { type Diagnostic, error, warning } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Column, Table } from './table.ts';

/** Keys of a letter's recipient, by the titles that columns bear in French and in English. */
const RECIPIENT: Readonly<Record<string, string>> = {
  person: 'person',
  personne: 'person',
  show: 'show',
  montrer: 'show',
  name: 'name',
  nom: 'name',
  nom_complet: 'name',
  full_name: 'name',
  given_name: 'given_name',
  prenom: 'given_name',
  first_name: 'given_name',
  family_name: 'family_name',
  nom_de_famille: 'family_name',
  last_name: 'family_name',
  gender: 'gender',
  genre: 'gender',
  sexe: 'gender',
  sex: 'gender',
  civilite: 'gender',
  title_of_address: 'gender',
  honorific_prefix: 'honorific_prefix',
  honorific: 'honorific_prefix',
  title: 'title',
  titre: 'title',
  fonction: 'title',
  function: 'title',
  role: 'role',
  address: 'address',
  adresse: 'address',
  salutation: 'salutation',
  appel: 'salutation',
};
const ADDRESS_LINE = /^(?:address|adresse)[_ ]?(\d+)$/;

export type Target =
  | { readonly kind: 'recipient'; readonly key: string }
  | { readonly kind: 'address'; readonly line: number }
  | { readonly kind: 'field'; readonly field: string };

/** @param renamed by `--map column=key`: the key that a column of another title fills */
export function targetsOf(
  { columns }: Table,
  fields: readonly string[],
  renamed: ReadonlyMap<string, string>,
  usedInNames: ReadonlySet<string>,
): { readonly targets: ReadonlyMap<string, Target>; readonly diagnostics: readonly Diagnostic[] } {
  const targets = new Map<string, Target>();
  const diagnostics: Diagnostic[] = [];
  const known = [...new Set([...Object.values(RECIPIENT), ...fields])];
  for (const { name, span } of columns) {
    const title = renamed.get(name) ?? name;
    const target = targetOf(title, fields);
    if (target !== undefined) targets.set(name, target);
    else if (!usedInNames.has(name)) {
      diagnostics.push(
        warning('merge/unused-column', span, { column: name, nearest: nearest(folded(title), known), known }),
      );
    }
  }
  const recipient = [...targets.values()].filter((target) => target.kind === 'recipient').map(({ key }) => key);
  if (columns.length > 0 && !['person', 'name', 'family_name'].some((key) => recipient.includes(key))) {
    const { span } = columns[0] as Column;
    diagnostics.push(error('merge/no-recipient', span, { columns: columns.map(({ name }) => name) }));
  }
  return { targets, diagnostics };
}

function targetOf(title: string, fields: readonly string[]): Target | undefined {
  if (fields.includes(title)) return { kind: 'field', field: title };
  const plain = folded(title);
  const line = ADDRESS_LINE.exec(plain)?.[1];
  if (line !== undefined) return { kind: 'address', line: Number(line) };
  const key = Object.hasOwn(RECIPIENT, plain) ? RECIPIENT[plain] : undefined;
  return key === undefined ? undefined : { kind: 'recipient', key };
}

/** « Prénom », « prenom » and « Given name » as `prenom`, `given_name`. */
function folded(title: string): string {
  return title
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}
