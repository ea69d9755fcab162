// What the letters of a merge have against them, told so that a person can act: what many share is told once, and of how
// many; what a row causes names its row. Must not know: what the findings mean, who is told.
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import type { Row } from './table.ts';

/** Rows named beside the first. */
const NAMED = 10;
/** So many remarks of one code at one place differ in a word of each row's: one speaks for all. */
const ALIKE = 4;
/** Remarks of one code on the rows' own words are read one by one up to so many. */
const ROW_BY_ROW = NAMED;

interface Found {
  /** As the first of its rows says it, whichever is heard first. */
  diagnostic: Diagnostic;
  first: number;
  /** Where it is found, by row. */
  readonly rows: Map<number, Span>;
  /** In the row that causes it; in the letter, or what it is made of; elsewhere in the table: its titles. */
  readonly stands: 'in-row' | 'elsewhere' | 'in-table';
}

export class RowFindings {
  readonly #found = new Map<string, Found>();
  /** Rows with an error, in which the rest was perhaps not looked for. */
  readonly #faulty = new Set<number>();

  get failed(): boolean {
    return this.#faulty.size > 0;
  }

  add(row: Pick<Row, 'number' | 'span'>, diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) {
      const { severity, span } = diagnostic;
      if (severity === 'error') this.#faulty.add(row.number);
      const stands = standing(span, row.span);
      const key = keyOf(diagnostic, stands);
      let found = this.#found.get(key);
      if (found === undefined) {
        found = { diagnostic, first: row.number, rows: new Map(), stands };
        this.#found.set(key, found);
      } else if (row.number < found.first) Object.assign(found, { diagnostic, first: row.number });
      if (!found.rows.has(row.number)) found.rows.set(row.number, stands === 'in-row' && span ? span : row.span);
    }
  }

  /**
   * What was found since this was last asked for.
   * @param letters how many rows were looked at
   */
  told(letters: number): Diagnostic[] {
    const byPlace = new Map<string, Found[]>();
    for (const found of this.#found.values()) {
      const { code, severity, span } = found.diagnostic;
      const key = JSON.stringify([code, severity, found.stands === 'in-row' ? undefined : span, found.stands]);
      byPlace.set(key, [...(byPlace.get(key) ?? []), found]);
    }
    this.#found.clear();
    return [...byPlace.values()].flatMap((all) => {
      const { stands, diagnostic } = all[0] as Found;
      const many = { elsewhere: ALIKE, 'in-row': ROW_BY_ROW + 1, 'in-table': Number.POSITIVE_INFINITY }[stands];
      const alike = all.length >= many && diagnostic.severity !== 'error';
      return (alike ? [together(all)] : all).map((found) => toldOf(found, this.#hasAll(found, letters), alike));
    });
  }

  #hasAll({ rows }: Found, letters: number): boolean {
    return rows.size + [...this.#faulty].filter((row) => !rows.has(row)).length >= letters;
  }
}

function standing(span: Span | undefined, row: Span): Found['stands'] {
  if (span?.file !== row.file) return 'elsewhere';
  return span.start >= row.start && span.end <= row.end ? 'in-row' : 'in-table';
}

/** Errors are put right row by row; a remark that rows share is told of the first. */
function keyOf({ code, severity, span, facts }: Diagnostic, stands: Found['stands']): string {
  const shared = stands === 'in-row' && severity !== 'error';
  return JSON.stringify([code, severity, stands, shared ? undefined : span, facts]);
}

function together(all: readonly Found[]): Found {
  const inOrder = [...all].sort((a, b) => a.first - b.first);
  return { ...(inOrder[0] as Found), rows: new Map(inOrder.flatMap(({ rows }) => [...rows])) };
}

/** @param all is it found wherever it could be? */
function toldOf({ diagnostic, rows, stands }: Found, all: boolean, alike: boolean): Diagnostic {
  if (stands === 'in-table') return diagnostic;
  const inOrder = [...rows].sort(([one], [other]) => one - other).map(([, span]) => span);
  // The first of those that stand in their rows is where the finding itself points.
  const others = stands === 'in-row' ? inOrder.slice(1) : all ? [] : inOrder;
  const named = others.slice(0, NAMED).map((span) => ({ note: 'row' as const, span }));
  const related = [...diagnostic.related, ...named];
  return rows.size > 1
    ? { ...diagnostic, related, among: { letters: rows.size, all, alike } }
    : { ...diagnostic, related };
}
