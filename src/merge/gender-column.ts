// A title that disagrees with a recipient's gender, told with the column of the table that says the gender.
// Must not know: why they disagree, how a letter is composed.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { columnFor, type Target } from './columns.ts';
import { folded } from './title.ts';

/** Titles of columns that hold a letter rather than a word of address. */
const LETTERS = /^(?:gender|genre|sexe|sex)$/;
const LETTER = { f: 'm', m: 'f' } as const;
const WORD = { f: 'Monsieur', m: 'Madame' } as const;

/** Without a column of its own the gender was read from the civility before the name. */
export function withGenderColumn(
  diagnostics: readonly Diagnostic[],
  targets: ReadonlyMap<string, Target>,
): readonly Diagnostic[] {
  const column = columnFor('gender', targets) ?? columnFor('name', targets);
  if (column === undefined) return diagnostics;
  return diagnostics.map((one) => {
    if (one.code !== 'letter/title-gender') return one;
    const { gender } = one.facts;
    const cell = { column, write: LETTERS.test(folded(column)) ? LETTER[gender] : WORD[gender] };
    return { ...one, facts: { ...one.facts, cell } };
  });
}
