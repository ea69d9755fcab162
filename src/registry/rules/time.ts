// Roles against each other and against the lives of bodies, day by day. Must not know: letters.
import { formatPeriod, joined, lengthInDays, overlap, type Period } from '../../calendar/period.ts';
import { type Diagnostic, error, warning } from '../../diagnostics/diagnostic.ts';
import { isWithinAChamber } from '../classifications.ts';
import { BRIDGED_DAYS } from '../holding.ts';
import { fullName, type Membership, type Organization, type Person, type Registry } from '../registry.ts';
import { roleKind } from '../roles.ts';

const ALWAYS: Period = { start: undefined, end: undefined };

export function checkTime({ persons, organizations }: Registry): Diagnostic[] {
  const people = [...persons.values()];
  return [
    ...people.flatMap((person) => twoCommissions(person, organizations)),
    ...people.flatMap((person) => outsideSeat(person, organizations)),
    ...people.flatMap((person) => outsideLife(person, organizations)),
    ...twoHolders(people, organizations),
  ];
}

/**
 * A member of a chamber sits on one permanent committee at a time. A one-sitting replacement elsewhere, which the
 * record of the first bridges, is no second committee. A warning: the official record itself forgets to end some.
 */
function twoCommissions(person: Person, organizations: Registry['organizations']): Diagnostic[] {
  const seats = person.memberships.filter(
    ({ organization }) => organizations.get(organization ?? '')?.classification === 'commission',
  );
  return seats.flatMap((second, index) =>
    seats.slice(0, index).flatMap((first) => {
      if (first.organization === second.organization) return [];
      const shared = longestShared(first, second, BRIDGED_DAYS);
      if (shared === undefined) return [];
      const facts = {
        person: fullName(person),
        first: organizations.get(first.organization ?? '')?.name ?? '',
        second: organizations.get(second.organization ?? '')?.name ?? '',
        period: shared,
      };
      return [warning('registry/two-commissions', second.span, facts, [{ note: 'recorded', span: first.span }])];
    }),
  );
}

interface Holder {
  readonly person: Person;
  readonly membership: Membership;
}

/** Holders of one office of whom each shares a day with another; `shared`: the longest stretch that two of them share. */
interface Together {
  readonly holders: readonly Holder[];
  readonly shared: Period | undefined;
}

/** Places named beside the one that is told. */
const NAMED = 10;

/** One seat, and the presidency of one body, has one holder on any day. Told once an office, however many hold it. */
function twoHolders(people: readonly Person[], organizations: Registry['organizations']): Diagnostic[] {
  const offices = new Map<string, readonly Together[]>();
  for (const person of people) {
    for (const membership of person.memberships) {
      const key = exclusiveKey(membership);
      if (key !== undefined) offices.set(key, joinedBy({ person, membership }, offices.get(key) ?? []));
    }
  }
  return [...offices.values()].flatMap((all) =>
    all.flatMap(({ holders, shared }) => (shared === undefined ? [] : [heldTogether(holders, shared, organizations)])),
  );
}

/** With one holder more: all whom the holder shares a day with are together. */
function joinedBy(holder: Holder, all: readonly Together[]): readonly Together[] {
  const apart: Together[] = [];
  const holders: Holder[] = [];
  let shared: Period | undefined;
  for (const one of all) {
    const stretches = one.holders
      .filter(({ person }) => person.id !== holder.person.id)
      .flatMap(({ membership }) => longestShared(membership, holder.membership, 0) ?? []);
    if (stretches.length === 0) apart.push(one);
    else {
      holders.push(...one.holders);
      shared = longest([shared, one.shared, ...stretches]);
    }
  }
  return [...apart, { holders: [...holders, holder], shared }];
}

function heldTogether(
  holders: readonly Holder[],
  shared: Period,
  organizations: Registry['organizations'],
): Diagnostic {
  const [first] = holders;
  const second = holders.find(({ person }) => person.id !== first?.person.id);
  if (first === undefined || second === undefined) throw new Error('an office held together has two holders');
  const { role, organization, constituency, span } = second.membership;
  const names = [...new Set(holders.map(({ person }) => person))].map(fullName);
  const where =
    constituency === undefined
      ? (organizations.get(organization ?? '')?.name ?? '')
      : `${constituency.name}, ${constituency.number}`;
  // Bodies shared by both chambers, and old records, do have two presidents on paper; a seat never has two holders.
  const tell = constituency === undefined ? warning : error;
  const others = holders.filter((one) => one !== second).slice(0, NAMED);
  const recorded = others.map(({ membership }) => ({ note: 'recorded' as const, span: membership.span }));
  return tell('registry/two-holders', span, { role, names, where, period: shared }, recorded);
}

