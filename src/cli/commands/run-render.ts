// Letters → files: all are checked first, then each is written whole. Must not know: how a page is made.
import path from 'node:path';
import { type Diagnostic, error, hasErrors } from '../../diagnostics/diagnostic.ts';
import { relativeTo } from '../../io/paths.ts';
import { CannotWrite, save } from '../../io/save.ts';
import { reportOf, type Session } from '../command.ts';
import { EXIT, type Exit, UsageError } from '../exit.ts';
import { type OpenWorkspace, openWorkspace } from '../open-workspace.ts';
import { type Job, prepareJobs } from './render-jobs.ts';
import type { RenderOptions } from './render-options.ts';
import { sealWords } from './seal/words/index.ts';

export async function runRender(session: Session, named: readonly string[], options: RenderOptions): Promise<Exit> {
  if (options.output === '-' && named.length > 1) throw new UsageError(session.words.render.oneToStdout);
  const exit = await renderOnce(session, named, options);
  if (options.watch !== true) return exit;
  const { watchWorkspace } = await import('../watch.ts');
  return watchWorkspace(session, options, async () => {
    await renderOnce(session, named, options);
  });
}

async function renderOnce(session: Session, named: readonly string[], options: RenderOptions): Promise<Exit> {
  const { world, words } = session;
  const report = reportOf(session, options);
  const opened = openWorkspace(world, options);
  if ('fault' in opened) {
    report.diagnostics([opened.fault], new Map());
    report.result({ ok: false, written: [], diagnostics: report.json([opened.fault], new Map()) });
    return EXIT.faults;
  }
  const found: Diagnostic[] = [];
  const jobs = await prepareJobs(session, named, options, opened, found);
  found.push(...sameOutput(jobs, opened.root));
  const written: Job[] = [];
  if (!hasErrors(found)) {
    for (const job of jobs) {
      const fault = await write(job, session, options, opened);
      if (fault === undefined) written.push(job);
      else found.push(fault);
    }
  }
  const shown = written.map(({ output }) => (output === '-' ? '-' : relativeTo(world.cwd, output)));
  report.diagnostics(found, opened.texts);
  const identical = written.flatMap(({ identicalTo }, index) =>
    identicalTo === undefined ? [] : [{ file: shown[index], sealed_on: identicalTo }],
  );
  const sealed = identical.length === 0 ? {} : { identical };
  report.result({ ok: !hasErrors(found), written: shown, ...sealed, diagnostics: report.json(found, opened.texts) });
  for (const [index, { output, pages, identicalTo }] of written.entries()) {
    const say = options.dryRun === true ? words.render.wouldWrite : words.render.wrote;
    if (output !== '-') report.say(say(shown[index] ?? output, pages));
    if (identicalTo !== undefined) report.say(sealWords[session.language].identical(identicalTo));
  }
  if (hasErrors(found)) return EXIT.faults;
  if (options.open === true && options.dryRun !== true) for (const { output } of written) world.open(output);
  return EXIT.done;
}

function sameOutput(jobs: readonly Job[], root: string): Diagnostic[] {
  const byOutput = new Map<string, string[]>();
  for (const { output, file } of jobs) byOutput.set(output, [...(byOutput.get(output) ?? []), file]);
  return [...byOutput]
    .filter(([, letters]) => letters.length > 1)
    .map(([output, letters]) => error('workspace/same-output', undefined, { path: relativeTo(root, output), letters }));
}

async function write(
  { output, bytes }: Job,
  { world }: Session,
  { dryRun }: RenderOptions,
  { root }: OpenWorkspace,
): Promise<Diagnostic | undefined> {
  const written = await bytes();
  if (dryRun === true) return undefined;
  if (output === '-') {
    world.out.write(written);
    return undefined;
  }
  try {
    await save(output, written);
    return undefined;
  } catch (fault) {
    if (!(fault instanceof CannotWrite)) throw fault;
    const shown = path.isAbsolute(output) ? relativeTo(root, output) : output;
    return error('workspace/cannot-write', undefined, { path: shown, reason: fault.reason, elsewhere: true });
  }
}
