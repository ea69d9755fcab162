// A French postcode that a spreadsheet has taken for a number: « 1990 » for « 01990 ». It is told and never put right,
// since Brussels is « 1000 » and Geneva « 1204 ». Must not know: letters, how a row is read.
import { type Diagnostic, warning } from '../diagnostics/diagnostic.ts';
import { locales } from '../locale/index.ts';
import type { Row } from './table.ts';
import { folded } from './title.ts';

const FOUR_FIGURES = /^\s*\d{4}\s*$/;
const COUNTRY = /^(?:pays|country)$/;

/** @param address columns of the row that hold lines of its address, the town's among them */
export function postcodeFaults(row: Row, column: string, address: () => readonly string[]): Diagnostic[] {
  const cell = row.cells.get(column);
  if (cell === undefined || !FOUR_FIGURES.test(String(cell.value))) return [];
  const countries = [...row.cells.keys()].filter((name) => COUNTRY.test(folded(name)));
  const lines = [...address(), ...countries].flatMap((name) =>
    String(row.cells.get(name)?.value ?? '').split(/[|\n,()]/),
  );
  return lines.some(isAbroad) ? [] : [warning('merge/postcode-of-four-figures', cell.span, { column })];
}

function isAbroad(line: string): boolean {
  const country = locales.fr.place(line.trim())?.name ?? locales.en.place(line.trim())?.name;
  return country !== undefined && country !== 'France';
}
