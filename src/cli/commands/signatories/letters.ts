// Letters that name a person, and adding one to a letter. Must not know: what else a letter says.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { placeIn } from '../../../diagnostics/place.ts';
import { withoutAside } from '../../../drafting/aside.ts';
import { letterFiles, readLetterFile } from '../../../io/gather.ts';
import { appendToList, applyEdit } from '../../../source/edit-yaml.ts';
import { frontMatter } from '../../../source/front-matter.ts';
import type { SourceText } from '../../../source/text.ts';
import { type Path, readYaml, type YamlSource } from '../../../source/yaml.ts';
import { newWords } from '../new/words/index.ts';

/** What the comment that keeps unknown names begins with, in whichever language it was written. */
export const ASIDE = Object.values(newWords).map(({ comments }) => comments.aside);

export interface Naming {
  readonly file: string;
  readonly line: number;
  /** Among the signatories, where `cosign … remove` takes the person off. */
  readonly signs: boolean;
}

/** The letters that name a person, each with the first line that does, that of the signatories if there is one. */
export function lettersNaming(root: string, id: string): Naming[] {
  return letterFiles(root).flatMap((file) => {
    const letter = read(root, file);
    const yaml = yamlOf(letter);
    const places = yaml === undefined ? [] : pathsTo(yaml.data, id);
    const signing = places.find(([first]) => first === 'signatories');
    const place = signing ?? places[0];
    if (yaml === undefined || place === undefined) return [];
    const { line } = placeIn(letter.text, yaml.span(place));
    return [{ file, line, signs: signing !== undefined }];
  });
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

/** Where any `person` or `initiator` of the data, or an entry of a list, has this id. */
function pathsTo(data: unknown, id: string, above: Path = []): Path[] {
  if (data === null || typeof data !== 'object') return [];
  const inside = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return inside.flatMap(([key, value]): Path[] => {
    const here = [...above, key];
    const isNamed = typeof key === 'number' || key === 'person' || key === 'initiator';
    return isNamed && value === id ? [here] : pathsTo(value, id, here);
  });
}
