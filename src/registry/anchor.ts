// A place of a registry file told by the person, key or role beside it. Must not know: what is put there.
import { type Anchor, anchorBeside, type Neighbour, offsetBeside } from '../source/anchor.ts';
import type { Path, YamlSource } from '../source/yaml.ts';

export type { Anchor } from '../source/anchor.ts';

/** `beside` is an id, or an id with one of its keys or roles: `ada-exemple/gender`, `ada-exemple/membre commission-x`. */
export function anchorAt(yaml: YamlSource, offset: number): Anchor | undefined {
  return anchorBeside(neighbours(yaml), yaml.text, offset);
}

/** The offset told, in the text as it is now; undefined where the neighbour is no longer there. */
export function offsetOf(yaml: YamlSource, anchor: Anchor): number | undefined {
  return offsetBeside(neighbours(yaml), yaml.text, anchor);
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
