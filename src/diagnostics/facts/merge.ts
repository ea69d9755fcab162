// What can be wrong with a table of recipients, before any of its letters is composed.

export interface MergeFacts {
  'merge/no-rows': Record<never, never>;
  /** A row of another number of cells than there are titles. */
  'merge/row-length': { expected: number; found: number };
  'merge/unclosed-quote': Record<never, never>;
  /** Something stands after a closing quotation mark and before the next cell. */
  'merge/stray-quote': Record<never, never>;
  'merge/duplicate-column': { column: string };
  /** Two columns fill one key: one of them would be lost. */
  'merge/same-key': { column: string; other: string; key: string };
  'merge/unused-column': { column: string; nearest: string | undefined; known: readonly string[] };
  /** A row says nothing where something is needed; `column` undefined: the table has no column for it. */
  'merge/missing-cell': { key: 'gender' | 'name' | 'field'; column: string | undefined };
  'merge/unknown-gender': { column: string; value: string; nearest: string | undefined; known: readonly string[] };
  /** « 1990 » where « 01990 » was meant: a spreadsheet takes postcodes for numbers. */
  'merge/postcode-of-four-figures': { column: string };
  /** « 7500A », « 750001 »: not the five figures of a French one. */
  'merge/postcode-mistyped': { value: string };
  /** Others say it, and the address does not. */
  'merge/town-left-empty': { column: string; key: 'postcode' | 'town' };
  /** No column says to whom. */
  'merge/no-recipient': { columns: readonly string[] };
  /** A YAML or JSON file that is no list of groups. */
  'merge/not-a-list': Record<never, never>;
  /** « #REF! » in a cell that the letter uses. */
  'merge/spreadsheet-error': { value: string };
  /** A spreadsheet's own file, under the name of a table. */
  'merge/is-a-workbook': { path: string };
  /** Bytes that are no UTF-8, read as French spreadsheets write them. */
  'merge/read-as-windows-1252': Record<never, never>;
  /** A pattern of files' names names no column. */
  'merge/unknown-place': { place: string; nearest: string | undefined; known: readonly string[] };
  /** `again`: it is the very recipient of that row, and no namesake. */
  'merge/same-name': { name: string; row: number; again: boolean };
  /** A row says what an earlier one says, in all columns that the letter uses. */
  'merge/same-recipient': Record<never, never>;
  'merge/unknown-query': { found: string; nearest: string | undefined; known: readonly string[] };
  'merge/nobody': { query: string; date: string };
}
