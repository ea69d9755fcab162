// The same person or body in two places: by official identifier, never by name. Must not know: what else an entry says.
import type { IdentifierEntry } from '../registry/schema.ts';

export function identifierKey({ scheme, identifier }: IdentifierEntry): string {
  return `${scheme} ${identifier}`;
}

export interface Identified {
  readonly id: string;
  readonly identifiers?: readonly IdentifierEntry[] | undefined;
}

export function byIdentifier<T extends Identified>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(
    entries.flatMap((entry) => (entry.identifiers ?? []).map((one) => [identifierKey(one), entry] as const)),
  );
}

export function identified<T>(
  known: ReadonlyMap<string, T>,
  identifiers: readonly IdentifierEntry[] | undefined,
): T | undefined {
  for (const one of identifiers ?? []) {
    const found = known.get(identifierKey(one));
    if (found !== undefined) return found;
  }
  return undefined;
}
