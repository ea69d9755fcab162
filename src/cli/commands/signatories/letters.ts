// Letters that name a person, and adding one to a letter. Must not know: what else a letter says.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readLetterYaml } from '../../../drafting/sign.ts';
import { letterFiles, readLetterFile } from '../../../io/gather.ts';
import type { SourceText } from '../../../source/text.ts';
import { newWords } from '../new/words/index.ts';

/** What the comment that keeps unknown names begins with, in whichever language it was written. */
export const ASIDE = Object.values(newWords).map(({ comments }) => comments.aside);

/** @param instead a letter as it would stand, in place of what is on disk */
export function lettersNaming(root: string, id: string, instead?: SourceText): string[] {
  const letters = letterFiles(root).map((file) => (file === instead?.file ? instead : read(root, file)));
  return letters.filter((letter) => names(readLetterYaml(letter).value?.data, id)).map(({ file }) => file);
}

/** The letter meant, as it stands on disk, or undefined. */
export function letterMeant(root: string, cwd: string, named: string): SourceText | undefined {
  const file = readLetterFile(root, cwd, named).text?.file;
  return file === undefined ? undefined : read(root, file);
}

/** « letters/essai.md » is « essai ». */
export function letterId(file: string): string {
  return path.posix.basename(file).replace(/\.[^.]+$/u, '');
}

function read(root: string, file: string): SourceText {
  return { file, text: readFileSync(path.join(root, file), 'utf8') };
}

/** Does any `person` or `initiator` of the data, or an entry of `signatories`, have this id? */
function names(data: unknown, id: string): boolean {
  if (Array.isArray(data)) return data.some((one) => one === id || names(one, id));
  if (data === null || typeof data !== 'object') return false;
  return Object.entries(data).some(
    ([key, value]) => ((key === 'person' || key === 'initiator') && value === id) || names(value, id),
  );
}
