// What a letter of one day should know about the roles it shows. Plain arguments: must not know what a letter is.
import { daysBetween, type IsoDate } from '../../calendar/date.ts';
import { contains, joined } from '../../calendar/period.ts';
import { type Diagnostic, type Span, warning } from '../../diagnostics/diagnostic.ts';
import { BRIDGED_DAYS, isHeldOn } from '../holding.ts';
import { foldName } from '../names.ts';
import { fullName, type Membership, type Person, type Registry, type RegistrySource } from '../registry.ts';
import { roleKind } from '../roles.ts';

/** A role so near its beginning or end was another when the text was written, or will be when it is read. */
export const NEAR_DAYS = 30;

export interface ShownRole {
  readonly person: Person;
  readonly membership: Membership;
  /** Its id. */
  readonly role: string;
  /** The body's name. */
  readonly organization: string | undefined;
  readonly span: Span;
}

/** Warns where the role ends or began within `NEAR_DAYS` of a date on which it is held. */
export function checkNearChange(shown: ShownRole, date: IsoDate): Diagnostic[] {
  const { membership, role, organization, span } = shown;
  const period = joined(membership.held ?? [], BRIDGED_DAYS).find((one) => contains(one, date));
  if (period === undefined) return [];
  const { person } = shown;
  const about = { person: fullName(person), gender: person.title_gender ?? person.gender, role, organization };
  const related = [{ note: 'recorded' as const, span: membership.span }];
  const found: Diagnostic[] = [];
  const { start, end } = period;
  if (end !== undefined && daysBetween(date, end) <= NEAR_DAYS) {
    found.push(warning('registry/role-ends-soon', span, { ...about, end, days: daysBetween(date, end) }, related));
  }
  if (start !== undefined && daysBetween(start, date) <= NEAR_DAYS) {
    found.push(warning('registry/role-is-new', span, { ...about, start, days: daysBetween(start, date) }, related));
  }
  return found;
}

/** Warns where the date lies after the day on which the source's facts were true. */
export function checkKnowledge(source: RegistrySource | undefined, date: IsoDate, span: Span): Diagnostic[] {
  const as_known_on = source?.as_known_on;
  if (source === undefined || as_known_on === undefined || date <= as_known_on) return [];
  const facts = { source: source.name, as_known_on, date };
  return [warning('registry/beyond-knowledge', span, facts, [{ note: 'recorded', span: source.span }])];
}

/** Warns where a person who holds a seat that day signs without showing one. */
export function checkSeatShown(person: Person, shown: readonly Membership[], date: IsoDate, span: Span): Diagnostic[] {
  if (shown.some(({ role }) => roleKind(role).seat)) return [];
  const seat = person.memberships.find((one) => roleKind(one.role).seat && isHeldOn(one, date));
  return seat === undefined
    ? []
    : [warning('registry/no-seat-shown', span, { person: fullName(person), gender: person.gender, seat: seat.role })];
}

/**
 * Warns where a person who holds no seat, and so prints nothing of itself, signs bare of the roles held that day, and where
 * none is held of those that are known.
 */
export function checkRoleShown(person: Person, shown: readonly Membership[], date: IsoDate, span: Span): Diagnostic[] {
  if (!person.memberships.some((one) => isHeldOn(one, date))) return noRoleHeld(person, date, span);
  const held = person.memberships.filter((one) => isHeldOn(one, date));
  const [highest] = [...held].sort((a, b) => roleKind(a.role).rank - roleKind(b.role).rank);
  if (highest === undefined || shown.length > 0 || held.some(({ role }) => roleKind(role).seat)) return [];
  const { role, organization } = highest;
  const show = organization === undefined ? role : `${role} ${organization}`;
  return [warning('registry/no-role-shown', span, { person: fullName(person), id: person.id, show })];
}

function noRoleHeld(person: Person, date: IsoDate, span: Span): Diagnostic[] {
  if (person.memberships.length === 0) return [];
  const ends = person.memberships.flatMap(({ role, held = [] }) => {
    const { end } = held.at(-1) ?? {};
    return end === undefined || end >= date ? [] : [{ role, end }];
  });
  // Of those that ended with the mandate, the mandate.
  const [last] = ends.sort(
    (one, other) =>
      (other.end > one.end ? 1 : other.end < one.end ? -1 : 0) ||
      Number(roleKind(other.role).seat) - Number(roleKind(one.role).seat),
  );
  const facts = { person: fullName(person), id: person.id, gender: person.gender, last };
  return [warning('registry/no-role-held', span, facts, [{ note: 'recorded', span: person.span }])];
}

/** Warns at the second of two people with one family name: a family name alone would not say who is meant. */
export function checkFamilyNames(people: readonly { readonly person: Person; readonly span: Span }[]): Diagnostic[] {
  const groups = new Map<string, { person: Person; span: Span }[]>();
  for (const one of people) {
    const key = foldName(one.person.family_name);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, second] = group;
    if (first === undefined || second === undefined || first.person.id === second.person.id) return [];
    const names = group.map(({ person }) => fullName(person));
    return [warning('registry/same-family-name', second.span, { family_name: first.person.family_name, names })];
  });
}

/** Warns where a person asks for a « de » form that no table knows. The tables are the language's. */
export function checkTerritoryForms(
  { persons }: Registry,
  forms: Readonly<Record<string, { readonly de: string; readonly variants: readonly string[] }>>,
): Diagnostic[] {
  return [...persons.values()].flatMap(({ memberships }) =>
    memberships.flatMap(({ constituency, span }) => {
      const known = constituency === undefined ? undefined : forms[constituency.territory];
      if (constituency?.de === undefined || known === undefined) return [];
      const usual = [known.de, ...known.variants];
      if (usual.includes(constituency.de.replaceAll('’', "'"))) return [];
      return [warning('registry/unusual-de', span, { territory: constituency.name, de: constituency.de, usual })];
    }),
  );
}
