// Who a letter taken over was written to, where its heading names someone of the registry. Must not know: questions.
import type { IsoDate } from '../calendar/date.ts';
import { type Person, type Registry, roleKind } from '../registry/index.ts';
import { matchPeople } from './match-people.ts';
import { readPastedNames } from './names-pasted.ts';
import { heldRoles } from './propose-roles.ts';

/** The one person whom these lines name in full and who has no seat that day: members write letters, and sign them. */
export function recipientIn(lines: readonly string[], registry: Registry, date: IsoDate): Person | undefined {
  // « À l'attention de Mme … »: a name may stand behind a few words, whatever the language.
  const tails = lines.flatMap((line) => [0, 1, 2, 3, 4].map((count) => line.split(/\s+/).slice(count).join(' ')));
  const named = matchPeople(readPastedNames(tails.join('\n')), registry).flatMap((match) =>
    match.kind === 'person' && match.written.includes(' ') ? [match.person] : [],
  );
  const [only, second] = named.filter((person) => {
    const held = heldRoles(person, date);
    return held.length > 0 && !held.some(({ role }) => roleKind(role).seat);
  });
  return second === undefined ? only : undefined;
}
