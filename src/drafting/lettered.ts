// Items that letters name, « a) … b) … »: no list of Markdown counts so, and their letters may be cited, so that each is
// kept as a line of its own. Must not know: files, what else the text holds.

const LETTERED = /^\s*\(?([a-z])[.)]\s+\S/u;

/** By its number, each line that begins with a letter, where they count on from « a » to « b » at least. */
export function letteredLines(lines: readonly string[]): ReadonlyMap<number, string> {
  const rows: [number, string][][] = [];
  for (const [at, line] of lines.entries()) {
    const letter = LETTERED.exec(line)?.[1];
    const row = rows.at(-1);
    if (letter === 'a') rows.push([[at, line]]);
    else if (row !== undefined && letter === nextLetter(row.length)) row.push([at, line]);
  }
  return new Map(rows.filter((row) => row.length > 1).flat());
}

function nextLetter(count: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + count);
}

/** Markdown in which each of them stands on its own line. */
export function keepLettered(markdown: string): { readonly markdown: string; readonly lettered: number } {
  const lines = markdown.split('\n');
  const lettered = letteredLines(lines);
  const kept = lines.map((line, index) =>
    lettered.has(index + 1) && line.trim() !== '' && !/(?:\\| {2})$/u.test(line) ? `${line.trimEnd()}\\` : line,
  );
  return { markdown: kept.join('\n'), lettered: lettered.size };
}
