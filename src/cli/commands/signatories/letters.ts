// Letters that name a person, and adding one to a letter. Must not know: what else a letter says.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { withoutAside } from '../../../drafting/aside.ts';
import { letterFiles, readLetterFile } from '../../../io/gather.ts';
import { appendToList, applyEdit } from '../../../source/edit-yaml.ts';
import { frontMatter } from '../../../source/front-matter.ts';
import type { SourceText } from '../../../source/text.ts';
import { readYaml, type YamlSource } from '../../../source/yaml.ts';
import { newWords } from '../new/words/index.ts';

/** What the comment that keeps unknown names begins with, in whichever language it was written. */
export const ASIDE = Object.values(newWords).map(({ comments }) => comments.aside);

export function lettersNaming(root: string, id: string): string[] {
  return letterFiles(root).filter((file) => names(yamlOf(read(root, file))?.data, id));
}

/** The letter meant, as it stands on disk, or undefined. */
export function letterMeant(root: string, cwd: string, named: string): SourceText | undefined {
  const file = readLetterFile(root, cwd, named).text?.file;
  return file === undefined ? undefined : read(root, file);
}

/** The letter with one more signatory at the end of its list, or undefined if it cannot be read. */
export function withSignatory(
  letter: SourceText,
  { id, name }: { readonly id: string; readonly name: string },
  show: readonly string[],
): string | undefined {
  const yaml = yamlOf(letter);
  if (yaml === undefined) return undefined;
  const flow = show.length === 0 ? id : `{ person: ${id}, show: [${show.join(', ')}] }`;
  const signed = applyEdit(letter.text, appendToList(yaml, ['signatories'], [{ lines: [flow], flow }]));
  return withoutAside(signed, ASIDE, name);
}

function read(root: string, file: string): SourceText {
  return { file, text: readFileSync(path.join(root, file), 'utf8') };
}

function yamlOf(letter: SourceText): YamlSource | undefined {
  const front = letter.file.endsWith('.md') ? frontMatter(letter) : undefined;
  return readYaml(letter, front?.start, front?.end).value;
}

/** Does any `person` or `initiator` of the data, or an entry of `signatories`, have this id? */
function names(data: unknown, id: string): boolean {
  if (Array.isArray(data)) return data.some((one) => one === id || names(one, id));
  if (data === null || typeof data !== 'object') return false;
  return Object.entries(data).some(
    ([key, value]) => ((key === 'person' || key === 'initiator') && value === id) || names(value, id),
  );
}
