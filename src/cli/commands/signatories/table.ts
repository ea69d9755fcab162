// Rows of text in columns that line up. Must not know: what they say.

/** Two spaces between columns; wide and combining characters are counted as a terminal shows them, near enough. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows)
    for (const [index, cell] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, width(cell));
  return rows
    .map((row) =>
      row
        .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - width(cell)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** As many as there is room for, then how many more. */
export function fitted([first = '', ...others]: readonly string[], room: number): string {
  let line = first;
  for (const [at, other] of others.entries()) {
    const left = others.length - at;
    const next = `${line} · ${other}`;
    if (next.length + (left > 1 ? ` · +${left - 1}`.length : 0) > room) return `${line} · +${left}`;
    line = next;
  }
  return line;
}

function width(cell: string): number {
  return [...cell.normalize('NFC').replace(/\p{M}/gu, '')].length;
}
