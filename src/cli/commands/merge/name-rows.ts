// All rows of a table, read once for what is wrong with them and for the names of their files. Must not know: the files.
import { type NamedRow, sameNames } from '../../../merge/index.ts';
import type { Format } from '../../../render.ts';
import type { MergeFindings } from './merge-findings.ts';
import { letterOfRow, type ReadTask, type RowLetter } from './read-task.ts';

/** Letters of rows that are kept until they are made: of thousands, the others are read once more. */
const MOST_KNOWN = 2000;

export interface NamedRows {
  /** A letter's file without its ending, by row. */
  readonly names: ReadonlyMap<number, string>;
  /** As they were read, by row. */
  readonly letters: Map<number, RowLetter>;
}

/** Every row's file, whoever makes it: two rows of one name are a fault wherever they are made. */
export function nameRows(read: ReadTask, [ending]: readonly Format[], findings: MergeFindings): NamedRows {
  const named: NamedRow[] = [];
  const names = new Map<number, string>();
  const letters = new Map<number, RowLetter>();
  for (const number of numbersOf(read)) {
    const row = read.rows.row(number);
    const { value, diagnostics } = letterOfRow(read, row);
    findings.addOfRow(
      row,
      diagnostics.filter(({ severity }) => severity !== 'information'),
    );
    if (value === undefined) continue;
    named.push({ name: `${value.file}.${ending}`, number, span: row.span });
    names.set(number, value.file);
    if (letters.size < MOST_KNOWN) letters.set(number, value);
  }
  findings.add(sameNames(named));
  findings.settleRows(read.rows.length);
  return { names, letters };
}

/** Rows are counted from 1. */
export function numbersOf({ rows }: ReadTask): number[] {
  return Array.from({ length: rows.length }, (_, index) => index + 1);
}
