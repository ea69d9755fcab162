// The workspace that a letter's path points into, for whoever stands in none, or in another. Must not know: what commands do.
import path from 'node:path';
import type { Command } from 'commander';
import { findRoot } from '../io/gather.ts';
import { isInside } from '../io/paths.ts';
import type { World } from './world.ts';

/** The arguments that name files of a workspace. */
const NAMED = /^(?:letters?|files)$/u;

/** Sets `--workspace` to the one of the first letter named, as if it had been typed; typed, or not needed, it stays as it is. */
export function enterLetterWorkspace(command: Command, { cwd }: World): void {
  if (command.opts<{ workspace?: string }>().workspace !== undefined) return;
  const at = command.registeredArguments.findIndex((argument) => NAMED.test(argument.name()));
  const named = at === -1 ? undefined : command.args[at];
  const root = named === undefined ? undefined : rootOf(cwd, named);
  if (root !== undefined) command.setOptionValue('workspace', root);
}

/** The workspace of a file's folder, unless the file lies in that of the current folder already. */
export function rootOf(cwd: string, file: string): string | undefined {
  const folder = path.dirname(path.resolve(cwd, file));
  const here = findRoot(cwd);
  return here !== undefined && isInside(here, folder) ? undefined : findRoot(folder);
}
