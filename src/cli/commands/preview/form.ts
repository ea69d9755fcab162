// What the form may change: the fields as text, and who signs. Must not know: pages, servers.
import type { IsoDate } from '../../../calendar/date.ts';
import { heldRoles, proposeRoles, roleEntry } from '../../../drafting/propose-roles.ts';
import { isDay } from '../../../drafting/read-answer.ts';
import { ownFields, type Workspace } from '../../../letter/index.ts';
import type { FormField, FormPerson } from '../../../preview/state.ts';
import { type FormFields, signing, yamlOf } from '../../../preview/try.ts';
import { fullName, type Person, type Registry, roleKind } from '../../../registry/index.ts';
import type { SourceText } from '../../../source/text.ts';
import type { YamlSource } from '../../../source/yaml.ts';
import type { FieldDeclaration } from '../../../template/field.ts';
import type { Session } from '../../command.ts';
import { roleLine } from '../signatories/role-words.ts';

/**
 * Who says which fields there are: the template, or the file itself where the wording is its own.
 * @param source the letter as the file has it: a field that is tried as something else stays what it is there
 */
export function declaringOf(source: SourceText, { templates }: Workspace): FormFields {
  const yaml = yamlOf(source);
  const { template = '', fields } = (yaml?.data ?? {}) as { template?: string; fields?: unknown };
  if (!source.file.endsWith('.md')) return { fields: templates.get(template)?.fields ?? new Map() };
  const given = typeof fields === 'object' && fields !== null && !Array.isArray(fields);
  return { fields: yaml !== undefined && given ? ownFields(yaml) : new Map(), own: true };
}

export function fieldsOf(letter: SourceText, { fields: declared }: FormFields): FormField[] {
  const data = (yamlOf(letter)?.data ?? {}) as { fields?: Record<string, unknown> };
  return [...declared].flatMap(([name, field]): FormField[] => {
    const value = textOf(data.fields?.[name]);
    // A place given in all its forms is changed in the file.
    if (value === undefined) return [];
    return [
      {
        name,
        label: field.label ?? name,
        help: field.help ?? '',
        kind: kindOf(field, value),
        choices: field.choices ?? [],
        value,
        usual: textOf(field.default) ?? '',
      },
    ];
  });
}

/**
 * Who signs, then who might, in the order of the file: one who is left out for a try keeps their place.
 * @param source the letter as the file has it
 */
export function peopleOf(
  letter: SourceText,
  source: SourceText,
  { registry }: Workspace,
  session: Session,
): FormPerson[] {
  const yaml = yamlOf(letter);
  if (registry === undefined || yaml === undefined) return [];
  const now = signing(yaml);
  const inFile = yamlOf(source);
  const listed = [...new Set([...(inFile === undefined ? [] : signing(inFile)), ...now])];
  const others = [...registry.persons.values()].filter(
    ({ id, memberships }) => !listed.includes(id) && memberships.some(({ role }) => roleKind(role).seat),
  );
  const { date } = (yaml.data ?? {}) as { date?: string };
  return [...listed.flatMap((id) => registry.persons.get(id) ?? []), ...others].map((person) => ({
    id: person.id,
    name: fullName(person),
    roles:
      typeof date === 'string' && isDay(date)
        ? rolesShown(person, shownOf(yaml, person.id) ?? shownOf(inFile, person.id), date, registry, session)
        : '',
    signs: now.includes(person.id),
  }));
}

/** What the letter says it shows of them; undefined where it says nothing. */
function shownOf(yaml: YamlSource | undefined, id: string): readonly string[] | undefined {
  const { signatories = [] } = (yaml?.data ?? {}) as {
    signatories?: readonly (string | { person: string; show?: string | string[] })[];
  };
  const entry = signatories.find((one) => typeof one === 'object' && one?.person === id);
  return typeof entry === 'object' && entry?.show !== undefined ? [entry.show].flat() : undefined;
}

/** « Députée de la Lozère, présidente du groupe … », as the letter prints them. */
function rolesShown(
  person: Person,
  shown: readonly string[] | undefined,
  date: IsoDate,
  registry: Registry,
  session: Session,
): string {
  const held = heldRoles(person, date);
  return (shown ?? proposeRoles(person, date, undefined))
    .flatMap((entry) => held.find((one) => roleEntry(one) === entry || one.role === entry) ?? [])
    .map((role) => roleLine(role, person, registry, session))
    .join(', ');
}

function kindOf({ type }: FieldDeclaration, value: string): FormField['kind'] {
  if (type === 'wording' || (type === 'text' && value.includes('\n'))) return 'prose';
  return type === 'list' || type === 'boolean' || type === 'choice' ? type : 'line';
}

function textOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value))
    return value.every((one) => typeof one === 'string')
      ? value.map((one: string) => one.trimEnd()).join('\n')
      : undefined;
  return typeof value === 'object' ? undefined : String(value).trimEnd();
}
