// What a list says of whoever it names (« député du Jura », « (Cher) ») held against the registry: who of several is meant,
// which roles it gives someone, held that day or not. Must not know: how a list is read, letters.
import type { IsoDate } from '../calendar/date.ts';
import { withoutCivility } from '../locale/civility.ts';
import { locales } from '../locale/index.ts';
import { type Membership, type Person, type Registry, type RoleId, roleIds, rolesOn } from '../registry/index.ts';
import { foldName } from '../registry/names.ts';

/** The one of these to whom alone everything applies that is said and applies to any of them. */
export function saidOf(
  people: readonly Person[],
  written: string,
  said: readonly string[],
  registry: Registry,
): Person | undefined {
  const words = wordsOf(written, said);
  const gender = withoutCivility(said[0] ?? '').gender;
  const clues = new Map(people.map((person) => [person, cluesTo(person, registry).filter((clue) => has(words, clue))]));
  const all = new Set([...clues.values()].flat());
  const fitting = people.filter(
    (person) =>
      [...all].every((clue) => clues.get(person)?.includes(clue)) && (gender ?? person.gender) === person.gender,
  );
  return fitting.length === 1 && (all.size > 0 || gender !== undefined) ? fitting[0] : undefined;
}

/** Where it cannot be told: in the order of how much of what is said is theirs, else as they stand. */
export function likelyFirst(
  people: readonly Person[],
  written: string,
  said: readonly string[],
  registry: Registry,
): readonly Person[] {
  const words = wordsOf(written, said);
  const { gender } = withoutCivility(said[0] ?? '');
  const likely = (person: Person) => {
    // « Haute-Marne » speaks for who sits there, and less for who sits for Marne.
    const clues = cluesTo(person, registry).filter((clue) => has(words, clue));
    // « députée » is said of a woman, and tells those apart of whom all else is true.
    const titled = person.memberships.some(({ role }) => titles(role, person).some((one) => has(words, foldName(one))));
    return clues.join('').length + (titled ? 1 : 0) + (gender === person.gender ? 1 : 0);
  };
  const ranks = new Map(people.map((person) => [person, likely(person)]));
  return [...people].sort((one, other) => (ranks.get(other) ?? 0) - (ranks.get(one) ?? 0));
}

function titles(role: RoleId, { gender }: Person): string[] {
  return Object.values(locales).map(({ roleName }) => roleName(role, gender));
}

/** What is said, without the name itself. */
function wordsOf(written: string, said: readonly string[]): string {
  return said.map((one) => ` ${foldName(one)} `.replace(` ${foldName(written)} `, ' | ')).join('|');
}

/** Words that tell this person from others: seat, roles, bodies. */
function cluesTo({ memberships }: Person, registry: Registry): string[] {
  const all = memberships.flatMap((one) => {
    const body = registry.organizations.get(one.organization ?? '');
    return [one.constituency?.name, ...namesOf(one.role), body?.name, body?.short_name, one.label];
  });
  return [...new Set(all.flatMap((one) => (one === undefined || foldName(one) === '' ? [] : [foldName(one)])))];
}

function has(words: string, clue: string): boolean {
  return words.includes(` ${clue} `);
}

/** « député », « députée » are one clue to whoever is either. */
function namesOf(role: RoleId): string[] {
  return Object.values(locales).flatMap(({ roleName }) => [roleName(role, 'f'), roleName(role, 'm')]);
}

export interface EndedRole {
  /** As the list says it. */
  readonly said: string;
  readonly until: IsoDate;
}

/** The roles that the list gives someone and that ended before that day. */
export function endedRoles(person: Person, said: readonly string[], date: IsoDate, registry: Registry): EndedRole[] {
  const held = rolesOn(person, date);
  return said.flatMap((one) => {
    const meant = (membership: Membership) => names(membership, one, registry);
    if (held.some(meant)) return [];
    const until = person.memberships
      .filter(meant)
      .flatMap((membership) => membership.held?.at(-1)?.end ?? [])
      .filter((end) => end < date)
      .sort()
      .at(-1);
    return until === undefined ? [] : [{ said: one, until }];
  });
}

export interface SaidRoles {
  /** In the order they are said. */
  readonly held: readonly Membership[];
  /** Begins as a role does, and is none of that day. */
  readonly unheld: readonly { readonly said: string; readonly until: IsoDate | undefined }[];
}

/** What stands under a name as its roles, against those of that day. */
export function saidRoles(person: Person, said: readonly string[], date: IsoDate, registry: Registry): SaidRoles {
  const held = rolesOn(person, date);
  const read = said.filter(isRole).map((one) => ({ one, role: held.find((role) => names(role, one, registry)) }));
  return {
    held: read.flatMap(({ role }) => role ?? []),
    unheld: read.flatMap(({ one, role }) => {
      const [ended] = endedRoles(person, [one], date, registry);
      return role === undefined ? [{ said: one, until: ended?.until }] : [];
    }),
  };
}

function isRole(said: string): boolean {
  return roleIds.some((role) => roleCalled(role, foldName(said)) !== undefined);
}

/** The name of the role, among its names, that these words begin with. */
function roleCalled(role: RoleId, words: string): string | undefined {
  return namesOf(role)
    .map(foldName)
    .find((name) => words === name || words.startsWith(`${name} `));
}

/** « président de la commission des lois », and of a body with a longer name; « députée de la 1re circonscription du Gers » */
function names({ role, organization, constituency, label }: Membership, said: string, registry: Registry): boolean {
  const words = foldName(said);
  if (label !== undefined && foldName(label) === words) return true;
  const called = roleCalled(role, words);
  if (called === undefined) return false;
  const rest = words.slice(called.length);
  const where = rest.replace(/^ (?:(?:de la|de l|du|des|de|d|of the|of|for) )?/u, '');
  if (where === '') return true;
  const body = registry.organizations.get(organization ?? '');
  const bodies = [body?.name, body?.short_name].flatMap((one) => (one === undefined ? [] : [foldName(one)]));
  return (
    bodies.some((one) => ` ${one} `.includes(` ${where} `)) ||
    (constituency !== undefined && isFor(constituency.name, rest))
  );
}

/** After an article: who sits for Haute-Marne does not sit for Marne. */
function isFor(place: string, words: string): boolean {
  const name = foldName(place);
  return words.endsWith(` ${name}`) && / (?:la|l|du|des|de|d|les|the|of|for) $/u.test(words.slice(0, -name.length));
}
