// Files that flags name, read before anything is asked: `--text`, and whether `--signatories` is there. Must not know:
// Word, Markdown, questions.
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, error } from '../../../diagnostics/diagnostic.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import type { Wording } from '../../../drafting/whole-letter.ts';
import type { Drafting } from './drafting.ts';

export async function readGivenFiles(drafting: Drafting): Promise<Wording | undefined> {
  const { options, found, session } = drafting;
  const { text, signatories } = options;
  const absent = [text, signatories === '-' ? undefined : signatories].flatMap((file) =>
    file === undefined ? [] : (noFile(session.world.cwd, file) ?? []),
  );
  found.push(...absent);
  if (absent.length > 0 || text === undefined) return undefined;
  const { wordingFrom } = await import('../../../drafting/wording-from.ts');
  const { value, diagnostics } = await wordingFrom(text, readFileSync(path.resolve(session.world.cwd, text)));
  found.push(...diagnostics);
  return value;
}

/** What is wrong with a file that shall be read, in plain words. */
function noFile(cwd: string, file: string): Diagnostic | undefined {
  const absolute = path.resolve(cwd, file);
  const folder = path.dirname(absolute);
  const name = path.basename(absolute);
  const told = (lacks: 'file' | 'folder' | 'right', near?: string) =>
    error('drafting/no-file', undefined, { path: name, folder, lacks, nearest: near });
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return told('folder');
  if (!existsSync(absolute)) return told('file', nearest(name, namesIn(folder)));
  try {
    accessSync(absolute, constants.R_OK);
  } catch {
    return told('right');
  }
  return statSync(absolute).isDirectory() ? told('right') : undefined;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => !name.startsWith('.'));
  } catch {
    return [];
  }
}
