// A letter of a template as it would begin, with a value of the right kind for each field. Must not know: people.
import type { FieldDeclaration, FieldType } from '../template/field.ts';
import type { Template } from '../template/index.ts';
import type { Data } from './answers.ts';
import { writePair } from './write-yaml.ts';

const VALUES: Readonly<Record<FieldType, Data>> = {
  text: '…',
  wording: '…',
  integer: 12,
  number: 12.5,
  date: '2026-03-05',
  boolean: true,
  choice: '…',
  list: [],
  person: 'prenom-nom',
  organization: 'commission-…',
  place: 'Biélorussie',
  url: 'https://example.org',
};

/** `template:` and `fields:`, as a letter's YAML would have them; fields that may be left out are left out. */
export function exampleOf(template: Template): string {
  const fields = [...template.fields].filter(([, one]) => one.optional !== true && one.default === undefined);
  return [
    `template: ${template.id}`,
    ...(fields.length === 0 ? [] : ['fields:', ...fields.flatMap(([name, one]) => writePair(name, valueFor(one), 2))]),
    '',
  ].join('\n');
}

function valueFor({ type, of, choices, min }: FieldDeclaration): Data {
  if (type === 'choice') return choices?.[0] ?? '…';
  if (type === 'list') return Array.from({ length: Math.max(1, min ?? 1) }, () => VALUES[of ?? 'text']);
  return VALUES[type];
}
