// Does something again whenever a file of the workspace is saved, until it is interrupted. Must not know: what is done.
import { watch } from 'node:fs';
import path from 'node:path';
import { findRoot } from '../io/gather.ts';
import { type CommonOptions, reportOf, type Session } from './command.ts';
import { EXIT, type Exit } from './exit.ts';

/** Editors save in several steps; one change is what comes within this many milliseconds. */
const SETTLED = 60;

export async function watchWorkspace(
  session: Session,
  options: CommonOptions,
  again: () => Promise<void>,
): Promise<Exit> {
  const { world, words } = session;
  const root = findRoot(path.resolve(world.cwd, options.workspace ?? '.'));
  if (root === undefined) return EXIT.faults;
  const report = reportOf(session, options);
  report.say(words.render.watching);
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const watcher = watch(root, { recursive: true }, (_, name) => {
    if (name === null || /(^|[\\/])(?:output|node_modules|\.git)([\\/]|$)|\.tmp$|~$/.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(again);
    }, SETTLED);
  });
  await new Promise<void>((stop) => process.once('SIGINT', stop));
  watcher.close();
  clearTimeout(timer);
  await running;
  return EXIT.done;
}
