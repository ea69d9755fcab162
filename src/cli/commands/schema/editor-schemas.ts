// The JSON Schemas that editors use (draft-07), made from the zod schemas, with this workspace's own ids to complete.
// Must not know: files, editors. An id that is not known yet is no fault here: `check` knows, and the file may be older.

import { letterSchema, officeSchema, type Workspace } from '../../../letter/index.ts';
import { type Registry, roleIds, roleKind, territories } from '../../../registry/index.ts';
import { registrySchema } from '../../../registry/schema.ts';
import * as z from '../../../source/zod.ts';
import type { Template } from '../../../template/index.ts';

type Json = Record<string, unknown>;

export interface EditorSchemas {
  readonly signatories: Json;
  readonly letter: Json;
  readonly office: Json;
}

export function editorSchemas({ registry, templates, layouts }: Workspace): EditorSchemas {
  return {
    signatories: signatoriesSchema(registry),
    letter: letterJson(registry, templates, [...layouts.keys()]),
    office: completed(draft(officeSchema, 'plaidoyer.yaml'), (key) =>
      key === 'layout' ? [...layouts.keys()] : undefined,
    ),
  };
}

function signatoriesSchema(registry: Registry | undefined): Json {
  const bodies = [...(registry?.organizations.keys() ?? [])];
  const places = Object.entries(territories).flatMap(([code, { names }]) => [names[0], code]);
  return completed(draft(registrySchema, 'signatories'), (key) =>
    key === 'organization' ? bodies : key === 'constituency' ? places : undefined,
  );
}

function letterJson(
  registry: Registry | undefined,
  templates: Workspace['templates'],
  layouts: readonly string[],
): Json {
  const people = [...(registry?.persons.keys() ?? [])];
  const roles = rolesToShow(registry);
  const known: Readonly<Record<string, readonly string[]>> = {
    person: people,
    initiator: people,
    show: roles,
    template: [...templates.keys()],
    layout: layouts,
  };
  const schema = completed(draft(letterSchema, 'letters'), (key) => known[key]);
  return { ...schema, allOf: [...templates.values()].map(fieldsOf) };
}

/** « role organization », as a letter writes it, for every role that someone holds or held. */
function rolesToShow(registry: Registry | undefined): string[] {
  const held = [...(registry?.persons.values() ?? [])].flatMap(({ memberships }) =>
    memberships.map(({ role, organization }) => (organization === undefined ? role : `${role} ${organization}`)),
  );
  const seats = roleIds.filter((role) => roleKind(role).seat);
  return [...new Set([...seats, ...held])].sort();
}

/** Where the letter names this template, its fields with the questions they answer. */
function fieldsOf({ id, fields }: Template): Json {
  const properties = Object.fromEntries(
    [...fields].map(([name, { label, help, choices, default: given, type }]) => [
      name,
      {
        description: [label, help, type].filter((one) => one !== undefined).join(' — '),
        ...(choices === undefined ? {} : { enum: choices }),
        ...(given === undefined ? {} : { default: given }),
        ...(type === 'boolean' || type === 'integer' || type === 'number' ? { type } : {}),
        ...(type === 'list' ? { type: 'array' } : {}),
      },
    ]),
  );
  return {
    if: { properties: { template: { const: id } }, required: ['template'] },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema’s own word
    then: { properties: { fields: { type: 'object', properties, additionalProperties: false } } },
  };
}

/** zod names its own checks as formats (« ends_with »), which validators of JSON Schema do not know. */
const FORMATS = new Set(['date', 'date-time', 'email', 'uri', 'regex']);

function draft(schema: z.ZodType, title: string): Json {
  const made = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      if (jsonSchema.format !== undefined && !FORMATS.has(jsonSchema.format)) delete jsonSchema.format;
    },
  });
  return { title: `plaidoyer: ${title}`, ...made };
}

/** Offers words wherever a property of that name takes a text: beside what it takes already, never instead. */
function completed<T>(schema: T, words: (key: string) => readonly string[] | undefined): T {
  if (Array.isArray(schema)) return schema.map((one: unknown) => completed(one, words)) as T;
  if (schema === null || typeof schema !== 'object') return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key !== 'properties') return [key, completed(value, words)];
      const properties = Object.entries(value as Json).map(([name, inner]) => {
        const known = words(name);
        const deeper = completed(inner, words) as Json;
        return [name, known === undefined || known.length === 0 ? deeper : offering(deeper, known)];
      });
      return [key, Object.fromEntries(properties)];
    }),
  ) as T;
}

function offering(schema: Json, words: readonly string[]): Json {
  const { description, ...rest } = schema;
  const about = description === undefined ? {} : { description };
  if (rest.type === 'string') return { ...about, anyOf: [{ enum: words }, rest] };
  if (rest.type === 'array') return { ...schema, items: offering(rest.items as Json, words) };
  const branches = rest.anyOf;
  if (!Array.isArray(branches)) return schema;
  return {
    ...schema,
    anyOf: branches.flatMap((one: Json) =>
      one.type === 'string' ? [{ enum: words }, one] : [one.type === 'array' ? offering(one, words) : one],
    ),
  };
}
