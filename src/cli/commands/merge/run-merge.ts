// A letter and a table → a folder of letters: every row is checked before the first file appears, then all appear, with a
// manifest. Must not know: how a letter is made, how threads share rows.
import { createHash } from 'node:crypto';
import path from 'node:path';
import { type Diagnostic, error, hasErrors } from '../../../diagnostics/diagnostic.ts';
import { relativeTo } from '../../../io/paths.ts';
import { CannotWrite, save } from '../../../io/save.ts';
import { closeStaging, moveStaged, openStaging, removeStaging } from '../../../io/staging.ts';
import {
  formatOf,
  isMine,
  type MadeFile,
  type Manifest,
  manifestName,
  namedByShard,
  type Shard,
  writeManifest,
} from '../../../merge/index.ts';
import { reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit } from '../../exit.ts';
import { type OpenWorkspace, openWorkspace, wordingFaults } from '../../open-workspace.ts';
import { VERSION } from '../../version.ts';
import { agreementsFile, hasAgreements } from '../cosign/agreements-file.ts';
import { type Asked, jobsFor, readAsked } from './asked.ts';
import { gatherTask } from './gather-task.ts';
import { LetterMaker, type RowResult } from './letter-maker.ts';
import { MergeFindings } from './merge-findings.ts';
import { type NamedRows, nameRows, numbersOf } from './name-rows.ts';
import type { MergeOptions } from './options.ts';
import { Threads } from './pool.ts';
import { Progress } from './progress.ts';
import { type ReadTask, type RowLetter, readTask } from './read-task.ts';
import { alreadyMade, finishMove, sinceBefore } from './resume.ts';
import type { Task } from './task.ts';
import { mergeWords } from './words/index.ts';

export async function runMerge(session: Session, named: string, options: MergeOptions): Promise<Exit> {
  const asked = readAsked(options, session);
  const opened = openWorkspace(session.world, options);
  if ('fault' in opened) return new Merge(session, options, new Map()).refuse([opened.fault]);
  return new Merge(session, options, opened.texts).run(named, asked, opened);
}

class Merge {
  readonly #session: Session;
  readonly #options: MergeOptions;
  readonly #findings: MergeFindings;
  readonly #threads = new Threads();
  #broken = false;

  constructor(session: Session, options: MergeOptions, texts: Map<string, string>) {
    this.#session = session;
    this.#options = options;
    this.#findings = new MergeFindings(texts);
  }

