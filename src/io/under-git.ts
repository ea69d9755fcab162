// Whether git keeps the earlier texts of a folder. Must not know: git itself.
import { existsSync } from 'node:fs';
import path from 'node:path';

export function underGit(folder: string): boolean {
  if (existsSync(path.join(folder, '.git'))) return true;
  const above = path.dirname(folder);
  return above !== folder && underGit(above);
}
