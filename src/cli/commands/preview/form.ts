// What the form may change: the template's fields as text, and who signs. Must not know: pages, servers.
import type { Language } from '../../../diagnostics/messages/index.ts';
import type { Workspace } from '../../../letter/index.ts';
import { locales } from '../../../locale/index.ts';
import type { FormField, FormPerson } from '../../../preview/state.ts';
import { signing, yamlOf } from '../../../preview/try.ts';
import { fullName, roleKind } from '../../../registry/index.ts';
import type { SourceText } from '../../../source/text.ts';
import type { FieldDeclaration } from '../../../template/field.ts';

export function fieldsOf(letter: SourceText, { templates }: Workspace): FormField[] {
  const data = (yamlOf(letter)?.data ?? {}) as { template?: string; fields?: Record<string, unknown> };
  const declared = templates.get(data.template ?? '')?.fields ?? new Map<string, FieldDeclaration>();
  return [...declared].flatMap(([name, field]): FormField[] => {
    const value = textOf(data.fields?.[name]);
    // A place given in all its forms is changed in the file.
    if (value === undefined) return [];
    return [
      {
        name,
        label: field.label ?? name,
        help: field.help ?? '',
        kind: kindOf(field),
        choices: field.choices ?? [],
        value,
        usual: textOf(field.default) ?? '',
      },
    ];
  });
}

export function peopleOf(letter: SourceText, { registry }: Workspace, language: Language): FormPerson[] {
  const yaml = yamlOf(letter);
  const listed = yaml === undefined ? [] : signing(yaml);
  const { date } = (yaml?.data ?? {}) as { date?: string };
  const people = [...(registry?.persons.values() ?? [])];
  const inOrder = [
    ...listed.flatMap((id) => people.filter((one) => one.id === id)),
    ...people.filter(
      ({ id, memberships }) => !listed.includes(id) && memberships.some(({ role }) => roleKind(role).seat),
    ),
  ];
  return inOrder.map((person) => ({
    id: person.id,
    name: fullName(person),
    roles:
      date === undefined
        ? ''
        : seatWord(
            person.memberships.map(({ role }) => role),
            person.gender,
            language,
          ),
    signs: listed.includes(person.id),
  }));
}

function seatWord(held: readonly string[], gender: 'f' | 'm', language: Language): string {
  const seat = held.find((role) => role === 'depute' || role === 'senateur' || role === 'depute-europeen');
  return seat === undefined ? '' : locales[language].roleName(seat, gender);
}

function kindOf({ type }: FieldDeclaration): FormField['kind'] {
  if (type === 'wording') return 'prose';
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
