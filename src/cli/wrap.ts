// Prose cut between words, for a terminal that would cut it anywhere. Must not know: where it is printed.

/** A space at which no line ends. */
const WHOLE = '\u0000';

/** Sentences as a terminal shows them; an indented line is something to copy, and stays whole. */
export function fitted(text: string, { isTerminal, width }: { isTerminal: boolean; width: number }): string {
  const fit = (line: string) => (isTerminal && /^\S/.test(line) ? wrapped(line, width) : [line]);
  return text.split('\n').flatMap(fit).join('\n');
}

/**
 * Lines of at most `width` columns, as long as no word is longer; indented like the first.
 * @param further by how many columns more the lines that follow are indented
 */
export function wrapped(text: string, width: number, further = 0): string[] {
  const indent = /^ */.exec(text)?.[0] ?? '';
  const lines: string[] = [];
  // A command to copy stays whole where a line can hold it.
  const room = width - indent.length - further;
  const whole = text
    .trim()
    .replace(/plaidoyer [^»;]*[^»; ]/g, (command) =>
      command.length <= room ? command.replaceAll(' ', WHOLE) : command,
    );
  // « quotes » and the signs that French sets apart stay with their word.
  for (const word of whole.split(/(?<!«) (?![»:;?!](?: |$))/)) {
    const line = lines.at(-1);
    if (line === undefined) lines.push(indent + word);
    else if (line.length + 1 + word.length > width) lines.push(indent + ' '.repeat(further) + word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.map((line) => line.replaceAll(WHOLE, ' '));
}
