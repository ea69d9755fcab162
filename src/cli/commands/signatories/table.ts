// Rows of text in columns that line up. Must not know: what they say.
import type { World } from '../../world.ts';
import { wrapped } from '../../wrap.ts';

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

/** The same where no line is wide enough: a block a row, each cell after its heading, the first alone. */
export function stacked([headings = [], ...rows]: readonly (readonly string[])[], room: number): string {
  const table = aligned([headings, ...rows]);
  if (table.split('\n').every((line) => width(line) <= room)) return table;
  const block = (row: readonly string[]) =>
    row.flatMap((cell, at) => (cell === '' ? [] : at === 0 ? [cell] : wrapped(`  ${headings[at]} ${cell}`, room, 2)));
  return rows.map((row) => block(row).join('\n')).join('\n');
}

/** A terminal cuts what is too wide for it anywhere, words and headings too. */
export function fitting({ out }: Pick<World, 'out'>, table: readonly (readonly string[])[]): string {
  return out.isTerminal ? stacked(table, out.width) : aligned(table);
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
