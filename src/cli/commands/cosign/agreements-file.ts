// Where a letter's agreements lie: beside it, in a file of their own that git ignores. Who signs what tells a political
// opinion (GDPR, article 9), so nothing of it goes anywhere else. Must not know: what is in it.
import { readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { locked } from '../../../io/lock.ts';
import { save } from '../../../io/save.ts';
import { MeanwhileChanged } from './meanwhile.ts';

const PATTERN = '*.agreements';

export function agreementsFile(letter: string): string {
  return `letters/${letter}.agreements`;
}

export function hasAgreements(root: string, letter: string): boolean {
  return statSync(path.join(root, agreementsFile(letter)), { throwIfNoEntry: false })?.isFile() ?? false;
}

/**
 * Ignored by git before there is anything to ignore.
 * @param text undefined: nothing is noted any more, and the file goes
 * @param before what was read: the file must still say that
 */
export async function saveAgreements(
  root: string,
  letter: string,
  text: string | undefined,
  before: string | undefined,
): Promise<void> {
  await ignore(root);
  const file = path.join(root, agreementsFile(letter));
  await locked(file, async () => {
    if (read(file) !== (before ?? '')) throw new MeanwhileChanged();
    if (text === undefined) removeAgreements(root, letter);
    else await save(file, text);
  });
}

export function removeAgreements(root: string, letter: string): void {
  rmSync(path.join(root, agreementsFile(letter)), { force: true });
}

async function ignore(root: string): Promise<void> {
  const beside = path.join(root, 'letters', '.gitignore');
  const lines = [path.join(root, '.gitignore'), beside].flatMap((file) => read(file).split(/\r?\n/));
  if (lines.some((line) => line === PATTERN || line === `letters/${PATTERN}`)) return;
  const before = read(beside);
  await save(beside, `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${PATTERN}\n`);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
