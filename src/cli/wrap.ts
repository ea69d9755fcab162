// Prose cut between words, for a terminal that would cut it anywhere. Must not know: where it is printed.

/**
 * Lines of at most `width` columns, as long as no word is longer; indented like the first.
 * @param further by how many columns more the lines that follow are indented
 */
export function wrapped(text: string, width: number, further = 0): string[] {
  const indent = /^ */.exec(text)?.[0] ?? '';
  const lines: string[] = [];
  // « quotes » and the signs that French sets apart stay with their word.
  for (const word of text.trim().split(/(?<!«) (?![»:;?!](?: |$))/)) {
    const line = lines.at(-1);
    if (line === undefined) lines.push(indent + word);
    else if (line.length + 1 + word.length > width) lines.push(indent + ' '.repeat(further) + word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}
