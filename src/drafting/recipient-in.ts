// Who a letter taken over was written to: someone of the registry, or as its heading writes them. Must not know: questions.
import type { IsoDate } from '../calendar/date.ts';
import { withoutCivility } from '../locale/civility.ts';
import { type Person, type Registry, roleKind } from '../registry/index.ts';
import type { AnsweredRecipient } from './answers.ts';
import { matchPeople } from './match-people.ts';
import { looksLikeName, readPastedNames } from './names-pasted.ts';
import { heldRoles } from './propose-roles.ts';

/** The one person whom these lines name in full and who has no seat that day: members write letters, and sign them. */
export function recipientIn(lines: readonly string[], registry: Registry, date: IsoDate): Person | undefined {
  // « À l'attention de Mme … »: a name may stand behind a few words, whatever the language.
  const named = matchPeople(readPastedNames(lines.flatMap(tailsOf).join('\n')), registry).flatMap((match) =>
    match.kind === 'person' && match.written.includes(' ') ? [match.person] : [],
  );
  const [only, second] = named.filter((person) => {
    const held = heldRoles(person, date);
    return held.length > 0 && !held.some(({ role }) => roleKind(role).seat);
  });
  return second === undefined ? only : undefined;
}

/** The lines that follow the name of someone of the registry as far as the town, from where they look like an address. */
export function addressBelow(person: Person, lines: readonly string[], registry: Registry, date: IsoDate): string[] {
  const at = lines.findIndex((line) => recipientIn([line], registry, date) === person);
  if (at === -1) return [];
  const below = lines.slice(at + 1, at + 1 + MOST_BELOW);
  const town = below.findIndex((line) => TOWN.test(line));
  const start = below.findIndex((line) => ADDRESS.test(line));
  const address = town === -1 ? [] : below.slice(start, town + 1);
  // What the registry says already is not said again.
  return address.join() === person.address?.join() ? [] : address;
}

/** The one whom these lines call by civility and name and whom the registry does not know, with the lines that follow. */
export function recipientWritten(lines: readonly string[], registry: Registry): WrittenRecipient | undefined {
  const found = lines.flatMap((line, at) => {
    const named = tailsOf(line).flatMap((tail) => namedIn(tail) ?? [])[0];
    const known = named && matchPeople(readPastedNames(named.name), registry).some(({ kind }) => kind !== 'unknown');
    return named === undefined || known === true ? [] : [{ ...named, at }];
  });
  const [only] = found;
  if (only === undefined || found.length > 1) return undefined;
  const { name, gender, at } = only;
  const below = lines.slice(at + 1, at + 1 + MOST_BELOW);
  const title = only.title ?? below.find((line, index) => index === 0 && !ADDRESS.test(line));
  const rest = only.title === undefined && title !== undefined ? below.slice(1) : below;
  const town = rest.findIndex((line) => TOWN.test(line));
  return { name, gender, title, address: rest.slice(0, town + 1) };
}

export type WrittenRecipient = Exclude<AnsweredRecipient, { person: string }>;

const MOST_BELOW = 6;
const TOWN = /^\d{5}\s+\p{L}/u;
/** How a line begins that says where, and no longer as what: a street, a house, a box. */
const ADDRESS =
  /^\d|^(?:BP|CS|B\.P\.|TSA|Place|Rue|Avenue|Boulevard|Quai|Cours|Allées?|Chemin|Impasse|Square|Esplanade|Hôtel|Palais|Préfecture|Sous-préfecture|Ministère|Mairie|Ambassade|Cabinet)(?!\p{L})/iu;

/** « Monsieur Philibert Courvoisin, Préfet de la Brévanne »; « Monsieur le Préfet » has no name. */
function namedIn(text: string): Pick<WrittenRecipient, 'name' | 'gender' | 'title'> | undefined {
  const { name: rest, gender } = withoutCivility(text);
  const [, name = '', title] = /^([^,;]+)(?:[,;]\s*(.+))?$/u.exec(rest) ?? [];
  if (gender === undefined || /^(?:le |la |l['’])/iu.test(name) || !looksLikeName(name.trim())) return undefined;
  return { name: name.trim(), gender, title };
}

function tailsOf(line: string): string[] {
  return [0, 1, 2, 3, 4].map((count) => line.split(/\s+/).slice(count).join(' '));
}
