// « president gevi-bielorussie » → the membership it names, as of the letter's date.
// Must not know: who signs what, how a role is worded.
import { type Diagnostic, error, type Findings, information, type Span } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import {
  foldName,
  fullName,
  type Holding,
  holdingOn,
  isHeldOn,
  type Membership,
  type Organization,
  type Person,
  type Registry,
  type RoleId,
  roleFirst,
  roleIds,
  roleKind,
} from '../registry/index.ts';
import { otherHolders } from './holders.ts';

export interface ShownRole {
  readonly membership: Membership;
  readonly organization: Organization | undefined;
}

interface Asked {
  readonly role: RoleId | undefined;
  readonly organization: Organization | undefined;
}

/**
 * @param entry « role organization », « role » or « organization », as a letter writes it
 * @returns the membership held on `date`; faults name the nearest periods, or what the person does hold
 */
export function resolveShown(
  entry: string,
  span: Span,
  person: Person,
  registry: Registry,
  date: string,
  findings: Findings,
  as: 'signatory' | 'recipient',
): ShownRole | undefined {
  const asked = readEntry(entry, span, registry, findings);
  if (asked === undefined) return undefined;
  const candidates = person.memberships.filter(
    (membership) =>
      (asked.role === undefined || membership.role === asked.role) &&
      (asked.organization === undefined || membership.organization === asked.organization.id),
  );
  if (candidates.length === 0) {
    findings.add(neverHeld(asked, span, person, date));
    return undefined;
  }
  const held = candidates.filter((membership) => isHeldOn(membership, date));
  if (held.length > 1) {
    const roles = held.map((membership) => [membership.role, membership.organization].filter(Boolean).join(' '));
    const body = asked.organization?.name ?? '';
    findings.add(error('letter/role-ambiguous', span, { person: fullName(person), organization: body, roles }));
    return undefined;
  }
  const [membership] = held;
  if (membership === undefined) {
    const [office] = candidates;
    const addressed = as === 'recipient' && office ? otherHolders(registry, person, office, date) : undefined;
    findings.add(notHeld(candidates, asked, span, person, date, addressed));
    return undefined;
  }
  findings.add(...bridged(membership, span, person, registry, date));
  return { membership, organization: organizationOf(membership, registry) };
}

/** The seat a person holds on a day: what is shown when a letter says nothing. */
export function seatOn(person: Person, registry: Registry, date: string): ShownRole | undefined {
  const seat = person.memberships.find((one) => roleKind(one.role).seat && isHeldOn(one, date));
  return seat && { membership: seat, organization: organizationOf(seat, registry) };
}

/** Everything a person holds on a day, as a letter would write it. */
export function heldEntries(person: Person, date: string): string[] {
  const held = person.memberships.filter((membership) => isHeldOn(membership, date));
  return held.map((membership) => [membership.role, membership.organization].filter(Boolean).join(' '));
}

/** Accents and capitals aside: « président commission-x ». Who writes another word is shown the whole entry right. */
function readEntry(entry: string, span: Span, registry: Registry, findings: Findings): Asked | undefined {
  const { organizations } = registry;
  const { role, rest } = roleFirst(entry);
  const [first = ''] = entry.trim().split(/\s+/);
  const [second, ...more] = rest;
  if (role === undefined && second === undefined) {
    const organization = organizations.get(first);
    if (organization !== undefined) return { role: undefined, organization };
    const words = [...roleIds, ...organizations.keys()];
    findings.add(error('letter/unknown-role', span, { role: first, nearest: nearest(first, words), known: roleIds }));
    return undefined;
  }
  const seatSomewhere = role !== undefined && roleKind(role).seat && second !== undefined && !organizations.has(second);
  if (role === undefined || more.length > 0 || seatSomewhere) {
    const several = entriesIn(entry, registry);
    const facts =
      several.length > 1
        ? { role: entry, nearest: undefined, several }
        : { role: role === undefined ? first : entry, nearest: entryMeant(role, first, rest, registry) };
    findings.add(error('letter/unknown-role', span, { ...facts, known: roleIds }));
    return undefined;
  }
  if (second === undefined) return { role, organization: undefined };
  const organization = organizations.get(second);
  if (organization !== undefined) return { role, organization };
  const facts = { name: second, nearest: nearest(second, organizations.keys()) };
  findings.add(error('letter/unknown-organization', span, facts));
  return undefined;
}

