// Names as they are given, in a pasted list or a file, held against the registry. Must not know: questions, roles.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { error } from '../../../diagnostics/diagnostic.ts';
import { courtesiesIn, type Match, matchPeople } from '../../../drafting/match-people.ts';
import { looksLikeName, readPastedNames } from '../../../drafting/names-pasted.ts';
import type { Person, Registry } from '../../../registry/index.ts';
import type { Drafting } from './drafting.ts';

/** Those named; what a mail says around them is told, as it might have been meant for a name. */
export function matchedIn(list: string, { registry, say }: Drafting, tell: (line: string) => void): Match[] {
  const lines = readPastedNames(list);
  const courtesies = courtesiesIn(lines, registry);
  if (courtesies.length > 0) tell(say.courtesies(courtesies));
  return matchPeople(lines, registry);
}

/** Nobody in the registry has a name like it. */
export function isNobody(match: Match): boolean {
  return match.kind === 'unknown' && match.nearest === undefined;
}

export function peopleOf(matches: readonly Match[]): Person[] {
  return [...new Set(matches.flatMap((match) => (match.kind === 'person' ? [match.person] : [])))];
}

/** Names as the lines under a closing have them, each without its office. */
export function namesIn(lines: readonly string[]): string[] {
  return readPastedNames(lines.join('\n')).flatMap(({ chunks }) => chunks.filter(looksLikeName));
}

/** Those named in lines under a closing, by name or id: a place or an address, written otherwise, names nobody there. */
export function signedIn(lines: readonly string[], registry: Registry): Match[] {
  const names = ({ written }: Match) => registry.persons.has(written) || looksLikeName(written);
  return matchPeople(readPastedNames(lines.join('\n')), registry).filter(names);
}

export function readList({ session, found }: Drafting, file: string): string {
  const { world } = session;
  try {
    return file === '-' ? (world.readInput?.() ?? '') : readFileSync(path.resolve(world.cwd, file), 'utf8');
  } catch (fault) {
    const reason = (fault as NodeJS.ErrnoException).code ?? String(fault);
    found.push(error('workspace/cannot-read', undefined, { path: file, reason }));
    return '';
  }
}
