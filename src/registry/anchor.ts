// A place of a registry file told by what stands beside it (a person, a key, a role), so that it stays true when lines
// above it come and go. Must not know: what is put there.
import { lineOf } from '../source/edit-yaml.ts';
import type { Path, YamlSource } from '../source/yaml.ts';

/**
 * `beside` is an id, or an id with one of its keys or roles: `ada-exemple`, `ada-exemple/gender`,
 * `ada-exemple/membre commission-x`. Then, if it is not the end of the line beside it, how many lines further and which
 * column: `ada-exemple:2`, `ada-exemple:0:15`. On the neighbour's own line, columns are counted from the neighbour.
 */
export interface Anchor {
  readonly side: 'after' | 'before';
  readonly beside: string;
}

interface Neighbour {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Tells where `offset` is; undefined where the file names nobody. */
export function anchorAt(yaml: YamlSource, offset: number): Anchor | undefined {
  const all = neighbours(yaml);
  // Those that hold others come first: of two that end together, the larger is the surer one.
  const above = all.filter(({ end }) => end <= offset).sort((a, b) => b.end - a.end)[0];
  const near = above ?? all.filter(({ start }) => start >= offset).sort((a, b) => a.start - b.start)[0];
  if (near === undefined) return undefined;
  const side = above === undefined ? 'before' : 'after';
  const from = side === 'after' ? near.end : near.start;
  const lines = Math.abs(lineOf(yaml.text, offset).number - lineOf(yaml.text, from).number);
  const { start, end } = lineOf(yaml.text, offset);
  const usual = lines === (side === 'after' ? 0 : 1);
  const column = offset === end && (side === 'after' || lines > 0) ? '' : `:${offset - (lines === 0 ? from : start)}`;
  const further = usual && column === '' ? '' : `:${lines}${column}`;
  return { side, beside: `${near.name}${further}` };
}

/** The offset told, in the text as it is now; undefined where the neighbour is no longer there. */
export function offsetOf(yaml: YamlSource, { side, beside }: Anchor): number | undefined {
  const [, name = '', lines, column] = /^(.*?)(?::(\d+)(?::(-?\d+))?)?$/.exec(beside) ?? [];
  const near = neighbours(yaml).find((one) => one.name === name);
  if (near === undefined) return undefined;
  const from = side === 'after' ? near.end : near.start;
  const away = Number(lines ?? (side === 'after' ? 0 : 1));
  if (away === 0 && column !== undefined) return from + Number(column);
  let line = lineOf(yaml.text, from);
  for (let step = 0; step < away; step++) {
    const next = side === 'after' ? line.next : line.start - 1;
    if (next < 0 || next > yaml.text.length) break;
    line = lineOf(yaml.text, next);
  }
  return column === undefined ? line.end : Math.min(line.start + Number(column), line.end);
}

/** Whole entries, then their keys, then their roles. */
function neighbours(yaml: YamlSource): Neighbour[] {
  const at = (name: string, path: Path): Neighbour => ({ name, ...yaml.span(path) });
  const entries = ['organizations', 'persons'].flatMap((list) =>
    listAt(yaml.data, list).flatMap((entry, index) => {
      const id = textAt(entry, 'id');
      return id === undefined ? [] : [{ id, entry, path: [list, index] }];
    }),
  );
  const keys = entries.flatMap(({ id, entry, path }) =>
    Object.keys(entry as object).map((key) => at(`${id}/${key}`, [...path, key])),
  );
  const roles = entries.flatMap(({ id, entry, path }) =>
    listAt(entry, 'memberships').map((role, index) => at(`${id}/${roleName(role)}`, [...path, 'memberships', index])),
  );
  return [...entries.map(({ id, path }) => at(id, path)), ...keys, ...roles];
}

/** As `--remove-role` takes it: a person has each role once. */
function roleName(role: unknown): string {
  return ['role', 'organization', 'constituency'].flatMap((key) => textAt(role, key) ?? []).join(' ');
}

function listAt(data: unknown, key: string): readonly unknown[] {
  const value = (data as Record<string, unknown> | null)?.[key];
  return Array.isArray(value) ? value : [];
}

function textAt(data: unknown, key: string): string | undefined {
  const value = (data as Record<string, unknown> | null)?.[key];
  return typeof value === 'string' ? value : undefined;
}
