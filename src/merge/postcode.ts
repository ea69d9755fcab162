// What is wrong with the town of an address: a French postcode that a spreadsheet has taken for a number, « 1990 » for
// « 01990 », told and never put right, since Brussels is « 1000 » and Geneva « 1204 »; one mistyped, « 7500A » or « 750001 »;
// a postcode or a town left empty.
// Must not know: letters, how a row is read.
import { type Diagnostic, warning } from '../diagnostics/diagnostic.ts';
import { locales } from '../locale/index.ts';
import type { Row, Rows } from './table.ts';
import { folded } from './title.ts';

const FOUR_FIGURES = /^\s*\d{4}\s*$/;
/** Letters among five figures, or too many or too few of them; « B-1000 » and « SW1A 2AA » are of elsewhere. */
const MISTYPED = /^\s*(?:\d{1,3}|\d{6,}|(?=\S*\p{L})\d[\d\p{L}]{4})\s*$/u;
const COUNTRY = /^(?:pays|country)$/;
const POSTCODE_AND_TOWN = /^\s*\d{5}\s+\p{L}/u;

/** Columns of a table that give the town of an address. */
export interface TownColumns {
  readonly postcode: string | undefined;
  readonly town: string | undefined;
}

/** @param address columns of the row that hold lines of its address, the town's among them */
export function postcodeFaults(row: Row, column: string, address: () => readonly string[]): Diagnostic[] {
  const cell = row.cells.get(column);
  const value = String(cell?.value ?? '');
  const [short, mistyped] = [FOUR_FIGURES.test(value), MISTYPED.test(value)];
  if (cell === undefined || !(short || mistyped) || linesOf(row, address()).some(isAbroad)) return [];
  return [
    short
      ? warning('merge/postcode-of-four-figures', cell.span, { column })
      : warning('merge/postcode-mistyped', cell.span, { value: value.trim() }),
  ];
}

/**
 * A row that says nothing of its postcode or its town, where others do and its address does not say it either.
 * @param columns those that some row fills
 */
export function townFaults(row: Row, columns: TownColumns, address: () => readonly string[]): Diagnostic[] {
  const empty = (['postcode', 'town'] as const).flatMap((key) => {
    const column = columns[key];
    return column === undefined || row.cells.has(column) ? [] : [{ key, column }];
  });
  if (empty.length === 0) return [];
  const lines = linesOf(row, address());
  const silent = lines.every((line) => line.trim() === '');
  if (silent || lines.some((line) => POSTCODE_AND_TOWN.test(line) || isAbroad(line))) return [];
  return empty.map((facts) => warning('merge/town-left-empty', row.span, facts));
}

/** Those of the columns that some row fills: what none says is not missing in one. */
export function filledIn(rows: Rows, { postcode, town }: TownColumns): TownColumns {
  const filled = (column: string | undefined): string | undefined => {
    if (column === undefined) return undefined;
    for (let number = 1; number <= rows.length; number++) if (rows.row(number).cells.has(column)) return column;
    return undefined;
  };
  return { postcode: filled(postcode), town: filled(town) };
}

function linesOf(row: Row, address: readonly string[]): readonly string[] {
  const countries = [...row.cells.keys()].filter((name) => COUNTRY.test(folded(name)));
  return [...address, ...countries].flatMap((name) => String(row.cells.get(name)?.value ?? '').split(/[|\n,()]/));
}

function isAbroad(line: string): boolean {
  const country = locales.fr.place(line.trim())?.name ?? locales.en.place(line.trim())?.name;
  return country !== undefined && country !== 'France';
}
