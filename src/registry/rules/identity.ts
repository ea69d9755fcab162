// One id, one entry; one identifier, one entry; and two names too alike to be two people. Must not know: dates.
import { type Diagnostic, error, type Span, warning } from '../../diagnostics/diagnostic.ts';
import type { Entries } from '../entries.ts';
import { foldName } from '../names.ts';
import { fullName, type Identifier, type Person } from '../registry.ts';

interface Entry {
  readonly id: string;
  readonly identifiers: readonly Identifier[];
  readonly span: Span;
}

export function checkIdentity({ persons, organizations }: Entries): Diagnostic[] {
  return [
    ...duplicateIds(persons),
    ...duplicateIds(organizations),
    ...duplicateIdentifiers(persons),
    ...duplicateIdentifiers(organizations),
    ...lookAlikes(persons),
  ];
}

function duplicateIds(entries: readonly Entry[]): Diagnostic[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const other = first.get(entry.id);
    if (other === undefined) {
      first.set(entry.id, entry);
      return [];
    }
    const related = [{ note: 'first-defined' as const, span: other.span }];
    return [error('registry/duplicate-id', entry.span, { id: entry.id }, related)];
  });
}

/** The same official identifier on two entries: one of them is someone else, or the same one twice. */
function duplicateIdentifiers(entries: readonly Entry[]): Diagnostic[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) =>
    entry.identifiers.flatMap(({ scheme, identifier }) => {
      const key = JSON.stringify([scheme, identifier]);
      const other = first.get(key);
      if (other === undefined) first.set(key, entry);
      if (other === undefined || other.id === entry.id) return [];
      const related = [{ note: 'first-defined' as const, span: other.span }];
      return [error('registry/duplicate-identifier', entry.span, { scheme, identifier, other: other.id }, related)];
    }),
  );
}

/** « Ménaché » and « Menache »: one person entered twice, unless official identifiers tell them apart. */
function lookAlikes(persons: readonly Person[]): Diagnostic[] {
  const first = new Map<string, Person>();
  return persons.flatMap((person) => {
    const key = foldName(fullName(person));
    const other = first.get(key);
    if (other === undefined) first.set(key, person);
    if (other === undefined || other.id === person.id || toldApart(person, other)) return [];
    const related = [{ note: 'first-defined' as const, span: other.span }];
    const facts = { name: fullName(person), id: person.id, other: fullName(other), otherId: other.id };
    return [warning('registry/look-alike', person.span, facts, related)];
  });
}

function toldApart(a: Person, b: Person): boolean {
  return a.identifiers.some((one) =>
    b.identifiers.some((two) => one.scheme === two.scheme && one.identifier !== two.identifier),
  );
}
