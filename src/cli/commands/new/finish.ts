// The drafted text: read as a letter, shown, written whole, rendered. Must not know: where the text came from.
import path from 'node:path';
import { type Diagnostic, error, hasErrors } from '../../../diagnostics/diagnostic.ts';
import type { Texts } from '../../../diagnostics/place.ts';
import { relativeTo } from '../../../io/paths.ts';
import { CannotWrite, save } from '../../../io/save.ts';
import { readAndCompose } from '../../../render.ts';
import { type CommonOptions, reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit } from '../../exit.ts';
import { shellWord } from '../signatories/shell.ts';
import { type Drafting, refuseMissing, sentence } from './drafting.ts';
import { recap } from './recap.ts';
import { type Based, sinceFalse } from './since-false.ts';

/**
 * @param based the earlier letter it was made from: what is no longer true of it does not stop it from being written
 * @returns `again` where the person goes back to change an answer
 */
export async function finishLetter(
  drafting: Drafting,
  file: string,
  text: string,
  based?: Based,
): Promise<Exit | 'again'> {
  const { session, say, options, opened, asker, found } = drafting;
  const report = reportOf(session, options);
  const texts = new Map([...opened.texts, [file, text]]);
  const read = readAndCompose({ file, text }, opened.workspace, { overrides: new Map(), departures: true });
  const told = read.diagnostics.filter(({ severity }) => severity !== 'information');
  const diagnostics = [...found, ...told];
  const stands = !hasErrors(told);
  if (!stands && asker === undefined && based === undefined) return refuse(session, options, diagnostics, texts);
  if (asker !== undefined) {
    const place = read.value?.letter.entry.place === undefined ? opened.workspace.office.place : undefined;
    asker.say([text.trimEnd(), ...(place === undefined ? [] : ['', say.ask.officePlace(place)])].join('\n'));
    const document = read.value?.composed?.document;
    // Last, so that it stands on the screen with the question.
    if (document !== undefined) asker.say(recap(document, say));
    const wrong = told.filter(({ severity }) => severity === 'error').map((one) => sentence([one], session));
    if (wrong.length > 0) asker.say(wrong.join('\n'));
    if (!(await asker.agreed(wrong.length > 0 ? say.ask.writeAnyway : say.ask.write))) return 'again';
  }
  if (options.dryRun !== true) {
    const fault = await write(path.join(opened.root, file), file, text);
    if (fault !== undefined) return refuse(session, options, [...diagnostics, fault], texts);
  }
  const renders = stands && options.render !== false && options.dryRun !== true;
  if (based !== undefined) report.say(sinceFalse(told, based, say));
  // Rendering tells what it finds itself.
  if (renders) report.diagnostics(found, texts, 'more');
  else report.diagnostics(diagnostics, texts);
  const pdf = renders ? await render(drafting, file) : undefined;
  report.sum();
  report.result({
    ok: true,
    letter: file,
    written: options.dryRun !== true,
    rendered: pdf === EXIT.done,
    diagnostics: report.json(diagnostics, texts),
    ...(options.dryRun === true ? { text } : {}),
  });
  if (options.dryRun === true) {
    report.say(say.wouldWrite(file));
    report.data(text);
    return EXIT.done;
  }
  report.say(say.wrote(file));
  const curable = read.value?.composed?.fixes.length ?? 0;
  // From another folder, the letter's path brings its workspace.
  const typed = shellWord(
    options.workspace === undefined ? file : relativeTo(session.world.cwd, path.join(opened.root, file)),
  );
  report.steps(say.next, [...(curable === 0 ? [] : [say.cure(typed, curable)]), ...say.nextSteps(typed)]);
  return EXIT.done;
}

async function write(absolute: string, file: string, text: string): Promise<Diagnostic | undefined> {
  try {
    await save(absolute, text);
    return undefined;
  } catch (fault) {
    if (!(fault instanceof CannotWrite)) throw fault;
    return error('workspace/cannot-write', undefined, { path: file, reason: fault.reason, elsewhere: false });
  }
}

async function render({ session, options, opened }: Drafting, file: string): Promise<Exit> {
  const { runRender } = await import('../run-render.ts');
  const quiet = options.json === true || options.quiet === true;
  return runRender(session, [path.join(opened.root, file)], { workspace: opened.root, set: [], quiet });
}

/**
 * All that is wrong with what was given, at once: values and files, flags that cannot be, flags that are not there.
 * @throws {UsageError} for flags, once the rest is printed
 * @returns undefined where nothing is wrong
 */
export function refuseAll(drafting: Drafting): Exit | undefined {
  const { session, options, found, opened } = drafting;
  const fault = hasErrors(found) ? refuse(session, options, found, opened.texts) : undefined;
  refuseMissing(drafting);
  return fault;
}

/** Prints what stands in the way; nothing was written. */
export function refuse(
  session: Session,
  options: CommonOptions,
  diagnostics: readonly Diagnostic[],
  texts: Texts,
): Exit {
  const report = reportOf(session, options);
  report.diagnostics(diagnostics, texts);
  report.result({
    ok: false,
    letter: null,
    written: false,
    rendered: false,
    diagnostics: report.json(diagnostics, texts),
  });
  return EXIT.faults;
}