/** What only one person holds at a time. Senators share a department; a deputy alone has a numbered constituency. */
function exclusiveKey({ role, organization, constituency }: Membership): string | undefined {
  if (role === 'depute' && constituency?.number !== undefined) {
    return JSON.stringify([role, constituency.territory, constituency.number]);
  }
  return role === 'president' && organization !== undefined ? JSON.stringify([role, organization]) : undefined;
}

/**
 * To sit on a body of a chamber one holds a seat. Silent where a seat has no dates, and about what a role that is still
 * held when the first seat begins was before: a record of the current term does not tell the terms before it.
 */
function outsideSeat(person: Person, organizations: Registry['organizations']): Diagnostic[] {
  const seats = person.memberships.filter(({ role }) => roleKind(role).seat);
  if (seats.length === 0 || seats.some(({ held }) => held === undefined)) return [];
  const seated = joined(
    seats.flatMap(({ held }) => held ?? []),
    BRIDGED_DAYS,
  );
  return person.memberships.flatMap((membership) => {
    const body = organizations.get(membership.organization ?? '');
    if (body === undefined || !isWithinAChamber(body.classification)) return [];
    return (membership.held ?? []).flatMap((period) => {
      if (seated.some((seat) => covers(seat, fromFirst(period, seated)))) return [];
      const facts = {
        person: fullName(person),
        gender: person.gender,
        role: membership.role,
        organization: body.name,
        period,
        seats: seated,
      };
      return [warning('registry/outside-seat', membership.span, facts, [{ note: 'recorded', span: seatSpan(seats) }])];
    });
  });
}

/** A body's end ends the roles in it: an open period in a body that was dissolved was forgotten, not kept. */
function outsideLife(person: Person, organizations: Registry['organizations']): Diagnostic[] {
  return person.memberships.flatMap((membership) => {
    const body = organizations.get(membership.organization ?? '');
    if (body === undefined) return [];
    return (membership.held ?? []).flatMap((period) => {
      if (covers(body.life, period)) return [];
      const facts = {
        person: fullName(person),
        gender: person.gender,
        role: membership.role,
        organization: body.name,
        period,
        life: body.life,
      };
      return [
        warning('registry/outside-organization', membership.span, facts, [{ note: 'recorded', span: body.span }]),
      ];
    });
  });
}

function seatSpan(seats: readonly Membership[]) {
  const last = seats.at(-1);
  if (last === undefined) throw new Error('outsideSeat was asked about a person without a seat');
  return last.span;
}

/** The period without what lies before the first seat, unless all of it does. */
function fromFirst(period: Period, [first]: readonly Period[]): Period {
  return (first === undefined ? undefined : overlap(period, { start: first.start, end: undefined })) ?? period;
}

function covers(outer: Period, inner: Period): boolean {
  const shared = overlap(outer, inner);
  return shared !== undefined && formatPeriod(shared) === formatPeriod(inner);
}

/** The longest stretch that both roles share, if it is longer than `tolerated` days. */
function longestShared(first: Membership, second: Membership, tolerated: number): Period | undefined {
  const shared = (first.held ?? [ALWAYS]).flatMap((one) =>
    (second.held ?? [ALWAYS]).flatMap((two) => overlap(one, two) ?? []),
  );
  return longest(shared.filter((one) => lengthInDays(one) > tolerated));
}

/** The first of the longest. */
function longest(periods: readonly (Period | undefined)[]): Period | undefined {
  let found: Period | undefined;
  for (const one of periods)
    if (one !== undefined && (found === undefined || lengthInDays(one) > lengthInDays(found))) found = one;
  return found;
}

/** Membership in a body ends with the body: what the rest of the program reads is clipped to its life. */
export function clippedToLife(
  held: readonly Period[] | undefined,
  { life }: Organization,
): readonly Period[] | undefined {
  if (life.start === undefined && life.end === undefined) return held;
  return (held ?? [ALWAYS]).flatMap((period) => overlap(period, life) ?? []);
}
