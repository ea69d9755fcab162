// The order in which signatories are printed. Must not know: templates, pages.
import { type Person, roleKind } from '../registry/index.ts';
import type { ShownRole } from './shown-role.ts';

export interface ToOrder {
  readonly person: Person;
  readonly shown: readonly { readonly role: ShownRole }[];
}

/**
 * Precedence: the initiator, then the rank of the highest shown role (président, vice-président, secrétaire, membre),
 * then the collation of family names; it gives back the founding letter's order from a shuffled list.
 */
export function inOrder<T extends ToOrder>(
  signatories: readonly T[],
  order: 'as-listed' | 'precedence' | 'alphabetical',
  initiator: string | undefined,
  collate: (a: string, b: string) => number,
): readonly T[] {
  if (order === 'as-listed') return signatories;
  const byName = (a: T, b: T) =>
    collate(sortName(a.person), sortName(b.person)) || collate(a.person.given_name, b.person.given_name);
  if (order === 'alphabetical') return [...signatories].sort(byName);
  return [...signatories].sort(
    (a, b) =>
      Number(b.person.id === initiator) - Number(a.person.id === initiator) ||
      highestRank(a) - highestRank(b) ||
      byName(a, b),
  );
}

function sortName({ sort_name, family_name }: Person): string {
  return sort_name ?? family_name;
}

/** Someone who shows no role comes after all who do. */
function highestRank({ shown }: ToOrder): number {
  return Math.min(Number.POSITIVE_INFINITY, ...shown.map(({ role }) => roleKind(role.membership.role).rank));
}
