// A task → its base letter, its rows and what each column fills, or what is wrong with them. The same in every thread.
// Must not know: threads, pages, where files go.
import { type Checked, Findings, type Span } from '../../../diagnostics/diagnostic.ts';
import { type Letter, readLetter, type Workspace } from '../../../letter/index.ts';
import {
  type Column,
  columnsIn,
  fileName,
  type Mapping,
  patternFor,
  peopleTable,
  type Row,
  type Rows,
  readCsv,
  readRecords,
  recipientName,
  rowLetter,
  saysTitle,
  type Table,
  targetsOf,
  townColumns,
} from '../../../merge/index.ts';
import type { Task } from './task.ts';

export interface ReadTask {
  readonly letter: Letter;
  readonly rows: Rows;
  readonly mapping: Mapping;
  /** Of files' names, its columns called as the table calls them. */
  readonly pattern: string;
  /** What `--set` says of the letter's fields. */
  readonly overrides: ReadonlyMap<string, string>;
  /** Fields of the letter's own wording that no column fills, and what all the letters will say. */
  readonly unfilled: ReadonlyMap<string, string>;
  readonly columns: readonly Column[];
  /** The table is at fault as a whole: its rows are read for what else is wrong alone. */
  readonly broken: boolean;
}

/** Of a letter without a recipient: every row brings one. */
const FROM_THE_TABLE = { name: '—', gender: 'f' } as const;

export function readTask(task: Task, workspace: Workspace): Checked<ReadTask> {
  const findings = new Findings();
  const letter = findings.take(readLetter(task.letter, FROM_THE_TABLE));
  const table = letter && findings.take(readTable(task, letter, workspace));
  if (letter === undefined || table === undefined) return { value: undefined, diagnostics: findings.diagnostics };
  const template = letter.wording === undefined ? workspace.templates.get(letter.entry.template ?? '') : undefined;
  const { fields } = template ?? letter;
  const pattern = findings.take(patternFor(task.pattern, table)) ?? task.pattern;
  const [named, own] = letter.wording === undefined ? [[...fields.keys()], []] : [[], [...fields.keys()]];
  const renamed = new Map(task.renamed);
  const { targets, words, diagnostics } = targetsOf(table, named, renamed, columnsIn(pattern), own);
  findings.add(...diagnostics);
  // `--set title=Maire` says what all of them are, where the letter has no field of that name.
  const isTitle = (name: string) => saysTitle(name) && !fields.has(name);
  const overrides = new Map(task.overrides.filter(([name]) => !isTitle(name)));
  const title = task.overrides.findLast(([name]) => isTitle(name))?.[1].trim() || undefined;
  const { faults = [] } = table;
  const read = findings.settle({
    letter,
    rows: table.rows,
    mapping: {
      targets,
      words,
      fields,
      set: new Set(overrides.keys()),
      title,
      towns: townColumns(targets, table.rows),
      titles: task.recipients.kind === 'csv' ? titlesOf(table) : undefined,
    },
    pattern,
    columns: table.columns,
    overrides,
    unfilled: unfilledOf(letter, own, new Set([...words.keys(), ...overrides.keys()])),
    broken: faults.length > 0,
  });
  return { value: read.value, diagnostics: [...read.diagnostics, ...faults] };
}

function unfilledOf({ entry }: Letter, own: readonly string[], filled: ReadonlySet<string>): Map<string, string> {
  const given = Object.entries(entry.fields ?? {}).filter(([name]) => own.includes(name) && !filled.has(name));
  return new Map(given.flatMap(([name, value]) => (typeof value === 'object' ? [] : [[name, String(value)] as const])));
}

function titlesOf({ columns }: Table): Span | undefined {
  const [first, last] = [columns[0], columns.at(-1)];
  return first && last && { ...first.span, end: Math.max(first.span.end, last.span.end) };
}

function readTable({ recipients }: Task, { entry }: Letter, { registry }: Workspace): Checked<Table> {
  switch (recipients.kind) {
    case 'csv':
      return readCsv(recipients.source);
    case 'records':
      return readRecords(recipients.source);
    case 'people':
      return registry === undefined
        ? { value: undefined, diagnostics: [] }
        : peopleTable(recipients.query, registry, entry.date);
  }
}

export interface RowLetter {
  readonly letter: Letter;
  /** Path of its file in the folder of letters, with forward slashes, without the ending. */
  readonly file: string;
}

export function letterOfRow({ letter, rows, mapping, pattern }: ReadTask, row: Row): Checked<RowLetter> {
  const read = rowLetter(letter, row, mapping);
  if (read.value === undefined) return { value: undefined, diagnostics: read.diagnostics };
  const file = fileName(pattern, letter.id, row, rows.length, recipientName(read.value));
  return { value: { letter: read.value, file }, diagnostics: read.diagnostics };
}
