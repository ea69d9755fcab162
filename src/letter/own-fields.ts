// The fields of a letter with its own wording: what it gives under `fields:`, each of the type it is written in.
// Must not know: templates, tables.
import { dateParts, exists } from '../calendar/date.ts';
import type { YamlSource } from '../source/yaml.ts';
import type { FieldDeclaration } from '../template/field.ts';

export function ownFields(yaml: YamlSource): ReadonlyMap<string, FieldDeclaration> {
  const { fields = {} } = yaml.data as { readonly fields?: Readonly<Record<string, unknown>> };
  return new Map(Object.entries(fields).map(([name, value]) => [name, declared(value, yaml.typed(['fields', name]))]));
}

function declared(value: unknown, typed: string | undefined): FieldDeclaration {
  if (Array.isArray(value)) return { type: 'list' };
  if (typeof value === 'boolean') return { type: 'boolean' };
  // `01990` is a postcode: as a text it is told to want its quotation marks.
  if (typeof value === 'number') return { type: /^0\d/.test(typed ?? '') ? 'text' : 'number' };
  const isDate = typeof value === 'string' && dateParts(value) !== undefined && exists(value);
  return { type: isDate ? 'date' : 'text' };
}
