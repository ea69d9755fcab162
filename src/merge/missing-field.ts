// A field that no letter of a merge was given, told with the column of the table that may have been meant for it.
// Must not know: why it is missing, what columns fill.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Column } from './table.ts';
import { folded } from './title.ts';

/** A title is a short word among many: « Région » is no « religion ». */
const SLIP = 1 / 5;

export function withColumnMeant(diagnostics: readonly Diagnostic[], columns: readonly Column[]): readonly Diagnostic[] {
  if (columns.length === 0) return diagnostics;
  return diagnostics.map((one) => {
    if (one.code !== 'field/missing') return one;
    const { field } = one.facts;
    const titles = columns.map(({ name }) => name).filter((name) => name !== '');
    return { ...one, facts: { ...one.facts, column: nearest(field, titles, SLIP) ?? whoseWordIs(field, titles) } };
  });
}

/** « Nombre d'élèves » is meant for `eleves`. */
function whoseWordIs(field: string, titles: readonly string[]): string | undefined {
  return titles.find((title) => title.split(/[\s_'’-]+/u).some((word) => folded(word) === folded(field)));
}
