// Popolo memberships, with their posts → dated roles. Must not know: people's names, files.
import { dateParts, exists } from '../../calendar/date.ts';
import { formatPeriod, joined, type Period, parsePeriod } from '../../calendar/period.ts';
import { type Findings, type Span, warning } from '../../diagnostics/diagnostic.ts';
import { BRIDGED_DAYS, isHeldOn } from '../../registry/holding.ts';
import { foldName } from '../../registry/names.ts';
import { type RoleId, roleIds } from '../../registry/roles.ts';
import type { MembershipEntry } from '../../registry/schema.ts';
import type { ImportOptions } from '../imported.ts';
import { at, type Json, list, record, text } from '../json.ts';

/** English words for roles in the wild → ours; anything else is kept as a label. */
const ROLES: Readonly<Record<string, RoleId>> = {
  member: 'membre',
  chair: 'president',
  chairman: 'president',
  chairwoman: 'president',
  chairperson: 'president',
  president: 'president',
  'deputy chair': 'vice-president',
  'vice chair': 'vice-president',
  'vice president': 'vice-president',
  secretary: 'secretaire',
  rapporteur: 'rapporteur',
  'prime minister': 'premier-ministre',
};

export interface Term {
  readonly person: string;
  readonly organization: string | undefined;
  readonly role: string | undefined;
  readonly period: Period;
}

export function embedded(person: Json): Json[] {
  return list(person.memberships).flatMap((one) => {
    const membership = record(one);
    return membership === undefined ? [] : [{ person_id: person.id, ...membership }];
  });
}

/** A post stands for its body, and its label (« MP for Aldershot ») for the role. */
export function readTerms(
  memberships: readonly Json[],
  posts: ReadonlyMap<string, Json>,
  findings: Findings,
  span: Span,
): Term[] {
  return memberships.flatMap((one): Term[] => {
    const person = text(one.person_id);
    if (person === undefined) return [];
    const start = partial(one.start_date);
    const end = partial(one.end_date);
    const period = parsePeriod(`${start ?? '..'}/${end ?? '..'}`);
    if ('fault' in period) {
      findings.add(
        warning('import/mandate-reversed', span, { mandate: text(one.id) ?? person, period: `${start}/${end}` }),
      );
      return [];
    }
    const post = posts.get(text(one.post_id) ?? '');
    const body = text(one.organization_id) ?? text(at(one, 'organization', 'id')) ?? text(post?.organization_id);
    return [{ person, organization: body, role: text(post?.label) ?? text(one.role) ?? text(post?.role), period }];
  });
}

export interface Role extends MembershipEntry {
  readonly bridged: number;
}

export function rolesOf(
  terms: readonly Term[],
  bodies: ReadonlyMap<string, Json>,
  { exact = false, on }: ImportOptions,
): Role[] {
  const groups = new Map<string, Term[]>();
  for (const term of terms) {
    // Without a body there is nothing to be a member of.
    if (term.organization === undefined) continue;
    const known = roleOf(term.role);
    const key = JSON.stringify([known ?? term.role, term.organization]);
    groups.set(key, [...(groups.get(key) ?? []), term]);
  }
  return [...groups.values()].flatMap((group): Role[] => {
    const [first] = group;
    if (first === undefined) return [];
    const strict = joined(
      group.map(({ period }) => period),
      0,
    );
    const held = exact ? strict : joined(strict, BRIDGED_DAYS);
    if (on !== undefined && !isHeldOn({ held }, on, exact ? 0 : BRIDGED_DAYS)) return [];
    const always = held.length === 1 && held[0]?.start === undefined && held[0]?.end === undefined;
    const known = roleOf(first.role);
    const label = known === undefined ? labelOf(first, bodies) : undefined;
    const written = held.map(formatPeriod);
    return [
      {
        role: known ?? 'membre',
        ...(first.organization === undefined ? {} : { organization: first.organization }),
        ...(label === undefined ? {} : { label }),
        ...(always ? {} : { held: written.length === 1 ? (written[0] ?? '') : written }),
        bridged: strict.length - held.length,
      },
    ];
  });
}

function roleOf(role: string | undefined): RoleId | undefined {
  if (role === undefined) return 'membre';
  const word = foldName(role);
  return ROLES[word] ?? roleIds.find((id) => foldName(id) === word);
}

function labelOf({ role, organization }: Term, bodies: ReadonlyMap<string, Json>): string {
  const body = organization === undefined ? undefined : text(bodies.get(organization)?.name);
  return body === undefined ? (role ?? '') : `${role ?? ''}, ${body}`;
}

/** `YYYY`, `YYYY-MM` or a day; a time after it is cut off. */
export function partial(value: unknown): string | undefined {
  const written = text(value)?.slice(0, 10);
  return written !== undefined && dateParts(written) !== undefined && exists(written) ? written : undefined;
}
