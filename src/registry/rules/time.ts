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

/** One seat, and the presidency of one body, has one holder on any day. */
function twoHolders(people: readonly Person[], organizations: Registry['organizations']): Diagnostic[] {
  const holders = new Map<string, { person: Person; membership: Membership }[]>();
  const found: Diagnostic[] = [];
  for (const person of people) {
    for (const membership of person.memberships) {
      const key = exclusiveKey(membership);
      if (key === undefined) continue;
      const others = holders.get(key) ?? [];
      for (const other of others) {
        const shared = longestShared(other.membership, membership, 0);
        if (shared === undefined || other.person.id === person.id) continue;
        const { constituency } = membership;
        // Bodies shared by both chambers, and old records, do have two presidents on paper; a seat never has two holders.
        const tell = constituency === undefined ? warning : error;
        found.push(
          tell(
            'registry/two-holders',
            membership.span,
            {
              role: membership.role,
              first: fullName(other.person),
              second: fullName(person),
              where:
                constituency === undefined
                  ? (organizations.get(membership.organization ?? '')?.name ?? '')
                  : `${constituency.name}, ${constituency.number}`,
              period: shared,
            },
            [{ note: 'recorded', span: other.membership.span }],
          ),
        );
      }
      holders.set(key, [...others, { person, membership }]);
    }
  }
  return found;
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
  let longest: Period | undefined;
  for (const one of first.held ?? [ALWAYS]) {
    for (const two of second.held ?? [ALWAYS]) {
      const shared = overlap(one, two);
      if (shared === undefined || lengthInDays(shared) <= tolerated) continue;
      if (longest === undefined || lengthInDays(shared) > lengthInDays(longest)) longest = shared;
    }
  }
  return longest;
}

/** Membership in a body ends with the body: what the rest of the program reads is clipped to its life. */
export function clippedToLife(
  held: readonly Period[] | undefined,
  { life }: Organization,
): readonly Period[] | undefined {
  if (life.start === undefined && life.end === undefined) return held;
  return (held ?? [ALWAYS]).flatMap((period) => overlap(period, life) ?? []);
}
