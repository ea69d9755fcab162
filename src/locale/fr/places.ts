// Countries and territories with all their French forms, from the shipped table or from what an author gives.
// Must not know: helpers, sentences.
import { late } from '../../late.ts';
import type { PlaceGiven } from '../locale.ts';
import { fold } from '../names.ts';
import type { Gender, Place } from '../value.ts';
import { contractedName, withAu, withDu, withLe } from './articles.ts';
import { type CountryRow, countries } from './countries.ts';
import { feminine, plural } from './inflect.ts';
import { elidesBefore, withDe } from './sounds.ts';

/** « en » before feminine names and before a vowel, « au » before a masculine consonant, « aux » in the plural (Grevisse § 1051). */
function whereabouts(name: string, gender: Gender, isPlural: boolean): string {
  if (isPlural) return `aux ${name}`;
  return gender === 'f' || elidesBefore(name) ? `en ${name}` : withAu({ words: name, gender, plural: false });
}

function fromRow(country: CountryRow): Place {
  const gender: Gender = country.article.endsWith('f') || country.article === 'fp' ? 'f' : 'm';
  const isPlural = country.article.endsWith('p');
  const noun = { words: country.name, gender, plural: isPlural };
  const bare = country.article.startsWith('0');
  const adjective = adjectiveForms(country.adjective, country.feminine);
  return {
    name: country.name,
    gender,
    plural: isPlural,
    the: bare ? country.name : withLe(noun),
    of: bare ? withDe(country.name) : withDu(noun),
    in: country.in ?? (bare ? `à ${country.name}` : whereabouts(country.name, gender, isPlural)),
    adjective,
    inhabitants: country.inhabitants ?? inhabitantsFrom(adjective.mPlural),
  };
}

/** All four forms; empty where the adjective is not known or cannot be inflected with certainty. */
export function adjectiveForms(m: string, given?: string): Place['adjective'] {
  if (m === '') return { m: '', f: '', mPlural: '', fPlural: '' };
  const f = given ?? feminine(m) ?? '';
  return { m, f, mPlural: plural(m) ?? '', fPlural: plural(f) ?? '' };
}

/** The people bear the adjective's name with capitals: « sud-africains » → « Sud-Africains » (arrêté de 1993, art. 2, 8°). */
function inhabitantsFrom(mPlural: string): string {
  return mPlural.replace(/(^|-)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

const places = late<readonly Place[]>(() => countries.map(fromRow));
const byName = late<ReadonlyMap<string, Place>>(() => new Map(places().map((place) => [fold(place.name), place])));
/** Also found with its article: « la Biélorussie », « les Pays-Bas ». */
const byForm = late<ReadonlyMap<string, Place>>(() => new Map(places().map((place) => [fold(place.the), place])));

export function placeNamed(name: string): Place | undefined {
  // As the table writes it, nearly always.
  const row = countries.find((one) => one.name === name);
  if (row !== undefined) return fromRow(row);
  return byName().get(fold(name)) ?? byForm().get(fold(name));
}

export const placeNames = late<readonly string[]>(() => places().map((place) => place.name));

/** A place of the author's own: what is given stands, the rest follows the rules; an adjective is never invented. */
export function placeFrom(given: Partial<PlaceGiven> & { readonly name: string; readonly gender: Gender }): Place {
  const isPlural = given.plural ?? false;
  const noun = { words: given.name, gender: given.gender, plural: isPlural };
  const adjective = adjectiveForms(given.adjective ?? '');
  return {
    name: given.name,
    gender: given.gender,
    plural: isPlural,
    the: given.the ?? withLe(noun),
    of: given.of ?? (given.the === undefined ? withDu(noun) : (contractedName('de', given.the) ?? withDe(given.the))),
    in: given.in ?? whereabouts(given.name, given.gender, isPlural),
    adjective,
    inhabitants: given.inhabitants ?? inhabitantsFrom(adjective.mPlural),
  };
}
