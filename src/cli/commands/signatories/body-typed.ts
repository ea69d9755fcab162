// The organization of a role as a person types it, where the registry does not know it yet. Must not know: roles, files.
import { kindOfBody } from '../../../diagnostics/messages/snippets.ts';
import { slug } from '../../../importers/slug.ts';
import type { Organization } from '../../../registry/index.ts';
import type { OrganizationEntry } from '../../../registry/schema.ts';

export type Bodies = ReadonlyMap<string, Organization>;

/** The entry that a name gives; undefined for an id, which says no name, and for what has no letter. */
export function newBody(typed: string): OrganizationEntry | undefined {
  const id = slug(typed);
  return id === typed || id === '' ? undefined : bodyOf(id, typed);
}

export function bodyOf(id: string, name: string): OrganizationEntry {
  return { id, name, ...kindOfBody(id) };
}

/** Each of them once. */
export function eachOnce(bodies: readonly OrganizationEntry[]): OrganizationEntry[] {
  return [...new Map(bodies.map((one) => [one.id, one])).values()];
}
