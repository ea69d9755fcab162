// Roles as a person types them in a shell and as a table prints them. Must not know: files.
import { formatPeriod } from '../../../calendar/period.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import { locales } from '../../../locale/index.ts';
import { readConstituency } from '../../../registry/constituency.ts';
import {
  findBody,
  type Membership,
  type Person,
  type Registry,
  type RoleId,
  roleFirst,
  roleIds,
  roleKind,
  roles,
  territories,
  territoryCode,
} from '../../../registry/index.ts';
import { foldName } from '../../../registry/names.ts';
import type { MembershipEntry, OrganizationEntry } from '../../../registry/schema.ts';
import type { Session } from '../../command.ts';
import { UsageError } from '../../exit.ts';
import { type Bodies, newBody } from './body-typed.ts';
import { isAlways, isYear, readSince, splitAtWhen, splitTitleAtWhen } from './periods-typed.ts';
import { type SignatoriesWords, signatoriesWords } from './words/index.ts';

/** « Member of the European Parliament » */
const MOST_WORDS = 5;

export interface RoleRead {
  readonly membership: MembershipEntry;
  /** What was written otherwise than it was typed. */
  readonly told: readonly string[];
  /** The organization, if it was named and is nowhere yet. */
  readonly body: OrganizationEntry | undefined;
}

/** « depute 68-6 2022-06-22/.. », « membre commission-x depuis le 8 juillet 2024 », « maire = Maire d’Exemple » */
export function readRole(written: string, say: SignatoriesWords, bodies: Bodies): RoleRead {
  const [head = '', ...titles] = written.split(/\s+=\s+/);
  const { what, when } = splitAtWhen(head, say);
  const { role, rest: words } = roleSaid(what);
  if (role === undefined) throw badRole(written, what.trim().split(/\s+/)[0] ?? '', say);
  const { what: label, when: afterTitle } = splitTitleAtWhen(titles.join(' = '));
  const saysWhen = (word: string, at: number) => looksLikePeriod(word) || isYearOf(words, at, bodies);
  const rest = withoutArticle(words.filter((word, at) => !saysWhen(word, at)).join(' '));
  const said = [...words.filter(saysWhen), when, afterTitle].filter((one) => one !== '');
  const { held, told } = readSince(said.join(', '), say);
  const where = rest === '' || isConstituency(role, rest) ? undefined : rest;
  const known = where === undefined ? undefined : findBody(bodies, where);
  const body = where === undefined || known !== undefined ? undefined : newBody(where);
  const membership = {
    role,
    ...(rest === ''
      ? {}
      : where === undefined
        ? { constituency: asListed(rest) }
        : { organization: known ?? body?.id ?? where }),
    ...(label === '' ? {} : { label }),
    ...heldKey(held),
  };
  return { membership, told, body };
}

/** One period is written alone. */
export function heldKey(held: readonly string[] | undefined): Pick<MembershipEntry, 'held'> {
  if (held === undefined) return {};
  const [only, ...more] = held;
  return { held: only !== undefined && more.length === 0 ? only : [...held] };
}

/** Index of the membership named « role » or « role organization », or as `readRole` would read it. */
export function findRole(person: Person, written: string, say: SignatoriesWords, bodies: Bodies): number {
  const { role, rest } = roleSaid(written);
  const where = withoutArticle(rest.join(' '));
  const place = where === '' ? undefined : readConstituency(where);
  const body = findBody(bodies, where) ?? newBody(where)?.id ?? where;
  const found = person.memberships.flatMap((one, index) => {
    if (one.role !== role) return [];
    if (where === '' || one.organization === body) return [index];
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

/** The words that name a membership again, as a person would type them: « depute Cantal », « depute Haut-Rhin-6 ». */
export function roleKey({ role, organization, constituency }: Membership): string {
  const { name, number } = constituency ?? {};
  const where = organization ?? (number === undefined ? name : `${name}-${number}`);
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

/** What tells this person from another of the same name: the seat, the last one held, else the last role. */
export function inShort(
  person: Person,
  registry: Pick<Registry, 'organizations'>,
  session: Session,
): string | undefined {
  const role = mainRole(person);
  return role && roleLine(role, person, registry, session);
}

/** The seat held last, else the last role of all. */
export function mainRole({ memberships }: Person): Membership | undefined {
  const last = (one: Membership) => one.held?.at(-1)?.end ?? '9999';
  const all = [...memberships].sort((a, b) => (last(a) < last(b) ? -1 : 1));
  return all.findLast(({ role }) => roleKind(role).seat) ?? all.at(-1);
}

export function heldText({ held }: Pick<Membership, 'held'>): string {
  return held === undefined ? 'always' : held.map(formatPeriod).join(', ');
}

/** The same for a person to read; `heldText` is what a command takes back. */
export function heldInWords(membership: Pick<Membership, 'held'>, { language }: Session): string {
  const { always, held } = signatoriesWords[language];
  return membership.held === undefined ? always : membership.held.map(held).join(', ');
}

function roleKeyAt(person: Person, index: number): string[] {
  const membership = person.memberships[index];
  return membership === undefined ? [] : [roleKey(membership)];
}

/** « député du Morbihan », « Member of the commission X »: a file needs the name alone. */
function withoutArticle(where: string): string {
  return where.replace(/^(?:du |des |de la |de l['’] ?|de |d['’] ?|(?:of|to)(?: the)? |for )(?=\S)/iu, '');
}

/** « Seine-St-Denis » → « Seine-Saint-Denis »; what is written as the table has it stays. */
function asListed(where: string): string {
  const known = territories[territoryCode(where) ?? ''];
  if (known === undefined || where.toUpperCase() === territoryCode(where)) return where;
  return known.names.includes(where.replaceAll('’', "'")) ? where : known.names[0];
}

/** The role that the words begin with, by its id or by what it is called, and what stands after it. */
function roleSaid(written: string): ReturnType<typeof roleFirst> {
  const byId = roleFirst(written);
  if (byId.role !== undefined) return byId;
  const words = written.trim().split(/\s+/);
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length--) {
    const role = roleCalled(words.slice(0, length).join(' '));
    if (role !== undefined) return { role, rest: words.slice(length) };
  }
  return byId;
}

/** « Députée », « Member of Parliament » is depute: what the role is called, in either gender and language. */
function roleCalled(words: string): RoleId | undefined {
  const typed = foldName(words);
  return roleIds.find((role) =>
    Object.values(locales).some(({ roleName }) =>
      [roleName(role, 'f'), roleName(role, 'm')].map(foldName).includes(typed),
    ),
  );
}

/** What begins with no role, with the nearest one or all of them. */
export function badRole(written: string, word: string, say: SignatoriesWords): UsageError {
  const close = nearest(word, roleIds);
  return new UsageError(say.badRole(written), close === undefined ? say.badRoleHelp(roleIds) : say.nearest(close));
}

function isConstituency(role: RoleId, rest: string): boolean {
  const needs: readonly string[] = roles[role].needs;
  return (
    needs.includes('constituency') &&
    (territoryCode(rest) !== undefined || !('unknown' in readConstituency(rest)) || !needs.includes('organization'))
  );
}

/** « membre commission-x 2025 »: the last word, unless an organization is called so. */
function isYearOf(words: readonly string[], at: number, bodies: Bodies): boolean {
  return (
    at === words.length - 1 &&
    isYear(words[at] ?? '') &&
    findBody(bodies, withoutArticle(words.join(' '))) === undefined
  );
}

function looksLikePeriod(word: string): boolean {
  return isAlways(word) || word.includes('/') || /^\d{4}(?:-\d{2}){1,2}$/.test(word);
}
