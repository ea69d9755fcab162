// Faults of a text that was never written, told where it was asked for: in the words of --role and --set.
// Must not know: what was changed.
import type { Diagnostic, Span } from '../../../diagnostics/diagnostic.ts';
import type { RegistryFacts } from '../../../diagnostics/facts/registry.ts';
import type { OrganizationEntry } from '../../../registry/schema.ts';

/** What was typed: each flag with its words, a line each. */
export type Asked = ReadonlyMap<string, string>;

export function askedBy(roleFlag: '--role' | '--add-role', roles: readonly string[], set: readonly string[]): Asked {
  const words: [string, string][] = [
    [roleFlag, roles.join('\n')],
    ['--set', set.join('\n')],
  ];
  return new Map(words.filter(([, text]) => text !== ''));
}

export interface NotWritten {
  readonly file: string;
  readonly before: string;
  readonly text: string;
}

/** A place that the file on disk has not: the same words where they were typed, the only role asked for, or no place. */
export function whereAsked(
  found: readonly Diagnostic[],
  change: NotWritten,
  asked: Asked,
  unknown: readonly OrganizationEntry[],
): Diagnostic[] {
  const isFresh = freshIn(change);
  return found.map((one) => ({
    ...calledAsTyped(one, unknown),
    span: one.span !== undefined && isFresh(one.span) ? inWords(one.span, change.text, asked) : one.span,
    related: one.related.filter(({ span }) => !isFresh(span)),
  }));
}

/** An organization that is nowhere, by the name that its id was made of. */
function calledAsTyped(found: Diagnostic, unknown: readonly OrganizationEntry[]): Diagnostic {
  if (found.code !== 'registry/unknown-organization') return found;
  const facts = found.facts as RegistryFacts['registry/unknown-organization'];
  const name = unknown.find(({ id }) => id === facts.organization)?.name;
  return name === undefined ? found : { ...found, facts: { ...facts, name } };
}

/** Does a place lie past the last character that the two texts share from their beginnings? */
function freshIn({ file, before, text }: NotWritten): (span: Span) => boolean {
  let same = 0;
  while (same < before.length && before[same] === text[same]) same++;
  return (span) => span.file === file && span.end > same;
}

function inWords(span: Span, text: string, asked: Asked): Span | undefined {
  const stretch = text.slice(span.start, span.end).replace(/^["']|["']$/g, '');
  for (const [file, words] of asked) {
    const start = words.lastIndexOf(stretch);
    if (start !== -1) return { file, start, end: start + stretch.length };
  }
  const [only, ...more] = asked;
  if (only === undefined || more.length > 0 || only[1].includes('\n')) return undefined;
  return { file: only[0], start: 0, end: only[1].length };
}
