// A letter and a table → a folder of letters: every row is checked before the first file appears, then all appear, with a
// manifest. Must not know: how a letter is made, how threads share rows.
import { createHash } from 'node:crypto';
import path from 'node:path';
import { type Diagnostic, error, hasErrors } from '../../../diagnostics/diagnostic.ts';
import { readLetterFile, readTableFile } from '../../../io/gather.ts';
import { relativeTo } from '../../../io/paths.ts';
import { CannotWrite, save } from '../../../io/save.ts';
import { closeStaging, moveStaged, openStaging, removeStaging } from '../../../io/staging.ts';
import {
  formatOf,
  isMine,
  type MadeFile,
  type Manifest,
  manifestName,
  type NamedRow,
  RowFindings,
  sameNames,
  writeManifest,
} from '../../../merge/index.ts';
import type { Format } from '../../../render.ts';
import { overrideFile } from '../../../template/index.ts';
import { reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit } from '../../exit.ts';
import { type OpenWorkspace, openWorkspace, wordingFaults } from '../../open-workspace.ts';
import { besideSeal } from '../../sealed-letter.ts';
import { VERSION } from '../../version.ts';
import { type Asked, jobsFor, readAsked } from './asked.ts';
import { LetterMaker, type RowResult } from './letter-maker.ts';
import type { MergeOptions } from './options.ts';
import { Threads } from './pool.ts';
import { Progress } from './progress.ts';
import { letterOfRow, type ReadTask, type RowLetter, readTask } from './read-task.ts';
import { alreadyMade, finishMove, leftBehind } from './resume.ts';
import type { Task } from './task.ts';
import { mergeWords } from './words/index.ts';

export async function runMerge(session: Session, named: string, options: MergeOptions): Promise<Exit> {
  const asked = readAsked(options, session);
  const opened = openWorkspace(session.world, options);
  if ('fault' in opened) return new Merge(session, options, new Map()).refuse([opened.fault]);
  return new Merge(session, options, opened.texts).run(named, asked, opened);
}

/** Letters of rows that are kept until they are made: of thousands, the others are read once more. */
const MOST_KNOWN = 2000;

class Merge {
  readonly #session: Session;
  readonly #options: MergeOptions;
  readonly #texts: Map<string, string>;
  readonly #found: Diagnostic[] = [];
  readonly #told = new Set<string>();
  #toldUpTo = 0;
  /** Of rows read or made. */
  readonly #ofRows = new RowFindings();
  /** Rows as they were read for their names. */
  readonly #known = new Map<number, RowLetter>();
  readonly #threads = new Threads();

  constructor(session: Session, options: MergeOptions, texts: Map<string, string>) {
    this.#session = session;
    this.#options = options;
    this.#texts = texts;
  }

