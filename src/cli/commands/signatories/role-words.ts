// Roles as a person types them in a shell and as a table prints them. Must not know: files.
import { formatPeriod, parsePeriod } from '../../../calendar/period.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import { locales } from '../../../locale/index.ts';
import { readConstituency } from '../../../registry/constituency.ts';
import {
  type Membership,
  type Person,
  type Registry,
  type RoleId,
  roleIds,
  roles,
  territoryCode,
} from '../../../registry/index.ts';
import { foldName } from '../../../registry/names.ts';
import type { MembershipEntry } from '../../../registry/schema.ts';
import type { Session } from '../../command.ts';
import { UsageError } from '../../exit.ts';
import { type SignatoriesWords, signatoriesWords } from './words/index.ts';

/** « depute 68-6 2022-06-22/.. », « membre commission-x », « maire = Maire d’Exemple » */
export function readRole(written: string, say: SignatoriesWords): MembershipEntry {
  const [head = '', ...titles] = written.split(/\s+=\s+/);
  const words = head.trim().split(/\s+/);
  const role = asRole(words[0] ?? '', written, say);
  const periods = words.slice(1).filter(looksLikePeriod);
  const rest = words
    .slice(1)
    .filter((word) => !looksLikePeriod(word))
    .join(' ');
  const label = titles.join(' = ');
  const held = readPeriods(periods.join(' '), say);
  return {
    role,
    ...(rest === '' ? {} : isConstituency(role, rest) ? { constituency: rest } : { organization: rest }),
    ...(label === '' ? {} : { label }),
    ...(held === undefined ? {} : { held: held.length === 1 ? (held[0] ?? '') : held }),
  };
}

/** Periods separated by spaces or commas; « always » and nothing: without dates. */
export function readPeriods(written: string, say: SignatoriesWords): string[] | undefined {
  const words = written.split(/[\s,]+/).filter((word) => word !== '');
  if (words.length === 0 || (words.length === 1 && words[0] === 'always')) return undefined;
  for (const word of words) {
    const period = parsePeriod(word);
    if (!('fault' in period)) continue;
    if (period.fault === 'no-such-date') throw new UsageError(say.noSuchDay(period.value, period.nearest));
    throw new UsageError(say.badPeriod(word));
  }
  return words;
}

/** Index of the membership named « role » or « role organization ». */
export function findRole(person: Person, written: string, say: SignatoriesWords): number {
  const [role = '', ...more] = written.trim().split(/\s+/);
  const where = more.join(' ');
  const place = where === '' ? undefined : readConstituency(where);
  const found = person.memberships.flatMap((one, index) => {
    if (one.role !== role) return [];
    if (where === '' || one.organization === where) return [index];
    const same = place !== undefined && !('unknown' in place) && one.constituency?.territory === place.territory;
    return same && (place.number === undefined || one.constituency?.number === place.number) ? [index] : [];
  });
  const [only, second] = found;
  if (only === undefined) throw new UsageError(say.noRole(written, person.memberships.map(roleKey)));
  if (second !== undefined)
    throw new UsageError(
      say.severalRoles(
        written,
        found.flatMap((index) => roleKeyAt(person, index)),
      ),
    );
  return only;
}

/** The shortest words that name a membership again. */
export function roleKey({ role, organization, constituency }: Membership): string {
  const where =
    organization ??
    (constituency === undefined
      ? undefined
      : `${constituency.territory}${constituency.number === undefined ? '' : `-${constituency.number}`}`);
  return where === undefined ? role : `${role} ${where}`;
}

/** « Députée du Haut-Rhin » */
export function roleLine(
  membership: Membership,
  person: Person,
  registry: Pick<Registry, 'organizations'>,
  { language }: Session,
): string {
  const { constituency } = membership;
  const body = registry.organizations.get(membership.organization ?? '');
  return locales[language].roleLine({
    role: membership.role,
    gender: person.title_gender ?? person.gender,
    label: membership.label,
    organization: body === undefined ? undefined : { name: body.name, gender: body.gender },
    territory:
      constituency === undefined
        ? undefined
        : { code: constituency.territory, name: constituency.name, de: constituency.de },
  });
}

export function heldText({ held }: Pick<Membership, 'held'>): string {
  return held === undefined ? 'always' : held.map(formatPeriod).join(', ');
}

/** The same for a person to read; `heldText` is what a command takes back. */
export function heldInWords(membership: Pick<Membership, 'held'>, { language }: Session): string {
  return membership.held === undefined ? signatoriesWords[language].always : heldText(membership);
}

function roleKeyAt(person: Person, index: number): string[] {
  const membership = person.memberships[index];
  return membership === undefined ? [] : [roleKey(membership)];
}

function asRole(word: string, written: string, say: SignatoriesWords): RoleId {
  if (Object.hasOwn(roles, word)) return word as RoleId;
  // « Députée » is depute: what the role is called, in either gender and language.
  const typed = foldName(word);
  const called = roleIds.find(
    (role) =>
      foldName(role) === typed ||
      Object.values(locales).some(({ roleName }) =>
        [roleName(role, 'f'), roleName(role, 'm')].map(foldName).includes(typed),
      ),
  );
  if (called !== undefined) return called;
  throw new UsageError(say.badRole(written, nearest(word, roleIds)));
}

function isConstituency(role: RoleId, rest: string): boolean {
  const needs: readonly string[] = roles[role].needs;
  return (
    needs.includes('constituency') &&
    (territoryCode(rest) !== undefined || !('unknown' in readConstituency(rest)) || !needs.includes('organization'))
  );
}

function looksLikePeriod(word: string): boolean {
  return word === 'always' || word.includes('/') || /^\d{4}(?:-\d{2}){1,2}$/.test(word);
}
