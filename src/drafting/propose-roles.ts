// The roles a person would sign under on a day: the seat, the highest role, the role in the body the letter is about.
// Must not know: how a letter is written down.

import type { IsoDate } from '../calendar/date.ts';
import { contains } from '../calendar/period.ts';
import {
  type Membership,
  type Organization,
  type Person,
  type Registry,
  roleKind,
  rolesOn,
} from '../registry/index.ts';
import { foldName } from '../registry/names.ts';

/** « role organization », as a letter's `show` writes it. */
export function roleEntry({ role, organization }: Pick<Membership, 'role' | 'organization'>): string {
  return organization === undefined ? role : `${role} ${organization}`;
}

/** Everything held that day, each once, as a letter would write it. */
export function heldRoles(person: Person, date: IsoDate): Membership[] {
  const seen = new Set<string>();
  return rolesOn(person, date).filter((one) => !seen.has(roleEntry(one)) && seen.add(roleEntry(one)) !== undefined);
}

/** @param about id of the body the letter is about */
export function proposeRoles(person: Person, date: IsoDate, about: string | undefined): string[] {
  const held = heldRoles(person, date);
  const seat = held.find(({ role }) => roleKind(role).seat);
  const offices = held
    .filter(({ role }) => !roleKind(role).seat)
    .sort((a, b) => rank(a) - rank(b) || Number(b.organization === about) - Number(a.organization === about));
  const inBody = about === undefined ? undefined : offices.find(({ organization }) => organization === about);
  const chosen = [...new Set([offices[0], inBody])]
    .filter((one) => one !== undefined)
    .sort((a, b) => rank(a) - rank(b));
  return [...(seat === undefined ? [] : [seat]), ...chosen].map(roleEntry);
}

/** The office a recipient is written to: the highest that is no seat, else the seat. */
export function proposeOffice(person: Person, date: IsoDate): string | undefined {
  const held = heldRoles(person, date);
  const highest = [...held].sort((a, b) => rank(a) - rank(b))[0];
  return highest && roleEntry(highest);
}

/** The study or friendship group whose name holds one of these words, if there is but one that day. */
export function bodyAbout(registry: Registry, words: readonly string[], date: IsoDate): string | undefined {
  const meant = words.map(foldName).filter((word) => word.length > 3);
  const found = [...registry.organizations.values()].filter(
    (body) =>
      GROUPS.has(body.classification) &&
      contains(body.life, date) &&
      meant.some((word) => foldName(body.name).includes(word)),
  );
  return found.length === 1 ? found[0]?.id : undefined;
}

const GROUPS: ReadonlySet<Organization['classification']> = new Set(['groupe-etudes', 'groupe-amitie']);

function rank({ role }: Membership): number {
  return roleKind(role).rank;
}