  async run(named: string, asked: Asked, opened: OpenWorkspace): Promise<Exit> {
    this.#add([...opened.unread, ...opened.blocking]);
    const task = this.#taskOf(named, asked, opened);
    const read = task && this.#read(task, opened);
    if (read !== undefined) this.#add(wordingFaults(read.letter.entry, opened));
    if (task === undefined || read === undefined || hasErrors([...opened.unread, ...opened.blocking]))
      return this.refuse([]);
    const folder = path.resolve(
      this.#session.world.cwd,
      this.#options.output ?? path.join(opened.root, 'output', read.letter.id),
    );
    const mine = numbersOf(read).filter((row) => isMine(asked.shard, row));
    const { index, count } = asked.shard;
    const staging = path.join(folder, `.${read.letter.id}.merge-${index}-of-${count}`);
    // Others read the workspace and the table while the rows are read here. How many a resumed merge has left is known later.
    if (this.#mayWrite && this.#options.resume !== true)
      this.#threads.start(jobsFor(asked, mine.length), { ...task, staging });
    try {
      const names = this.#names(read, asked.formats);
      this.#addOfRows(read.rows.length);
      if (this.#mayWrite) {
        // What is odd in the table is worth a word before hundreds of letters are made of it.
        this.#tell();
        return await this.#write(asked, { ...task, staging }, read, opened, folder, mine, names);
      }
      await this.#threads.end();
      await this.#make(task, read, opened, mine, undefined);
      const good = mine.length;
      if (!hasErrors(this.#found)) this.#report.say(this.#say.wouldWrite(good, asked.formats, this.#shown(folder)));
      const files = [...names.values()].flatMap((name) => asked.formats.map((format) => `${name}.${format}`));
      return this.#end({ written: 0, files });
    } finally {
      await this.#threads.end();
    }
  }

  /** Everything is at fault already, or nothing is to be written: rows are read for what is wrong with them alone. */
  get #mayWrite(): boolean {
    return this.#options.dryRun !== true && (this.#options.keepGoing === true || !this.#failed);
  }

  get #failed(): boolean {
    return hasErrors(this.#found) || this.#ofRows.failed;
  }

  get #say() {
    return mergeWords[this.#session.language];
  }

  get #report() {
    return reportOf(this.#session, this.#options);
  }

  async #write(
    asked: Asked,
    task: Task & { readonly staging: string },
    read: ReadTask,
    opened: OpenWorkspace,
    folder: string,
    mine: readonly number[],
    names: ReadonlyMap<number, string>,
  ): Promise<Exit> {
    const { staging } = task;
    const manifestFile = path.join(folder, manifestName(read.letter.id, asked.shard));
    const key = keyOf(task);
    const resume = this.#options.resume === true;
    try {
      if (resume) finishMove(staging, key, folder, manifestFile);
      openStaging(staging, key, resume);
      const before = resume
        ? alreadyMade({ staging, key, folder, manifestFile, rows: mine, names, formats: asked.formats })
        : new Map<number, readonly MadeFile[]>();
      if (before.size > 0) this.#report.say(this.#say.resumed(before.size));
      const left = mine.filter((row) => !before.has(row));
      this.#threads.start(jobsFor(asked, left.length), task);
      const { made, interrupted } = await this.#make(task, read, opened, left, mine.length);
      const files = [...[...before.values()].flat(), ...made];
      const letters = files.length / asked.formats.length;
      if (interrupted) {
        this.#report.say(this.#say.interrupted(letters, mine.length));
        this.#end({ written: 0, interrupted: true });
        return EXIT.interrupted;
      }
      if (this.#failed && this.#options.keepGoing !== true) {
        removeStaging(staging);
        return this.#end({ written: 0 });
      }
      const manifest: Manifest = {
        plaidoyer: 'merge',
        key,
        letter: read.letter.id,
        rows: read.rows.length,
        shard: asked.shard,
        files,
      };
      const text = writeManifest(manifest);
      const leftovers = leftBehind(folder, manifestFile, files);
      closeStaging(staging, text);
      for (const one of files) moveStaged(staging, { ...one, format: formatOf(one) }, path.join(folder, one.file));
      await save(manifestFile, text);
      removeStaging(staging);
      this.#report.say(this.#say.wrote(letters, asked.formats, this.#shown(folder), path.basename(manifestFile)));
      if (leftovers.length > 0) this.#report.say(this.#say.leftBehind(leftovers));
      if (letters < mine.length) this.#report.say(this.#say.left(mine.length - letters));
      await this.#combine(files, folder);
      return this.#end({ written: letters, folder: this.#shown(folder), manifest: this.#shown(manifestFile) });
    } catch (fault) {
      if (!(fault instanceof CannotWrite)) throw fault;
      const shown = relativeTo(opened.root, fault.path);
      this.#add([error('workspace/cannot-write', undefined, { path: shown, reason: fault.reason, elsewhere: true })]);
      return this.#end({ written: 0 });
    }
  }

  async #combine(files: readonly MadeFile[], folder: string): Promise<void> {
    const { combine } = this.#options;
    if (combine === undefined) return;
    const { combineFiles } = await import('./combine-files.ts');
    const target = path.resolve(this.#session.world.cwd, combine);
    const inOrder = files.filter((one) => formatOf(one) === 'pdf').sort((a, b) => a.row - b.row);
    combineFiles(
      inOrder.map(({ file }) => path.join(folder, file)),
      target,
    );
    this.#report.say(this.#say.combined(inOrder.length, this.#shown(target)));
  }

  async #make(task: Task, read: ReadTask, opened: OpenWorkspace, rows: readonly number[], total: number | undefined) {
    const made: MadeFile[] = [];
    const progress = new Progress(
      this.#session.world,
      this.#say,
      rows.length,
      total === undefined || this.#options.quiet === true,
    );
    let interrupted = false;
    const stop = () => {
      interrupted = true;
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    const work = {
      rows,
      writes: () => this.#mayWrite,
      stopped: () => interrupted,
      result: (result: RowResult) => {
        if (result.diagnostics.length > 0) this.#ofRows.add(read.rows.row(result.row), result.diagnostics);
        made.push(...result.made);
        progress.advance();
      },
    };
    try {
      const maker = new LetterMaker(task, { workspace: opened.workspace, read, rows: this.#known });
      await this.#threads.work(maker, work);
    } finally {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      progress.clear();
    }
    this.#addOfRows(rows.length);
    return { made, interrupted };
  }

  #taskOf(named: string, asked: Asked, { root, gathered }: OpenWorkspace): Task | undefined {
    const { cwd } = this.#session.world;
    const { text, diagnostic } = readLetterFile(root, cwd, named);
    const sealed = besideSeal(root, cwd, named);
    if (sealed !== undefined) this.#add([sealed]);
    else if (diagnostic !== undefined) this.#add([diagnostic]);
    const table =
      asked.kind === 'people' ? undefined : readTableFile(root, cwd, asked.recipients, asked.kind === 'csv');
    if (table?.diagnostic !== undefined) this.#add([table.diagnostic]);
    if (text === undefined || (table !== undefined && table.text === undefined)) return undefined;
    for (const source of [text, table?.text]) if (source !== undefined) this.#texts.set(source.file, source.text);
    for (const [field, value] of asked.overrides) this.#texts.set(overrideFile(field), value);
    const recipients =
      table?.text === undefined
        ? ({ kind: 'people', query: asked.recipients } as const)
        : ({ kind: asked.kind === 'csv' ? 'csv' : 'records', source: table.text } as const);
    const { renamed, overrides, formats } = asked;
    return {
      root,
      texts: gathered,
      letter: text,
      recipients,
      renamed,
      overrides,
      pattern: this.#options.name,
      formats,
      staging: undefined,
    };
  }

  #read(task: Task, { workspace }: OpenWorkspace): ReadTask | undefined {
    const read = readTask(task, workspace);
    this.#add(read.diagnostics.filter(({ severity }) => severity !== 'information'));
    return read.value;
  }

  /** Every row's file, whoever makes it: two rows of one name are a fault wherever they are made. */
  #names(read: ReadTask, [ending]: readonly Format[]): ReadonlyMap<number, string> {
    const named: NamedRow[] = [];
    const names = new Map<number, string>();
    for (const number of numbersOf(read)) {
      const row = read.rows.row(number);
      const { value, diagnostics } = letterOfRow(read, row);
      this.#ofRows.add(
        row,
        diagnostics.filter(({ severity }) => severity !== 'information'),
      );
      if (value === undefined) continue;
      named.push({ name: `${value.file}.${ending}`, number, span: row.span });
      names.set(number, value.file);
      if (this.#known.size < MOST_KNOWN) this.#known.set(number, value);
    }
    this.#add(sameNames(named));
    return names;
  }

