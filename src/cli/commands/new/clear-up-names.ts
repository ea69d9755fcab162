// Names that are not plainly one person: who of two is meant, whether the nearest is. Must not know: roles, letters.
import { error } from '../../../diagnostics/diagnostic.ts';
import { keptOf, type Match } from '../../../drafting/match-people.ts';
import { fullName, type Person } from '../../../registry/index.ts';
import { inShort } from '../signatories/role-words.ts';
import type { Drafting } from './drafting.ts';

/** One person a name, or none; two people of one name are refused where nobody can be asked. */
export async function clearUpNames(drafting: Drafting, matches: readonly Match[]): Promise<Match[]> {
  const cleared: Match[] = [];
  for (const match of matches) {
    if (match.kind === 'several') cleared.push(...(await oneOf(drafting, match)));
    else if (match.kind === 'unknown') cleared.push(await perhaps(drafting, match));
    else cleared.push(match);
  }
  return cleared;
}

async function oneOf(drafting: Drafting, match: Extract<Match, { kind: 'several' }>): Promise<Match[]> {
  const { asker, say, found, registry, session } = drafting;
  const { written, people, said = [] } = match;
  const are = people.map((person) => inShort(person, registry, session));
  if (asker === undefined) {
    found.push(error('drafting/homonyms', undefined, { name: written, ids: people.map(({ id }) => id), are }));
    return [match];
  }
  const choices = people.map((value, at) => ({
    value,
    label: fullName(value),
    hint: [are[at], value.id, value.span.file].filter((one) => one !== undefined).join(', '),
  }));
  const person = await asker.choose<Person | undefined>({
    message: say.ask.whichOf(written),
    short: say.ask.writtenFor(written),
    choices: [...choices, { value: undefined, label: say.ask.noneOfThem }],
  });
  return [
    person === undefined
      ? { kind: 'unknown', written, nearest: undefined, kept: keptOf([written, ...said]) }
      : { kind: 'person', written, person, said },
  ];
}

/** « Vouliez-vous dire … ? », where it can be answered. */
async function perhaps({ asker, say }: Drafting, match: Extract<Match, { kind: 'unknown' }>): Promise<Match> {
  const { written, nearest: person } = match;
  if (asker === undefined || person === undefined) return match;
  const meant = await asker.choose<boolean>({
    message: say.ask.meantPerhaps(written),
    short: say.ask.writtenFor(written),
    choices: [
      { value: true, label: fullName(person), hint: person.id },
      { value: false, label: say.ask.keepAside },
    ],
  });
  return meant ? { kind: 'person', written, person } : { ...match, nearest: undefined };
}
