// Recipients as rows and columns, each cell with its place in the user's file. Must not know: letters, how a file is read.
import type { Span } from '../diagnostics/diagnostic.ts';

export interface Cell {
  /** Text from a CSV file; any YAML value from a YAML or JSON file. */
  readonly value: unknown;
  readonly span: Span;
}

export interface Row {
  /** From 1, without the line of titles. */
  readonly number: number;
  readonly cells: ReadonlyMap<string, Cell>;
  /** The row as a whole, where a cell is missing. */
  readonly span: Span;
}

export interface Column {
  readonly name: string;
  readonly span: Span;
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}
