// Reading JSON of which little can be trusted: one or many, nil objects, texts that are objects. Must not know: sources.

export type Json = Readonly<Record<string, unknown>>;

export function record(value: unknown): Json | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Json) : undefined;
}

/** The value reached by keys, or undefined where one is missing. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) {
    const parent = record(found);
    found = parent !== undefined && Object.hasOwn(parent, key) ? parent[key] : undefined;
  }
  return found;
}

/** XML turned into JSON writes one element as itself and none as null: always a list here. */
export function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A text on one line with plain spaces, or undefined: null, '', an xsi:nil object and an object without a text are absent. */
export function text(value: unknown): string | undefined {
  const plain = record(value) === undefined ? value : at(value, '#text');
  if (typeof plain !== 'string' && typeof plain !== 'number') return undefined;
  const line = String(plain).normalize('NFC').replace(/\s+/gu, ' ').trim();
  return line === '' ? undefined : line;
}
