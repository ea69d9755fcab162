// A folder and those above it. Must not know: what goes in.
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Folder by folder: Node's own `recursive` never returns where the system answers ENOENT below a folder that is there,
 * as /proc does.
 *
 * @throws what the system said of the first folder that cannot be made
 */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  const above = path.dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (fault) {
    // Another process may have made it meanwhile.
    if (!isFolder(folder)) throw fault;
  }
}

function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
}