/** « senateur vice-president commission-x »: the entries of a list without its commas; one that names no body ends in « … ». */
function entriesIn(entry: string, registry: Registry): string[] {
  const entries: string[] = [];
  for (const word of entry.trim().split(/\s+/)) {
    if (roleFirst(word).role !== undefined || entries.length === 0) entries.push(word);
    else entries.push(`${entries.pop()} ${word}`);
  }
  const meant = entries.map((one) => {
    const { role, rest } = roleFirst(one);
    if (role === undefined || rest.length === 0) return role;
    const whole = entryMeant(role, one, rest, registry);
    return whole === role || whole === undefined ? `${role} …` : whole;
  });
  return meant.includes(undefined) ? [] : (meant as string[]);
}

/** « deputée », « président de la commission des finances » → « president commission-finances ». */
function entryMeant(
  role: RoleId | undefined,
  first: string,
  rest: readonly string[],
  { organizations }: Registry,
): string | undefined {
  const meant = role ?? (nearest(first, roleIds) as RoleId | undefined);
  if (meant === undefined || rest.length === 0 || roleKind(meant).seat) return meant;
  const where = foldName(rest.join(' '));
  const named = [...organizations.values()].find(({ name }) => where.endsWith(foldName(name)));
  const body = named?.id ?? (rest.length === 1 ? nearest(rest[0] ?? '', organizations.keys()) : undefined);
  return body === undefined ? meant : `${meant} ${body}`;
}

function neverHeld(asked: Asked, span: Span, person: Person, date: string): Diagnostic {
  const held = heldEntries(person, date);
  const role = asked.role ?? '';
  const organization = asked.organization?.name;
  const facts = {
    person: fullName(person),
    id: person.id,
    gender: person.gender,
    role,
    organization,
    entry: entryOf(asked),
    held,
  };
  return error('letter/role-never-held', span, facts, [{ note: 'recorded', span: person.span }]);
}

/** « … » for what the role cannot be without: where a seat is held. */
function entryOf({ role, organization }: Asked): string | undefined {
  if (role === undefined) return undefined;
  return `${role}${organization === undefined ? (roleKind(role).needs.length > 0 ? ' …' : '') : ` ${organization.id}`}`;
}

/**
 * Of several memberships that match and none held that day, the nearest periods on both sides.
 * @param addressed of whoever is written to: those who hold it that day
 */
function notHeld(
  candidates: readonly Membership[],
  asked: Asked,
  span: Span,
  person: Person,
  date: string,
  addressed: readonly Person[] | undefined,
): Diagnostic {
  const gaps = candidates.map((membership) => ({ membership, holding: holdingOn(membership, date) }));
  const sides = gaps.flatMap(({ holding }) => (holding.kind === 'not-held' ? [holding] : []));
  const previous = sides.map((side) => side.previous).reduce(later, undefined);
  const next = sides.map((side) => side.next).reduce(earlier, undefined);
  const [first] = candidates;
  const facts = {
    person: fullName(person),
    gender: person.gender,
    role: asked.role ?? first?.role ?? '',
    organization: asked.organization?.name,
    date,
    previous,
    next,
    instead: heldThere(asked, person, date),
    addressed: addressed?.map((one) => ({ name: fullName(one), id: one.id })),
  };
  return error('registry/role-not-held', span, facts, first && [{ note: 'recorded', span: first.span }]);
}

/** What else is held that day in the same body: who was its president may be its vice-president. */
function heldThere({ organization }: Asked, person: Person, date: string): string | undefined {
  if (organization === undefined) return undefined;
  return heldEntries(person, date).find((entry) => entry.endsWith(` ${organization.id}`));
}

type Side = Extract<Holding, { kind: 'not-held' }>['previous'];

function later(a: Side, b: Side): Side {
  return a === undefined || (b !== undefined && (b.end ?? '') > (a.end ?? '')) ? b : a;
}

function earlier(a: Side, b: Side): Side {
  return a === undefined || (b !== undefined && (b.start ?? '') < (a.start ?? '')) ? b : a;
}

function bridged(membership: Membership, span: Span, person: Person, registry: Registry, date: string): Diagnostic[] {
  const holding = holdingOn(membership, date);
  if (holding.kind !== 'bridged') return [];
  const organization = organizationOf(membership, registry)?.name;
  const from = holding.before.end ?? '';
  const to = holding.after.start ?? '';
  const facts = {
    person: fullName(person),
    gender: person.gender,
    role: membership.role,
    organization,
    date,
    from,
    to,
  };
  return [information('registry/role-bridged', span, facts, [{ note: 'recorded', span: membership.span }])];
}

function organizationOf(membership: Membership, registry: Registry): Organization | undefined {
  return membership.organization === undefined ? undefined : registry.organizations.get(membership.organization);
}
