// Finding people: by a name typed without accents, by role, by body, on a day. Finding a body by its name. Must not know: how lists are printed.
import type { IsoDate } from '../calendar/date.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { withoutCivility } from '../locale/civility.ts';
import { BRIDGED_DAYS, isHeldOn } from './holding.ts';
import { foldName } from './names.ts';
import { fullName, type Membership, type Person, type Registry } from './registry.ts';
import type { RoleId } from './roles.ts';

export interface Wanted {
  /** Words of a name or an id, in any order, without accents; each must begin a word of the name. */
  readonly name?: string | undefined;
  readonly on?: IsoDate | undefined;
  readonly organization?: string | undefined;
  readonly role?: RoleId | undefined;
  /** Longest gap between two periods that counts as held, in days. */
  readonly bridge?: number | undefined;
}

export interface Found {
  readonly person: Person;
  /** The memberships that answer; all of them where neither day, body nor role was asked. */
  readonly memberships: readonly Membership[];
}

/** In the registry's order. */
export function findPeople(registry: Registry, wanted: Wanted): Found[] {
  return [...registry.persons.values()].flatMap((person) => {
    if (wanted.name !== undefined && !matches(person, wanted.name)) return [];
    const memberships = person.memberships.filter((membership) => answers(membership, wanted));
    const asked = wanted.on !== undefined || wanted.organization !== undefined || wanted.role !== undefined;
    return asked && memberships.length === 0 ? [] : [{ person, memberships }];
  });
}

/** The one person meant: by id, else by the only name that answers; else those it could be, nearest first. */
export function findPerson(registry: Registry, typed: string): Person | { readonly candidates: readonly Person[] } {
  const byId = registry.persons.get(typed);
  if (byId !== undefined) return byId;
  const { name } = withoutCivility(typed);
  const people = [...registry.persons.values()];
  const exact = people.filter((person) => foldName(fullName(person)) === foldName(name));
  const found = exact.length > 0 ? exact : people.filter((person) => matches(person, name));
  if (found.length === 1 && found[0] !== undefined && isNamed(found[0], name)) return found[0];
  if (found.length > 0) return { candidates: found };
  const words = people.flatMap((person) => [person.id, fullName(person), person.family_name]);
  const close = nearest(name, words);
  return {
    candidates: people.filter((person) => [person.id, fullName(person), person.family_name].includes(close ?? '')),
  };
}

/** The id of the only organization of that id or name, accents and case aside. */
export function findBody(bodies: Registry['organizations'], typed: string): string | undefined {
  if (bodies.has(typed)) return typed;
  const name = foldName(typed);
  const [only, ...more] = [...bodies.values()].filter((one) =>
    [one.id, one.name, one.short_name].some((called) => called !== undefined && foldName(called) === name),
  );
  return more.length === 0 ? only?.id : undefined;
}

/** The roles that a person holds on a day. */
export function rolesOn(person: Person, date: IsoDate, bridge: number = BRIDGED_DAYS): Membership[] {
  return person.memberships.filter((membership) => isHeldOn(membership, date, bridge));
}

function answers(membership: Membership, { on, organization, role, bridge = BRIDGED_DAYS }: Wanted): boolean {
  if (organization !== undefined && membership.organization !== organization) return false;
  if (role !== undefined && membership.role !== role) return false;
  return on === undefined || isHeldOn(membership, on, bridge);
}

function matches(person: Person, name: string): boolean {
  const typed = foldName(name);
  const words = wordsOf(person);
  return typed !== '' && typed.split(' ').every((begun) => words.some((word) => word.startsWith(begun)));
}

/** The beginnings of names only suggest someone: « O » is not yet Odile, and she might sign for it. */
function isNamed(person: Person, name: string): boolean {
  const words = wordsOf(person).filter((word) => word.length > 2);
  return foldName(name)
    .split(' ')
    .some((typed) => words.includes(typed));
}

function wordsOf(person: Person): readonly string[] {
  return `${foldName(fullName(person))} ${foldName(person.id)}`.split(' ');
}
