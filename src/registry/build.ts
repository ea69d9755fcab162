// Entries of one file, already of the right form, → people and organizations; what needs a table is checked here.
// Must not know: other files and other entries (rules/).
import { earliest, latest } from '../calendar/date.ts';
import { byStart, formatPeriod, overlap, type Period, parsePeriod } from '../calendar/period.ts';
import { error, type Findings, type Span, warning } from '../diagnostics/diagnostic.ts';
import type { Path } from '../source/yaml.ts';
import { readConstituency } from './constituency.ts';
import type { Constituency, Membership, Organization, Person, RegistrySource } from './registry.ts';
import { type RoleComplement, roleKind } from './roles.ts';
import type { ConstituencyEntry, MembershipEntry, OrganizationEntry, PersonEntry, SourceEntry } from './schema.ts';
import { nearestTerritory, territories } from './territories.ts';

/** The place of something inside the entry. */
type Place = (path: Path) => Span;

export function buildSource(entry: SourceEntry, span: Span): RegistrySource {
  const { name, licence, url, as_known_on } = entry;
  return { file: span.file, name, licence, url, as_known_on, span };
}

export function buildOrganization(entry: OrganizationEntry, place: Place, findings: Findings): Organization {
  const { founding_date, dissolution_date } = entry;
  const life: Period = {
    start: founding_date === undefined ? undefined : earliest(founding_date),
    end: dissolution_date === undefined ? undefined : latest(dissolution_date),
  };
  if (life.start !== undefined && life.end !== undefined && life.end < life.start) {
    findings.add(error('source/period-reversed', place(['dissolution_date']), { value: formatPeriod(life) }));
  }
  return {
    id: entry.id,
    name: entry.name,
    short_name: entry.short_name,
    other_names: entry.other_names ?? [],
    classification: entry.classification,
    gender: entry.gender,
    founding_date,
    dissolution_date,
    life,
    identifiers: entry.identifiers ?? [],
    span: place([]),
  };
}

export function buildPerson(entry: PersonEntry, place: Place, findings: Findings): Person {
  const { memberships = [], identifiers = [], ...names } = entry;
  return {
    id: names.id,
    given_name: names.given_name,
    family_name: names.family_name,
    sort_name: names.sort_name,
    gender: names.gender,
    title_gender: names.title_gender,
    honorific_prefix: names.honorific_prefix,
    form_of_address: names.form_of_address,
    address: names.address,
    image: names.image,
    identifiers,
    memberships: memberships.map((membership, index) =>
      buildMembership(membership, (path) => place(['memberships', index, ...path]), findings),
    ),
    span: place([]),
  };
}

function buildMembership(entry: MembershipEntry, place: Place, findings: Findings): Membership {
  const { role, organization, label } = entry;
  const { needs } = roleKind(role);
  if (needs.length > 0 && !needs.some((need: RoleComplement) => entry[need] !== undefined)) {
    findings.add(error('registry/role-incomplete', place([]), { role, needs }));
  }
  return {
    role,
    organization,
    label,
    other_labels: entry.other_labels ?? [],
    constituency:
      entry.constituency === undefined
        ? undefined
        : buildConstituency(entry.constituency, place(['constituency']), findings),
    held: entry.held === undefined ? undefined : buildPeriods(entry.held, place, findings),
    span: place([]),
  };
}

function buildConstituency(entry: ConstituencyEntry, span: Span, findings: Findings): Constituency | undefined {
  const constituency = readConstituency(entry);
  if ('unknown' in constituency) {
    const territory = constituency.unknown;
    findings.add(error('registry/unknown-territory', span, { territory, nearest: nearestTerritory(territory) }));
    return undefined;
  }
  const { number, territory, name } = constituency;
  const last = territories[territory]?.constituencies;
  if (number !== undefined && last !== undefined && number > last) {
    findings.add(warning('registry/no-such-constituency', span, { territory: name, number, last }));
  }
  return constituency;
}

function buildPeriods(written: string | readonly string[], place: Place, findings: Findings): Period[] {
  const texts = typeof written === 'string' ? [written] : written;
  const periods = texts.flatMap((text) => {
    const period = parsePeriod(text);
    return 'fault' in period ? [] : [period];
  });
  periods.sort(byStart);
  for (const [index, second] of periods.slice(1).entries()) {
    const first = periods[index];
    if (first !== undefined && overlap(first, second) !== undefined) {
      const facts = { first: formatPeriod(first), second: formatPeriod(second) };
      findings.add(error('registry/periods-overlap', place(['held']), facts));
    }
  }
  return periods;
}
