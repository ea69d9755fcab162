// A person as JSON for programs and as the YAML of the file. Must not know: tables, questions.
import { type Found, type Registry, sourceOf } from '../../../registry/index.ts';
import type { Session } from '../../command.ts';
import { roleLine } from './role-words.ts';

/** Documented in docs/registry.md: names are the file's, `line` is the role as it would be printed. */
export function asJson({ person, memberships }: Found, registry: Registry, session: Session): Record<string, unknown> {
  const { span, memberships: _, ...names } = person;
  return {
    ...names,
    file: span.file,
    as_known_on: sourceOf(registry, person)?.as_known_on ?? null,
    memberships: memberships.map((one) => ({
      role: one.role,
      organization: one.organization ?? null,
      organization_name: registry.organizations.get(one.organization ?? '')?.name ?? null,
      constituency: one.constituency ?? null,
      label: one.label ?? null,
      held: one.held?.map(({ start, end }) => ({ start: start ?? null, end: end ?? null })) ?? null,
      line: roleLine(one, person, registry, session),
    })),
  };
}

/** The lines of the file, comments at their ends included. */
export function asYaml(found: readonly Found[], texts: ReadonlyMap<string, string>): string {
  return found
    .map(({ person: { span } }) => {
      const text = texts.get(span.file) ?? '';
      const start = text.lastIndexOf('\n', span.start) + 1;
      const end = text.indexOf('\n', span.end);
      return text.slice(start, end === -1 ? text.length : end);
    })
    .join('\n');
}
