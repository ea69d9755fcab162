// Entries → the lines of a registry file, one role a line, as a person would write them. Must not know: files, merging.
import { writeScalar } from '../source/write-scalar.ts';
import type {
  IdentifierEntry,
  MembershipEntry,
  OrganizationEntry,
  PersonEntry,
  RegistryEntry,
  SourceEntry,
} from './schema.ts';

type Scalar = string | number;
type Flow = Scalar | readonly Flow[] | { readonly [key: string]: Flow | undefined };

/** A whole file. `header` is comment lines, without their marks. */
export function writeRegistry(
  { source, organizations = [], persons = [] }: RegistryEntry,
  header: readonly string[] = [],
): string {
  return [
    ...header.map((line) => (line === '' ? '#' : `# ${line}`)),
    ...(source === undefined ? [] : [writeSource(source)]),
    ...(organizations.length === 0
      ? []
      : ['organizations:', ...organizations.flatMap((one) => element(writeOrganization(one)))]),
    ...(persons.length === 0 ? [] : ['persons:', ...persons.flatMap((one) => element(writePerson(one)))]),
    '',
  ].join('\n');
}

export function writeSource(source: SourceEntry): string {
  return `source: ${flow({ ...source })}`;
}

/** Lines of one organization, without the margin of the list it goes into. */
export function writeOrganization(entry: OrganizationEntry): string[] {
  return [
    ...pairs({ id: entry.id, name: entry.name, short_name: entry.short_name }),
    ...otherNameLines(entry.other_names),
    ...pairs({ classification: entry.classification, gender: entry.gender }),
    ...pairs({ founding_date: entry.founding_date, dissolution_date: entry.dissolution_date }),
    ...identifierLines(entry.identifiers),
  ];
}

function otherNameLines(names: OrganizationEntry['other_names']): string[] {
  return names === undefined ? [] : [`other_names: [${names.map((name) => flow({ ...name })).join(', ')}]`];
}

/** The same between braces, for a list in brackets. */
export function writeOrganizationFlow(entry: OrganizationEntry): string {
  return flow({ ...entry });
}

export function writePersonFlow({ memberships, ...entry }: PersonEntry): string {
  return flow({
    ...entry,
    ...(memberships === undefined ? {} : { memberships: memberships.map((one) => ({ ...one })) }),
  });
}

/** Lines of one person. */
export function writePerson(entry: PersonEntry): string[] {
  const { memberships = [], identifiers, address, ...names } = entry;
  const { id, given_name, family_name, sort_name, gender, title_gender } = names;
  const { honorific_prefix, form_of_address, image } = names;
  return [
    ...pairs({ id, given_name, family_name, sort_name, gender, title_gender, honorific_prefix, form_of_address }),
    ...(address === undefined ? [] : [`address: ${flow(address)}`]),
    ...pairs({ image }),
    ...identifierLines(identifiers),
    ...(memberships.length === 0 ? [] : ['memberships:', ...memberships.map((one) => `  - ${writeMembership(one)}`)]),
  ];
}

/** `{ role: membre, organization: …, held: … }` */
export function writeMembership({ role, organization, constituency, label, held }: MembershipEntry): string {
  return flow({ role, organization, constituency, label, held });
}

function identifierLines(identifiers: readonly IdentifierEntry[] | undefined): string[] {
  return identifiers === undefined || identifiers.length === 0 ? [] : [`identifiers: ${flow(identifiers)}`];
}

function pairs(values: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(values).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${writeScalar(value)}`],
  );
}

function element(lines: readonly string[]): string[] {
  return lines.map((line, index) => `  ${index === 0 ? '- ' : '  '}${line}`);
}

function flow(value: Flow): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return writeScalar(value);
  if (Array.isArray(value)) return `[${value.map((one: Flow) => flow(one)).join(', ')}]`;
  const entries = Object.entries(value).flatMap(([key, inner]) =>
    inner === undefined ? [] : [`${key}: ${flow(inner)}`],
  );
  return `{ ${entries.join(', ')} }`;
}
