// The same role in a file and in an export, and whether both say the same of its days. Must not know: whose it is.
import type { IsoDate } from '../calendar/date.ts';
import { byStart, formatPeriod, joined, type Period, parsePeriod } from '../calendar/period.ts';
import { readConstituency } from '../registry/constituency.ts';
import { BRIDGED_DAYS } from '../registry/holding.ts';
import type { MembershipEntry } from '../registry/schema.ts';

/** Where the file writes a role: with the same title, or, if there is only one such role on both sides, reworded. */
export function placeOf(
  membership: MembershipEntry,
  written: readonly MembershipEntry[],
  imported: readonly MembershipEntry[],
): number | undefined {
  const alike = (one: MembershipEntry) => keyOf(one) === keyOf(membership);
  const same = written.findIndex((one) => alike(one) && one.label === membership.label);
  if (same !== -1) return same;
  const candidates = written.flatMap((one, index) => (alike(one) ? [index] : []));
  return candidates.length === 1 && imported.filter(alike).length === 1 ? candidates[0] : undefined;
}

/** A role's identity inside a person: what it is, where, of what; not when, nor how a title is worded. */
export function keyOf({ role, organization, constituency }: MembershipEntry): string {
  const place = constituency === undefined ? undefined : readConstituency(constituency);
  const where = place === undefined || 'unknown' in place ? undefined : [place.territory, place.number];
  return JSON.stringify([role, organization, where]);
}

export function periodsOf({ held }: MembershipEntry): Period[] | undefined {
  if (held === undefined) return undefined;
  return (typeof held === 'string' ? [held] : held)
    .flatMap((text) => {
      const period = parsePeriod(text);
      return 'fault' in period ? [] : [period];
    })
    .sort(byStart);
}

/** A bridged gap is no difference: one file may keep what another left out. */
export function sameDays(a: readonly Period[] | undefined, b: readonly Period[] | undefined): boolean {
  const bridged = (periods: readonly Period[] | undefined) =>
    periods === undefined ? 'always' : joined(periods, BRIDGED_DAYS).map(formatPeriod).join();
  return bridged(a) === bridged(b);
}

/** What was known on a day: later beginnings were not, nor were ends to come. */
export function upTo(periods: readonly Period[] | undefined, day: IsoDate): Period[] | undefined {
  return periods
    ?.filter(({ start }) => start === undefined || start <= day)
    .map(({ start, end }) => ({ start, end: end === undefined || end >= day ? undefined : end }));
}
