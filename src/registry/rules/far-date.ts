// A day so far from all that the registry knows that its year was surely mistyped: 2062 for 2026. No clock is asked: the
// registry's own days say when it lives. Must not know: what a letter is.
import { type IsoDate, monthsBetween } from '../../calendar/date.ts';
import { type Diagnostic, type Span, warning } from '../../diagnostics/diagnostic.ts';
import { RememberedOf } from '../../remember.ts';
import type { Registry } from '../registry.ts';

/** Years: a small registry may know no later day than that on which a long mandate began. */
export const FAR_YEARS = 25;

interface Known {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** Warns where the date lies far before the first, or far after the last day of any role or source. */
export function checkFarDate(registry: Registry, date: IsoDate, span: Span): Diagnostic[] {
  const known = bounds.of(registry, [], () => knownDays(registry));
  if (known === undefined) return [];
  const { first, last } = known;
  const side = date < first ? 'before' : 'after';
  const [from, to] = side === 'before' ? [date, first] : [last, date];
  const years = Math.floor(monthsBetween(from, to) / 12);
  if (from > to || years < FAR_YEARS) return [];
  return [warning('registry/far-date', span, { date, years, side, known: side === 'before' ? first : last })];
}

const bounds = new RememberedOf<Registry, Known | undefined>();

/** Undefined where the registry names no day. A whole Assemblée names thousands. */
function knownDays({ persons, sources }: Registry): Known | undefined {
  let known: Known | undefined;
  const see = (day: IsoDate | undefined): void => {
    if (day === undefined) return;
    if (known === undefined) known = { first: day, last: day };
    else if (day < known.first) known = { ...known, first: day };
    else if (day > known.last) known = { ...known, last: day };
  };
  for (const { memberships } of persons.values()) {
    for (const { start, end } of memberships.flatMap(({ held }) => held ?? [])) {
      see(start);
      see(end);
    }
  }
  for (const { as_known_on } of sources) see(as_known_on);
  return known;
}