  /** What holds for every row is told once. */
  #add(diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) {
      const { code, span, facts } = diagnostic;
      const key = JSON.stringify([code, span, facts]);
      if (this.#told.has(key)) continue;
      this.#told.add(key);
      this.#found.push(diagnostic);
    }
  }

  /** @param letters how many rows were looked at */
  #addOfRows(letters: number): void {
    this.#add(this.#ofRows.told(letters));
  }

  #shown(file: string): string {
    return relativeTo(this.#session.world.cwd, file) || '.';
  }

  refuse(diagnostics: readonly Diagnostic[]): Exit {
    this.#add(diagnostics);
    return this.#end({ written: 0 });
  }

  /** Findings that were not told yet; the line that sums them all up comes at the end. */
  #tell(): void {
    this.#report.diagnostics(this.#found.slice(this.#toldUpTo), this.#texts, 'more');
    this.#toldUpTo = this.#found.length;
  }

  #end(result: Readonly<Record<string, unknown>>): Exit {
    const report = this.#report;
    this.#tell();
    report.sum();
    report.result({ ok: !hasErrors(this.#found), ...result, diagnostics: report.json(this.#found, this.#texts) });
    return hasErrors(this.#found) ? EXIT.faults : EXIT.done;
  }
}

function numbersOf({ rows }: ReadTask): number[] {
  return Array.from({ length: rows.length }, (_, index) => index + 1);
}

/** Of everything the letters are made from, but for how they are shared out. */
function keyOf({ root: _, staging: __, ...inputs }: Task): string {
  return createHash('sha256').update(VERSION).update(JSON.stringify(inputs)).digest('hex');
}
