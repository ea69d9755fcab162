// What a list, or the text taken over, says that those who sign are: roles to print, and what is not so that day.
// Must not know: questions, how a name is read.
import type { IsoDate } from '../../../calendar/date.ts';
import { type Diagnostic, warning } from '../../../diagnostics/diagnostic.ts';
import type { Match } from '../../../drafting/match-people.ts';
import { roleEntry } from '../../../drafting/propose-roles.ts';
import { endedRoles, saidRoles } from '../../../drafting/said-of.ts';
import { fullName, type Person } from '../../../registry/index.ts';
import { type Drafting, messageOf } from './drafting.ts';

/** A role that the list gives and the registry ended is in no letter: that is told, and asked about with the roles. */
export function tellEnded(drafting: Drafting, matches: readonly Match[], date: IsoDate): void {
  for (const match of matches) {
    if (match.kind !== 'person') continue;
    for (const { said, until } of endedRoles(match.person, match.said ?? [], date, drafting.registry))
      tell(drafting, warning('drafting/role-ended', undefined, { name: fullName(match.person), said, until }));
  }
}

/**
 * The roles that stand under a name in the text are those it was written with.
 *
 * @param below who is named under the text
 * @returns by person, as a letter writes them; nobody under whose name none stands that is held
 */
export function rolesBelow(
  drafting: Drafting,
  below: readonly Match[],
  signing: readonly Person[],
  date: IsoDate,
): ReadonlyMap<string, readonly string[]> {
  const roles = new Map<string, readonly string[]>();
  for (const match of below) {
    if (match.kind !== 'person' || !signing.includes(match.person)) continue;
    const { held, unheld } = saidRoles(match.person, match.said ?? [], date, drafting.registry);
    if (held.length > 0) roles.set(match.person.id, [...new Set(held.map(roleEntry))]);
    for (const one of unheld)
      tell(drafting, warning('drafting/role-differs', undefined, { name: fullName(match.person), ...one }));
  }
  return roles;
}

function tell({ found, asker, session }: Drafting, diagnostic: Diagnostic): void {
  found.push(diagnostic);
  asker?.say(messageOf(diagnostic, session));
}