  async run(named: string, asked: Asked, opened: OpenWorkspace): Promise<Exit> {
    this.#findings.add([...opened.unread, ...opened.blocking]);
    const task = gatherTask(this.#session.world.cwd, named, asked, opened, this.#findings);
    const read = task && this.#read(task, opened);
    if (read !== undefined) this.#findings.add(wordingFaults(read.letter.entry, opened));
    if (task === undefined || read === undefined || hasErrors([...opened.unread, ...opened.blocking]))
      return this.refuse([]);
    const folder = path.resolve(
      this.#session.world.cwd,
      this.#options.output ?? path.join(opened.root, 'output', `${read.letter.id}.merge`),
    );
    const mine = numbersOf(read).filter((row) => isMine(asked.shard, row));
    const { index, count } = asked.shard;
    const staging = path.join(folder, `.${read.letter.id}.merge-${index}-of-${count}`);
    // Others read the workspace and the table while the rows are read here. How many a resumed merge has left is known later.
    if (this.#mayWrite && this.#options.resume !== true)
      this.#threads.start(jobsFor(asked, mine.length), { ...task, staging });
    try {
      const rows = nameRows(read, asked.formats, this.#findings);
      this.#tellWhatAllSay(read);
      if (this.#mayWrite) {
        // What is odd in the table is worth a word before hundreds of letters are made of it.
        this.#findings.tell(this.#report);
        const agreed = agreementsFile(read.letter.id);
        if (hasAgreements(opened.root, read.letter.id)) this.#report.say(this.#say.agreedToAnother(agreed));
        return await this.#write(asked, { ...task, staging }, read, opened, folder, mine, rows);
      }
      await this.#threads.end();
      await this.#make(task, read, opened, mine, rows.letters, undefined);
      const good = mine.length;
      if (!this.#findings.haveErrors) this.#report.say(this.#say.wouldWrite(good, asked.formats, this.#shown(folder)));
      const files = [...rows.names.values()].flatMap((name) => asked.formats.map((format) => `${name}.${format}`));
      return this.#end({ written: 0, files });
    } finally {
      await this.#threads.end();
    }
  }

  /** Everything is at fault already, or nothing is to be written: rows are read for what is wrong with them alone. */
  get #mayWrite(): boolean {
    if (this.#options.dryRun === true || this.#broken) return false;
    return this.#options.keepGoing === true || !this.#findings.failed;
  }

  /** What someone may have meant to be each one's own. */
  #tellWhatAllSay({ letter, mapping, unfilled }: ReadTask): void {
    if (this.#findings.failed && this.#options.keepGoing !== true) return;
    if (unfilled.size > 0) this.#report.say(this.#say.sameInAll([...unfilled]));
    const keys = [...mapping.targets.values()].flatMap((target) => ('key' in target ? [target.key] : []));
    const told =
      mapping.title !== undefined || ['person', 'title', 'role', 'salutation'].some((key) => keys.includes(key));
    const one = [letter.entry.recipient].flat()[0];
    const hadOne = one !== undefined && ['person', 'title', 'role'].some((key) => Object.hasOwn(one, key));
    if (mapping.targets.size > 0 && hadOne && !told) this.#report.say(this.#say.noTitle);
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
    { names, letters: known }: NamedRows,
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
      const { made, interrupted } = await this.#make(task, read, opened, left, known, mine.length);
      const files = [...[...before.values()].flat(), ...made];
      const letters = files.length / asked.formats.length;
      if (interrupted) {
        this.#report.say(this.#say.interrupted(letters, mine.length));
        this.#end({ written: 0, interrupted: true });
        return EXIT.interrupted;
      }
      if (this.#findings.failed && this.#options.keepGoing !== true) {
        removeStaging(staging);
        return this.#end({ written: 0 });
      }
      const { left: leftovers, changed } = sinceBefore(folder, manifestFile, files);
      const manifest: Manifest = {
        plaidoyer: 'merge',
        key,
        letter: read.letter.id,
        rows: read.rows.length,
        shard: asked.shard,
        ...(leftovers.length > 0 ? { left: [...leftovers] } : {}),
        files,
      };
      const text = writeManifest(manifest);
      closeStaging(staging, text);
      for (const one of files) moveStaged(staging, { ...one, format: formatOf(one) }, path.join(folder, one.file));
      await save(manifestFile, text);
      removeStaging(staging);
      this.#report.say(this.#say.wrote(letters, asked.formats, this.#shown(folder), path.basename(manifestFile)));
      if (changed !== undefined) this.#report.say(this.#say.changed(changed, letters));
      if (leftovers.length > 0) this.#report.say(this.#say.leftBehind(leftovers));
      if (letters < mine.length) this.#report.say(this.#say.left(mine.length - letters));
      await this.#combine(files, folder, asked.shard);
      return this.#end({ written: letters, folder: this.#shown(folder), manifest: this.#shown(manifestFile) });
    } catch (fault) {
      if (!(fault instanceof CannotWrite)) throw fault;
      const shown = relativeTo(opened.root, fault.path);
      this.#findings.add([
        error('workspace/cannot-write', undefined, { path: shown, reason: fault.reason, elsewhere: true }),
      ]);
      return this.#end({ written: 0 });
    }
  }

  async #combine(files: readonly MadeFile[], folder: string, shard: Shard): Promise<void> {
    const { combine } = this.#options;
    if (combine === undefined) return;
    const { combineFiles } = await import('./combine-files.ts');
    const target = path.resolve(this.#session.world.cwd, namedByShard(combine, shard));
    const inOrder = files.filter((one) => formatOf(one) === 'pdf').sort((a, b) => a.row - b.row);
    combineFiles(
      inOrder.map(({ file }) => path.join(folder, file)),
      target,
    );
    this.#report.say(this.#say.combined(inOrder.length, this.#shown(target)));
  }

  async #make(
    task: Task,
    read: ReadTask,
    opened: OpenWorkspace,
    rows: readonly number[],
    known: Map<number, RowLetter>,
    total: number | undefined,
  ) {
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
        if (result.diagnostics.length > 0) this.#findings.addOfRow(read.rows.row(result.row), result.diagnostics);
        made.push(...result.made);
        progress.advance();
      },
    };
    try {
      const maker = new LetterMaker(task, { workspace: opened.workspace, read, rows: known });
      await this.#threads.work(maker, work);
    } finally {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      progress.clear();
    }
    this.#findings.settleRows(rows.length);
    return { made, interrupted };
  }

  #read(task: Task, { workspace }: OpenWorkspace): ReadTask | undefined {
    const read = readTask(task, workspace);
    this.#findings.add(read.diagnostics.filter(({ severity }) => severity !== 'information'));
    this.#broken = read.value?.broken === true;
    return read.value;
  }

  #shown(file: string): string {
    return relativeTo(this.#session.world.cwd, file) || '.';
  }

  refuse(diagnostics: readonly Diagnostic[]): Exit {
    this.#findings.add(diagnostics);
    return this.#end({ written: 0 });
  }

  #end(result: Readonly<Record<string, unknown>>): Exit {
    this.#findings.end(this.#report, result);
    return this.#findings.haveErrors ? EXIT.faults : EXIT.done;
  }
}

/** Of everything the letters are made from, but for how they are shared out. */
function keyOf({ root: _, staging: __, ...inputs }: Task): string {
  return createHash('sha256').update(VERSION).update(JSON.stringify(inputs)).digest('hex');
}
