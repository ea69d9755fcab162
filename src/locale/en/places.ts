// Countries and territories with their English forms, from the shipped table or from what an author gives.
// Must not know: helpers, sentences.
import { late } from '../../late.ts';
import type { PlaceGiven } from '../locale.ts';
import { fold } from '../names.ts';
import type { Gender, Place } from '../value.ts';
import { type CountryRow, countries } from './countries.ts';

/** « & » and « St. » are CLDR's short ways; a letter writes « and », « St ». */
function spelled(name: string): string {
  return name.replace(/ & /u, ' and ').replace(/^St\. /u, 'St ');
}

/** Names that are plural in form: « the Netherlands’ », « the United States’ ». */
const PLURAL = /(?:Islands|Netherlands|Philippines|Emirates|States|Maldives|Comoros|Seychelles|Bahamas|Territories)$/u;

function fromRow([, shortName, adjective, people, article]: CountryRow): Place {
  const name = spelled(shortName);
  return formed(name, 'm', article === 'the' && PLURAL.test(name), {
    the: article === 'the' ? `the ${name}` : name,
    adjective,
    inhabitants: people ?? `${adjective}s`,
  });
}

function formed(name: string, gender: Gender, plural: boolean, given: Partial<PlaceGiven>): Place {
  const the = given.the ?? name;
  const adjective = given.adjective ?? '';
  return {
    name,
    gender,
    plural,
    the,
    of: given.of ?? `of ${the}`,
    in: given.in ?? `in ${the}`,
    adjective: { m: adjective, f: adjective, mPlural: adjective, fPlural: adjective },
    inhabitants: given.inhabitants ?? '',
  };
}

const places = late<readonly Place[]>(() => countries.map(fromRow));
const byName = late<ReadonlyMap<string, Place>>(
  () => new Map(places().flatMap((place) => [fold(place.name), fold(place.the)].map((name) => [name, place] as const))),
);

export function placeNamed(name: string): Place | undefined {
  return byName().get(fold(spelled(name)));
}

export const placeNames = late<readonly string[]>(() => places().map((place) => place.name));

/** A place of the author's own: what is given stands; nothing is invented. */
export function placeFrom(given: Partial<PlaceGiven> & { readonly name: string; readonly gender: Gender }): Place {
  return formed(given.name, given.gender, given.plural ?? false, given);
}
