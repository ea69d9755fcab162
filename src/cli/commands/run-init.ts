// A new workspace from the starter that ships with the program, with what editors complete it by: whole, or nothing.
// Must not know: what the starter says.
import { readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import { type OfficeAnswers, writeOffice } from '../../drafting/write-office.ts';
import { gather, OFFICE_FILE } from '../../io/gather.ts';
import { PACKAGE_FOLDER } from '../../io/package-folder.ts';
import { relativeTo } from '../../io/paths.ts';
import { CannotWrite, save } from '../../io/save.ts';
import { readWorkspace } from '../../render.ts';
import { type Layout, readLayout } from '../../template/index.ts';
import { reportOf, type Session } from '../command.ts';
import { byNpx } from '../command-names.ts';
import { EXIT, type Exit } from '../exit.ts';
import { shellLine } from './cosign/shell-line.ts';
import { answersFor } from './init-answers.ts';
import type { InitOptions } from './init-options.ts';
import { Interrupted } from './new/asker.ts';
import { SCHEMAS } from './schema/places.ts';
import { shellWord } from './signatories/shell.ts';

/** What a new workspace gets: the templates and layouts of the program itself, and the starter's own files. */
const SOURCES = [
  { from: path.join(PACKAGE_FOLDER, 'templates'), to: 'templates/' },
  { from: path.join(PACKAGE_FOLDER, 'starter'), to: '' },
];

interface StarterFile {
  readonly from: string;
  /** Path in the new workspace. */
  readonly to: string;
}

export async function runInit(session: Session, folder: string, options: InitOptions): Promise<Exit> {
  const { world, words } = session;
  const report = reportOf(session, options);
  const target = path.resolve(world.cwd, folder);
  const shown = relativeTo(world.cwd, target) || '.';
  const files = SOURCES.flatMap(({ from, to }) =>
    filesIn(from, '').map((file) => ({ from: path.join(from, file), to: `${to}${installedAs(file)}` })),
  );
  let fault = isTaken(target) ? error('workspace/not-empty', undefined, { path: shown }) : undefined;
  if (fault === undefined && options.dryRun !== true) {
    const answers = await answersFor(session, options, layoutsOf(files)).catch(left);
    if (answers === undefined) {
      const { newWords } = await import('./new/words/index.ts');
      world.err.write(`${newWords[session.language].nothingWritten}\n`);
      return EXIT.interrupted;
    }
    fault = await writeAll(files, answers, target, shown);
  }
  if (fault !== undefined) {
    report.diagnostics([fault], new Map());
    report.result({ ok: false, written: [], diagnostics: report.json([fault], new Map()) });
    return EXIT.faults;
  }
  const written = [...files.map(({ to }) => to), ...Object.values(SCHEMAS)];
  report.result({ ok: true, written, diagnostics: [] });
  if (options.dryRun === true) for (const file of written) report.say(words.init.wouldWrite(`${shown}/${file}`));
  else {
    report.say(words.init.wrote(shown));
    report.commands(words.init.next, nextSteps(shown, byNpx(world)));
  }
  return EXIT.done;
}

/** Those that the starter's letters, which are in French, can have. */
function layoutsOf(files: readonly StarterFile[]): readonly Layout[] {
  return files
    .filter(({ to }) => to.startsWith('templates/layouts/'))
    .flatMap(({ from, to }) => readLayout({ file: to, text: readFileSync(from, 'utf8') }).value ?? [])
    .filter(({ locale }) => locale !== 'en');
}

/** Ctrl-C at a question: nothing is written. */
function left(fault: unknown): undefined {
  if (fault instanceof Interrupted) return undefined;
  throw fault;
}

/** Through npx the program is known in its own folder only: the new one is named instead of entered. */
function nextSteps(shown: string, isByNpx: boolean): string[] {
  const steps = [['check'], ['render', 'exemple']];
  if (isByNpx && shown !== '.') return steps.map((words) => shellLine(words, { workspace: shown }));
  return [...(shown === '.' ? [] : [`cd ${shellWord(shown)}`]), ...steps.map((words) => shellLine(words, {}))];
}

/** A folder that holds nothing but what git or the system put there is free. */
function isTaken(target: string): boolean {
  const stat = statSync(target, { throwIfNoEntry: false });
  if (stat === undefined) return false;
  return !stat.isDirectory() || readdirSync(target).some((name) => name !== '.git' && name !== '.DS_Store');
}

function filesIn(folder: string, under: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const inner = under === '' ? entry.name : `${under}/${entry.name}`;
      return entry.isDirectory() ? filesIn(path.join(folder, entry.name), inner) : [inner];
    });
}

/** npm leaves files called .gitignore out of packages, so the starter's carries another name. */
function installedAs(file: string): string {
  return file.replace(/(^|\/)gitignore$/, '$1.gitignore');
}

/** Into a folder beside the target, then moved into place: an interrupted `init` leaves no half workspace. */
async function writeAll(
  files: readonly StarterFile[],
  answers: OfficeAnswers,
  target: string,
  shown: string,
): Promise<Diagnostic | undefined> {
  const beside = `${target}.${process.pid}.tmp`;
  const inPlace = statSync(target, { throwIfNoEntry: false }) !== undefined;
  const into = inPlace ? target : beside;
  try {
    for (const { from, to } of files) {
      const bytes = readFileSync(from);
      await save(path.join(into, to), to === OFFICE_FILE ? writeOffice(bytes.toString('utf8'), answers) : bytes);
    }
    const { schemaFiles } = await import('./schema/schema-files.ts');
    const schemas = schemaFiles(readWorkspace(gather(into)).workspace).files;
    for (const [file, text] of schemas) await save(path.join(into, file), text);
    if (!inPlace) renameSync(beside, target);
    return undefined;
  } catch (fault) {
    rmSync(beside, { recursive: true, force: true });
    const reason =
      fault instanceof CannotWrite ? fault.reason : ((fault as NodeJS.ErrnoException).code ?? String(fault));
    return error('workspace/cannot-write', undefined, { path: shown, reason, elsewhere: false });
  }
}
