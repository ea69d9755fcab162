// Makes the letters of a task, one row at a time: composed, set, written to the staging folder. What rows share is read
// and laid out once, by what the rooms remember. Must not know: threads, which rows are whose.
import { createHash } from 'node:crypto';
import { type Checked, type Diagnostic, Findings } from '../../../diagnostics/diagnostic.ts';
import type { Fonts } from '../../../fonts/index.ts';
import { keepStaged } from '../../../io/staging.ts';
import { late } from '../../../late.ts';
import { type Composed, type ComposeOptions, composeLetter, type Workspace } from '../../../letter/index.ts';
import { type MadeFile, withColumnMeant, withGenderColumn } from '../../../merge/index.ts';
import { Remembered, RememberedOf } from '../../../remember.ts';
import { setLetter, writeFlowing } from '../../../render.ts';
import { imagePaths, readImages } from '../../images.ts';
import { fontsFor } from '../../load-fonts.ts';
import { letterOfRow, type ReadTask, type RowLetter, readTask } from './read-task.ts';
import type { Task } from './task.ts';

export interface RowResult {
  readonly row: number;
  /** Without what is for the record only. */
  readonly diagnostics: readonly Diagnostic[];
  /** One for each format; none where an error stands in the way, or where nothing is written. */
  readonly made: readonly MadeFile[];
}

const writer = late(() => import('../../../writers/pdf/index.ts'));

interface Known {
  readonly workspace: Workspace;
  readonly read?: ReadTask;
  /** Rows in which nothing is wrong, by number; each is asked for once. */
  readonly rows?: Map<number, RowLetter>;
}

export class LetterMaker {
  readonly #task: Task;
  readonly #workspace: Workspace;
  readonly #read: ReadTask;
  readonly #rows: Map<number, RowLetter>;
  readonly #options: ComposeOptions;
  readonly #fonts = new RememberedOf<Composed['page'], Promise<Checked<Fonts>>>();
  readonly #images = new Remembered<ReadonlyMap<string, Uint8Array>>(8);

  /** @param known the workspace, and the table and some of its rows, where the caller has read them already */
  constructor(task: Task, known: Known) {
    this.#task = task;
    this.#workspace = known.workspace;
    const read = known.read ?? readTask(task, this.#workspace).value;
    if (read === undefined) throw new Error('a task is checked before it is handed out');
    this.#read = read;
    this.#rows = known.rows ?? new Map();
    this.#options = { overrides: read.overrides, departures: true };
  }

  /** @param writes false: only what is wrong is wanted */
  async make(number: number, writes: boolean): Promise<RowResult> {
    const findings = new Findings();
    const made = await this.#made(number, writes, findings);
    const told = findings.diagnostics.filter(({ severity }) => severity !== 'information');
    const diagnostics = withGenderColumn(told, this.#read.mapping.targets);
    if (!findings.failed) return { row: number, diagnostics, made };
    return { row: number, diagnostics: withColumnMeant(diagnostics, this.#read.columns), made: [] };
  }

  /** A letter for nothing: what runs for the first time takes as long as for a hundred letters later. */
  async tryOut(): Promise<void> {
    if (this.#read.rows.length > 0) await this.make(1, false);
  }

  /** Read once for all the letters that show the same. */
  #imagesOf(composed: Composed): ReadonlyMap<string, Uint8Array> {
    const paths = imagePaths(composed);
    return this.#images.of(paths.join('\n'), () => readImages(this.#task.root, paths));
  }

  #fontsOf(composed: Composed): Promise<Checked<Fonts>> {
    return this.#fonts.of(composed.page, [], () => fontsFor(this.#task.root, composed));
  }

  async #made(row: number, writes: boolean, findings: Findings): Promise<readonly MadeFile[]> {
    const { staging, formats } = this.#task;
    // What is wrong with a row itself is told when rows are named, before the first letter.
    const read = this.#rows.get(row) ?? letterOfRow(this.#read, this.#read.rows.row(row)).value;
    this.#rows.delete(row);
    const composed = read && findings.take(composeLetter(read.letter, this.#workspace, this.#options));
    if (read === undefined || composed === undefined) return [];
    const pdf = formats.includes('pdf') ? await this.#pdfOf(composed, findings) : undefined;
    if (findings.failed || !writes || staging === undefined) return [];
    const pages = formats.includes('docx') ? (pdf?.pages ?? (await this.#pdfOf(composed, new Findings()))?.pages) : 0;
    const made: MadeFile[] = [];
    for (const format of formats) {
      const bytes =
        format === 'pdf'
          ? await pdf?.bytes()
          : await writeFlowing(composed, format, this.#imagesOf(composed), { pages });
      if (bytes === undefined) continue;
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      keepStaged(staging, { row, sha256, format }, bytes);
      const ofPdf = format === 'pdf' ? (pdf?.pages ?? 0) : 0;
      made.push({ row, file: `${read.file}.${format}`, sha256, bytes: bytes.length, pages: ofPdf });
    }
    return made;
  }

  async #pdfOf(composed: Composed, findings: Findings) {
    const fonts = findings.take(await this.#fontsOf(composed));
    const set = fonts && findings.take(await setLetter(composed, fonts, this.#imagesOf(composed)));
    if (set === undefined || fonts === undefined) return undefined;
    const { DEFAULT_STANDARD, refusals, writePdf } = await writer();
    findings.add(...refusals(set.document, set.pages, DEFAULT_STANDARD));
    const options = { standard: DEFAULT_STANDARD, wholeAlphabet: true };
    return { pages: set.pages.length, bytes: () => writePdf(set.document, set.pages, fonts, options) };
  }
}
