// Names as pasted → people of the registry: matched without accents, homonyms told, unknown names kept aside.
// Must not know: letters, how a question is asked.
import { nearest } from '../diagnostics/nearest.ts';
import { fullName, type Person, type Registry } from '../registry/index.ts';
import { foldName } from '../registry/names.ts';
import { mayBeName, type PastedLine } from './names-pasted.ts';
import { likelyFirst, saidOf } from './said-of.ts';

export type Match =
  | {
      readonly kind: 'person';
      readonly written: string;
      readonly person: Person;
      /** What the list says of them, piece by piece. */
      readonly said?: readonly string[];
    }
  | {
      readonly kind: 'several';
      readonly written: string;
      /** Whom most of what is said may be true of first. */
      readonly people: readonly Person[];
      readonly said?: readonly string[];
    }
  | {
      readonly kind: 'unknown';
      readonly written: string;
      readonly nearest: Person | undefined;
      /** The name with its civility and all that the list says of it: « Mme Mousseron – Bellefeuille ». */
      readonly kept: string;
    };

/** In the order of the list, nobody twice. What stands beside a name that is known and is no name itself is dropped. */
export function matchPeople(lines: readonly PastedLine[], registry: Registry): Match[] {
  const people = [...registry.persons.values()];
  const seen = new Set<string>();
  return lines
    .flatMap(({ chunks, said, courtesy }) => {
      const matches = chunks.map((chunk, at) => told(matchOne(chunk, people, registry), said[at] ?? [], registry));
      const someKnown = matches.some(({ kind }) => kind !== 'unknown');
      return matches.filter(
        ({ kind, written }, index) =>
          kind !== 'unknown' || (courtesy === undefined && (mayBeName(written) || (!someKnown && index === 0))),
      );
    })
    .filter((match) => {
      const key = match.kind === 'person' ? match.person.id : foldName(match.written);
      return !seen.has(key) && seen.add(key) !== undefined;
    });
}

/** Of several of one name, the one of whom alone all that is said is true. */
function told(match: Match, said: readonly string[], registry: Registry): Match {
  const { written } = match;
  const more = said.slice(1);
  if (match.kind === 'person') return more.length === 0 ? match : { ...match, said: more };
  if (match.kind === 'unknown') return said.length === 0 ? match : { ...match, kept: keptOf(said) };
  const person = saidOf(match.people, written, said, registry);
  if (person !== undefined) return { kind: 'person', written, person, said: more };
  return { ...match, people: likelyFirst(match.people, written, said, registry), said: more };
}

function matchOne(written: string, people: readonly Person[], registry: Registry): Match {
  const byId = registry.persons.get(written);
  if (byId !== undefined) return { kind: 'person', written, person: byId };
  const typed = foldName(written);
  const exact = people.filter((person) => foldName(fullName(person)) === typed || reversed(person) === typed);
  const found = exact.length > 0 ? exact : people.filter((person) => names(person, typed.split(' ')));
  const [only] = found;
  if (only !== undefined && found.length === 1) return { kind: 'person', written, person: only };
  if (found.length > 1) return { kind: 'several', written, people: found };
  const close = nearest(written, people.map(fullName));
  return { kind: 'unknown', written, nearest: people.find((person) => fullName(person) === close), kept: written };
}

/** What is said of someone, piece by piece, as one line. */
export function keptOf(said: readonly string[]): string {
  return said.join(' – ');
}

function reversed({ given_name, family_name }: Person): string {
  return foldName(`${family_name} ${given_name}`);
}

/** « Petit », « F. Petit », « PETIT Frédéric »: every word is one of the name's, the family name among them. */
function names({ given_name, family_name }: Person, typed: readonly string[]): boolean {
  const given = foldName(given_name).split(' ');
  const family = foldName(family_name).split(' ');
  const isGiven = (word: string) =>
    given.includes(word) || (word.length === 1 && given.some((one) => one.startsWith(word)));
  const main = family.filter((word) => word.length > 2 || family.length === 1);
  return typed.every((word) => family.includes(word) || isGiven(word)) && main.every((word) => typed.includes(word));
}

/** The greetings, closings and senders of a pasted mail: all of it that names nobody of the registry. */
export function courtesiesIn(lines: readonly PastedLine[], registry: Registry): string[] {
  return lines.flatMap((line) =>
    line.courtesy === undefined || matchPeople([line], registry).length > 0 ? [] : [line.courtesy],
  );
}

const MOST_NEAR = 3;

/** Those who have a word of a name that is not theirs: « camille lavergne » may be Camille Brisebard. */
export function peopleNear(written: readonly string[], registry: Registry): Person[] {
  const typed = new Set(written.flatMap((name) => foldName(name).split(' ')).filter((word) => word.length > 2));
  const near = [...registry.persons.values()].filter((person) =>
    foldName(fullName(person))
      .split(' ')
      .some((word) => typed.has(word) || nearest(word, typed) !== undefined),
  );
  return near.slice(0, MOST_NEAR);
}
