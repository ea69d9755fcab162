// A place of a file told by what stands beside it, so that it stays true when lines above it come and go.
// Must not know: what the neighbours are, what is put there.
import { lineOf } from './edit-yaml.ts';

/**
 * `beside` is the name of a neighbour. Then, if it is not the end of the line beside it, how many lines further and
 * which column: `ada-exemple:2`, `ada-exemple:0:15`. On the neighbour's own line, columns are counted from the neighbour.
 */
export interface Anchor {
  readonly side: 'after' | 'before';
  readonly beside: string;
}

/** Something of the text that a person would name; those that hold others come before them. */
export interface Neighbour {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Tells where `offset` is; undefined where there is no neighbour. */
export function anchorBeside(all: readonly Neighbour[], text: string, offset: number): Anchor | undefined {
  const named = new Map<string, number>();
  for (const { name } of all) named.set(name, (named.get(name) ?? 0) + 1);
  // A role written twice tells no place.
  const sure = all.filter(({ name }) => named.get(name) === 1);
  // Of two that end together, the larger is the surer one.
  const above = sure.filter(({ end }) => end <= offset).sort((a, b) => b.end - a.end)[0];
  const near = above ?? sure.filter(({ start }) => start >= offset).sort((a, b) => a.start - b.start)[0];
  if (near === undefined) return undefined;
  const side = above === undefined ? 'before' : 'after';
  const from = side === 'after' ? near.end : near.start;
  const lines = Math.abs(lineOf(text, offset).number - lineOf(text, from).number);
  const { start, end } = lineOf(text, offset);
  const usual = lines === (side === 'after' ? 0 : 1);
  const column = offset === end && (side === 'after' || lines > 0) ? '' : `:${offset - (lines === 0 ? from : start)}`;
  const further = usual && column === '' ? '' : `:${lines}${column}`;
  return { side, beside: `${near.name}${further}` };
}

/** The offset told, in the text as it is now; undefined where the neighbour is no longer there. */
export function offsetBeside(all: readonly Neighbour[], text: string, { side, beside }: Anchor): number | undefined {
  const [, name = '', lines, column] = /^(.*?)(?::(\d+)(?::(-?\d+))?)?$/.exec(beside) ?? [];
  const near = all.find((one) => one.name === name);
  if (near === undefined) return undefined;
  const from = side === 'after' ? near.end : near.start;
  const away = Number(lines ?? (side === 'after' ? 0 : 1));
  if (away === 0 && column !== undefined) return from + Number(column);
  let line = lineOf(text, from);
  for (let step = 0; step < away; step++) {
    const next = side === 'after' ? line.next : line.start - 1;
    if (next < 0 || next > text.length) break;
    line = lineOf(text, next);
  }
  return column === undefined ? line.end : Math.min(line.start + Number(column), line.end);
}
