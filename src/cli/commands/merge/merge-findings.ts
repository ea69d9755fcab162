// What a merge has found, in its files and in its rows: each told once, as soon as it is known, summed up at the end.
// Must not know: what is made of it, the disk.
import { type Diagnostic, hasErrors } from '../../../diagnostics/diagnostic.ts';
import { type Row, RowFindings } from '../../../merge/index.ts';
import type { Report } from '../../report.ts';

export class MergeFindings {
  /** By file name, for the lines that are quoted. */
  readonly texts: Map<string, string>;
  readonly #found: Diagnostic[] = [];
  readonly #known = new Set<string>();
  readonly #ofRows = new RowFindings();
  #toldUpTo = 0;

  constructor(texts: Map<string, string>) {
    this.texts = texts;
  }

  /** Of a row read or made, too. */
  get failed(): boolean {
    return this.haveErrors || this.#ofRows.failed;
  }

  /** Among what was added. */
  get haveErrors(): boolean {
    return hasErrors(this.#found);
  }

  /** What holds for every row is told once. */
  add(diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) {
      const { code, span, facts } = diagnostic;
      const key = JSON.stringify([code, span, facts]);
      if (this.#known.has(key)) continue;
      this.#known.add(key);
      this.#found.push(diagnostic);
    }
  }

  /** Kept until all rows are known: what many have in common is one finding. */
  addOfRow(row: Row, diagnostics: readonly Diagnostic[]): void {
    this.#ofRows.add(row, diagnostics);
  }

  /** @param letters how many rows were looked at */
  settleRows(letters: number): void {
    this.add(this.#ofRows.told(letters));
  }

  /** Those that were not told yet; the line that sums them all up comes at the end. */
  tell(report: Report): void {
    report.diagnostics(this.#found.slice(this.#toldUpTo), this.texts, 'more');
    this.#toldUpTo = this.#found.length;
  }

  /** @param result of the merge, for `--json` */
  end(report: Report, result: Readonly<Record<string, unknown>>): void {
    this.tell(report);
    report.sum();
    report.result({ ok: !this.haveErrors, ...result, diagnostics: report.json(this.#found, this.texts) });
  }
}
