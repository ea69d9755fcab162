// `plaidoyer signatories …` in a folder, and the commands it prints read back. Must not know: what they do.
import { plaidoyer, type Ran } from '../support/workspace.ts';

export function signatories(
  cwd: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return plaidoyer(cwd, ['signatories', ...argv], env);
}

/** A printed command line, read as a POSIX shell would: words and quotes are all that we print. */
export function shellWords(line: string): string[] {
  const words: string[] = [];
  let word = '';
  let open = '';
  for (let at = 0; at < line.length; at++) {
    const character = line[at] ?? '';
    if (open === "'" && line.slice(at, at + 4) === "'\\''") {
      word += "'";
      at += 3;
    } else if (open === '' ? /['"]/.test(character) : character === open) open = open === '' ? character : '';
    else if (character === ' ' && open === '') {
      words.push(word);
      word = '';
    } else word += character;
  }
  return [...words, word];
}

/** The commands of a printed undo, without « plaidoyer signatories ». */
export function undoOf({ err }: Pick<Ran, 'err'>): string[][] {
  return undoLines(err).map((line) => shellWords(line).slice(2));
}

/** The commands under « To undo: », each of which may go on over several lines. */
export function undoLines(err: string): string[] {
  const [, printed] = /^To undo:\n {2}([\s\S]*)\n$/m.exec(err) ?? [];
  return printed?.split(/\n {2}(?=plaidoyer )/) ?? [];
}
