// What is no longer as it was when a letter was sealed: wording, layout, office, people and bodies, each by itself.
// Must not know: whether it matters; the sealed letter does not change.
import { type RegistryEntry, registrySchema } from '../registry/schema.ts';
import type { SourceText } from '../source/text.ts';
import { validate } from '../source/validate.ts';
import { readYaml } from '../source/yaml.ts';

export interface Moved {
  readonly path: string;
  /** The person or the body, by id. */
  readonly what: string | undefined;
  readonly how: 'changed' | 'gone';
}

export interface Sources {
  /** Office, templates and layouts. */
  readonly wording: readonly SourceText[];
  readonly registry: readonly SourceText[];
}

export function movedSince(sealed: Sources, living: Sources): readonly Moved[] {
  const wording = sealed.wording.flatMap(({ file, text }): Moved[] => {
    const now = living.wording.find((one) => one.file === file);
    if (now === undefined) return [{ path: file, what: undefined, how: 'gone' }];
    return now.text === text ? [] : [{ path: file, what: undefined, how: 'changed' }];
  });
  const entries = entriesOf(living.registry);
  const registry = [...entriesOf(sealed.registry)].flatMap(([id, { file, content }]): Moved[] => {
    const now = entries.get(id);
    if (now === undefined) return [{ path: file, what: id, how: 'gone' }];
    return now.content === content ? [] : [{ path: now.file, what: id, how: 'changed' }];
  });
  return [...wording, ...registry];
}

/** What each id stands for, written in one way whatever the file's own. */
function entriesOf(
  files: readonly SourceText[],
): ReadonlyMap<string, { readonly file: string; readonly content: string }> {
  const found = new Map<string, { readonly file: string; readonly content: string }>();
  for (const { file, text } of files) {
    const yaml = readYaml({ file, text }).value;
    const entry: RegistryEntry | undefined = yaml && validate(registrySchema, yaml).value;
    for (const one of [...(entry?.organizations ?? []), ...(entry?.persons ?? [])]) {
      if (!found.has(one.id)) found.set(one.id, { file, content: JSON.stringify(sorted(one)) });
    }
  }
  return found;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
