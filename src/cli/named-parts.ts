// Files named for a check that are no letters: the registry, templates, layouts, the office's own. They are read for what
// they are. Must not know: what is wrong with them.
import path from 'node:path';
import { relativeTo } from '../io/paths.ts';
import type { OpenWorkspace } from './open-workspace.ts';

export interface Named {
  readonly letters: readonly string[];
  /** By their workspace paths. */
  readonly parts: readonly string[];
}

export function apart(files: readonly string[], cwd: string, { root, texts, unread }: OpenWorkspace): Named {
  const faulty = new Set(unread.map(({ span }) => span?.file));
  const partOf = (named: string) =>
    [path.resolve(cwd, named), path.resolve(root, named)]
      .map((file) => relativeTo(root, file))
      .find((file) => texts.has(file) || faulty.has(file));
  const parts = new Set(files.flatMap((named) => partOf(named) ?? []));
  return { letters: files.filter((named) => partOf(named) === undefined), parts: [...parts] };
}
