// Paths as messages print them, and the fence around a workspace. Must not know: what files mean.
import { realpathSync } from 'node:fs';
import path from 'node:path';

/** From the workspace's root, with forward slashes on every system. */
export function relativeTo(root: string, absolute: string): string {
  return path.relative(root, absolute).split(path.sep).join('/');
}

/** Does `absolute` lie inside `root`, links followed? A file that does not exist yet is judged by its folder. */
export function isInside(root: string, absolute: string): boolean {
  const inner = path.relative(real(root), real(absolute));
  return inner === '' || (!inner.startsWith('..') && !path.isAbsolute(inner));
}

function real(absolute: string): string {
  try {
    return realpathSync(absolute);
  } catch {
    const parent = path.dirname(absolute);
    return parent === absolute ? absolute : path.join(real(parent), path.basename(absolute));
  }
}
