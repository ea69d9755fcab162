// Recipients as rows and columns, each cell with its place in the user's file. Must not know: letters, how a file is read.
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';

export interface Cell {
  /** Text from a CSV file; any YAML value from a YAML or JSON file. */
  readonly value: unknown;
  readonly span: Span;
}

export interface Row {
  /** From 1, without the line of titles. */
  readonly number: number;
  readonly cells: ReadonlyMap<string, Cell>;
  /** Where the cells stand that say nothing. */
  readonly empty: ReadonlyMap<string, Span>;
  /** The row as a whole, where a cell is missing. */
  readonly span: Span;
  /** Why it cannot be told which cell is whose; it has none then. */
  readonly fault?: Diagnostic;
}

export interface Column {
  readonly name: string;
  readonly span: Span;
}

/** Rows made when asked for: thirty-five thousand of them at once would weigh more than all the rest. */
export interface Rows {
  readonly length: number;
  /** @param number from 1 */
  readonly row: (number: number) => Row;
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: Rows;
  /** What leaves doubt where rows begin or whose a cell is: rows are read for what else is wrong, and make no letter. */
  readonly faults?: readonly Diagnostic[];
}

export function rowsOf(rows: readonly Row[]): Rows {
  return { length: rows.length, row: (number) => rows[number - 1] as Row };
}

/** The cells of a row by their columns; one that says nothing is known by its place alone. */
export function filledAndEmpty(named: readonly (readonly [string, Cell])[]): Pick<Row, 'cells' | 'empty'> {
  return {
    cells: new Map(named.filter(([, { value }]) => !isBlank(value))),
    empty: new Map(named.flatMap(([name, { value, span }]) => (isBlank(value) ? [[name, span] as const] : []))),
  };
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
