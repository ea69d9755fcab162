// All the files of signatories/ → one registry, with every fault of every file at once.
// Must not know: letters; what the rules between entries are (rules/).

import { type Checked, Findings } from '../diagnostics/diagnostic.ts';
import { late } from '../late.ts';
import type { SourceText } from '../source/text.ts';
import { validate } from '../source/validate.ts';
import { readYaml, type YamlSource } from '../source/yaml.ts';
import * as z from '../source/zod.ts';
import { buildOrganization, buildPerson, buildSource } from './build.ts';
import type { Entries } from './entries.ts';
import type { Organization, Person, Registry, RegistrySource } from './registry.ts';
import { checkIdentity } from './rules/identity.ts';
import { checkReferences } from './rules/references.ts';
import { checkTime, clippedToLife } from './rules/time.ts';
import { organizationSchema, personSchema, registrySchema } from './schema.ts';

/** Each entry is then held against its own schema, so that a fault in one hides nothing of the others. */
const schemas = late(() => ({
  shape: registrySchema.extend({
    organizations: z.array(z.unknown()).optional(),
    persons: z.array(z.unknown()).optional(),
  }),
  organization: organizationSchema,
  person: personSchema,
}));

/** A file with nothing in it yet is no fault. The first definition of an id is the one that counts. */
export function readRegistry(files: readonly SourceText[]): Checked<Registry> {
  const findings = new Findings();
  const persons: Person[] = [];
  const organizations: Organization[] = [];
  const sources: RegistrySource[] = [];
  const faulty = new Set<string>();
  const named: Entries['named'][number][] = [];
  for (const file of files) {
    const yaml = findings.take(readYaml(file));
    if (yaml === undefined || yaml.data === null || yaml.data === undefined) continue;
    const found = findings.take(validate(schemas().shape, yaml));
    if (found?.source !== undefined) sources.push(buildSource(found.source, yaml.span(['source'])));
    for (const entry of entriesOf(yaml, 'organizations')) {
      const value = findings.take(validate(schemas().organization, entry));
      if (value === undefined) faulty.add(idOf(entry));
      else organizations.push(buildOrganization(value, entry.span, findings));
    }
    for (const entry of entriesOf(yaml, 'persons')) {
      const value = findings.take(validate(schemas().person, entry));
      if (value === undefined) {
        faulty.add(idOf(entry));
        named.push(...bodiesNamed(entry));
      } else persons.push(buildPerson(value, entry.span, findings));
    }
  }
  const entries: Entries = { persons, organizations, faulty, named };
  const registry: Registry = { persons: byId(persons), organizations: byId(organizations), sources };
  findings.add(...checkIdentity(entries), ...checkReferences(entries, registry), ...checkTime(registry));
  return findings.settle({ ...registry, persons: byId(persons.map((person) => endedWithBodies(person, registry))) });
}

/** A role ends with its body: without dates of its own, it has those of the body. */
function endedWithBodies(person: Person, { organizations }: Registry): Person {
  const memberships = person.memberships.map((membership) => {
    const body = organizations.get(membership.organization ?? '');
    return body === undefined ? membership : { ...membership, held: clippedToLife(membership.held, body) };
  });
  return { ...person, memberships };
}

/** Each element of a list as a source of its own, whose places are those in the file. */
function entriesOf(yaml: YamlSource, key: 'organizations' | 'persons'): YamlSource[] {
  const list = yaml.data !== null && typeof yaml.data === 'object' ? (yaml.data as Record<string, unknown>)[key] : [];
  return (Array.isArray(list) ? list : []).map((data: unknown, index) => ({
    file: yaml.file,
    text: yaml.text,
    data,
    span: (path) => yaml.span([key, index, ...path]),
    keySpan: (path) => yaml.keySpan([key, index, ...path]),
    typed: (path) => yaml.typed([key, index, ...path]),
    offsetIn: (path, at) => yaml.offsetIn([key, index, ...path], at),
    cutByComma: (path) => yaml.cutByComma([key, index, ...path]),
  }));
}

function idOf({ data }: YamlSource): string {
  return data !== null && typeof data === 'object' && 'id' in data ? String(data.id) : '';
}

/** Read as loosely as a faulty entry asks for. */
function bodiesNamed({ data, span }: YamlSource): Entries['named'][number][] {
  const memberships = data !== null && typeof data === 'object' && 'memberships' in data ? data.memberships : [];
  return (Array.isArray(memberships) ? memberships : []).flatMap((one: unknown, index) => {
    const organization =
      one !== null && typeof one === 'object' && 'organization' in one ? one.organization : undefined;
    return typeof organization === 'string' ? [{ organization, span: span(['memberships', index]) }] : [];
  });
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const entry of entries) if (!map.has(entry.id)) map.set(entry.id, entry);
  return map;
}
