// Letters that name a person, and adding one to a letter. Must not know: what else a letter says.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { placeIn } from '../../../diagnostics/place.ts';
import { readLetterYaml } from '../../../drafting/sign.ts';
import { letterFiles, readLetterFile } from '../../../io/gather.ts';
import type { SourceText } from '../../../source/text.ts';
import type { Path } from '../../../source/yaml.ts';
import { newWords } from '../new/words/index.ts';

/** How the comment that keeps unknown names begins, in whichever language; the command named after it may change. */
export const ASIDE = Object.values(newWords).map(({ comments: { aside } }) => aside.slice(0, aside.indexOf('/') + 1));

export interface Naming {
  readonly file: string;
  readonly line: number;
  /** Among the signatories, where `cosign … remove` takes the person off. */
  readonly signs: boolean;
}

/**
 * The letters that name a person, each with the first line that does, that of the signatories if there is one.
 * @param instead a letter as it would stand, in place of what is on disk
 */
export function lettersNaming(root: string, id: string, instead?: SourceText): Naming[] {
  return letterFiles(root).flatMap((file) => {
    const letter = file === instead?.file ? instead : read(root, file);
    const yaml = readLetterYaml(letter).value;
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

/** « letters/essai.md » is « essai ». */
export function letterId(file: string): string {
  return path.posix.basename(file).replace(/\.[^.]+$/u, '');
}

function read(root: string, file: string): SourceText {
  return { file, text: readFileSync(path.join(root, file), 'utf8') };
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
