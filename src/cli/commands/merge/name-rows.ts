// All rows of a table, read once for what is wrong with them and for the names of their files. Must not know: the files.
import { type NamedRow, RecipientsMet, sameNames, sameRecipient } from '../../../merge/index.ts';
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
  const met = new RecipientsMet(read.mapping);
  const again: (readonly [repeated: number, first: number])[] = [];
  for (const number of numbersOf(read)) {
    const row = read.rows.row(number);
    const { value, diagnostics } = letterOfRow(read, row);
    findings.addOfRow(
      row,
      diagnostics.filter(({ severity }) => severity !== 'information'),
    );
    if (value === undefined) continue;
    const first = met.before(row);
    if (first !== undefined) again.push([number, first]);
    named.push({ name: `${value.file}.${ending}`, number, span: row.span, again: first !== undefined });
    names.set(number, value.file);
    if (letters.size < MOST_KNOWN) letters.set(number, value);
  }
  const collisions = sameNames(named);
  findings.add(collisions);
  const told = new Set(collisions.map(({ span }) => span?.start));
  for (const [repeated, first] of again) {
    const row = read.rows.row(repeated);
    if (!told.has(row.span.start)) findings.addOfRow(row, [sameRecipient(row, read.rows.row(first))]);
  }
  findings.settleRows(read.rows.length);
  return { names, letters };
}

/** Rows are counted from 1. */
export function numbersOf({ rows }: ReadTask): number[] {
  return Array.from({ length: rows.length }, (_, index) => index + 1);
}
