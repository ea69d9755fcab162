// Was a role held on a day? Must not know: whose role it is, or which letter asks.
import type { IsoDate } from '../calendar/date.ts';
import { contains, gapInDays, type Period } from '../calendar/period.ts';
import type { Membership } from './registry.ts';

/**
 * A member replaced for one sitting leaves a committee and is back a day or two later, over a weekend at most four:
 * nobody would call the role false in between.
 */
export const BRIDGED_DAYS = 4;

export type Holding =
  | { readonly kind: 'held' }
  /** Between two periods of the same role, at most `BRIDGED_DAYS` apart. */
  | { readonly kind: 'bridged'; readonly before: Period; readonly after: Period }
  | { readonly kind: 'not-held'; readonly previous: Period | undefined; readonly next: Period | undefined };

/** `bridge`: the longest gap, in days, that counts as held; 0 reads the record to the letter. */
export function holdingOn(membership: Pick<Membership, 'held'>, date: IsoDate, bridge: number = BRIDGED_DAYS): Holding {
  const { held } = membership;
  if (held === undefined || held.some((period) => contains(period, date))) return { kind: 'held' };
  const previous = held.findLast((period) => period.end !== undefined && period.end < date);
  const next = held.find((period) => period.start !== undefined && period.start > date);
  if (previous !== undefined && next !== undefined && gapInDays(previous, next) <= bridge) {
    return { kind: 'bridged', before: previous, after: next };
  }
  return { kind: 'not-held', previous, next };
}

export function isHeldOn(membership: Pick<Membership, 'held'>, date: IsoDate, bridge: number = BRIDGED_DAYS): boolean {
  return holdingOn(membership, date, bridge).kind !== 'not-held';
}
