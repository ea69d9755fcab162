// Helpers that put « le », « de », « à », « en » before a value, contracted and elided.
// Must not know: who signs.
import { argument, choice, fault, helper, optionalChoice, required, text, textIf } from '../../call.ts';
import type { Helper, HelperCall } from '../../locale.ts';
import type { Value } from '../../value.ts';
import { contractedName, withAu, withDu, withLe } from '../articles.ts';
import { inDate, ofDate, theDate, toDate } from '../dates.ts';
import { elidesBefore, withDe } from '../sounds.ts';

const named = ['place', 'date', 'organization', 'person', 'text'] as const;

const the = (value: Value): string => {
  switch (value.kind) {
    case 'place':
      return value.place.the;
    case 'date':
      return theDate(value.date);
    case 'organization':
      return withLe({ words: value.name, gender: value.gender, plural: false });
    default:
      return plain(value);
  }
};

const of = (value: Value): string => {
  switch (value.kind) {
    case 'place':
      return value.place.of;
    case 'date':
      return ofDate(value.date);
    case 'organization':
      return withDu({ words: value.name, gender: value.gender, plural: false });
    default:
      // A person may be called Le Gall; a text is a town, a newspaper, a party.
      return (value.kind === 'text' ? contractedName('de', value.text) : undefined) ?? withDe(plain(value));
  }
};

const to = (value: Value): string => {
  switch (value.kind) {
    case 'place':
      return contractedName('à', value.place.the) ?? `à ${value.place.the}`;
    case 'date':
      return toDate(value.date);
    case 'organization':
      return withAu({ words: value.name, gender: value.gender, plural: false });
    default:
      return (value.kind === 'text' ? contractedName('à', value.text) : undefined) ?? `à ${plain(value)}`;
  }
};

const sayTo = (call: HelperCall) => to(argument(call, 0));

export const articles: Readonly<Record<string, Helper>> = {
  le: helper(
    [required('nom', 'place', 'date', 'organization')],
    'Avec son article : « la Biélorussie », « les Pays-Bas », « Cuba », « le 25 février 2024 », « la commission … ».',
    '{{Le pays}} organisera',
    'La Biélorussie organisera',
    (call) => the(argument(call, 0)),
  ),
  de: helper(
    [required('nom', ...named), optionalChoice('manière', 'origine')],
    '« de », « d’ », « du », « des » devant un pays, une date, une personne, une organisation, un texte (« du Havre ») ; "origine" : « ambassadeur de Biélorussie ».',
    'le régime {{de dirigeant}}',
    'le régime d’Alexandre Loukachenko',
    (call) => {
      const value = argument(call, 0);
      if (value.kind !== 'place' || textIf(call, 1) === undefined) return of(value);
      // « ambassadeur de France, d’Iran », but « du Brésil, des États-Unis » (Grevisse § 1051).
      const { name, gender, plural } = value.place;
      return !plural && (gender === 'f' || elidesBefore(name)) ? withDe(name) : value.place.of;
    },
  ),
  à: helper(
    [required('nom', ...named)],
    '« à », « au », « aux » devant un pays, une date, une personne, une organisation, un texte : « au 25 février », « à la commission ».',
    'adressée {{à organisation}}',
    'adressée à la commission des affaires étrangères',
    sayTo,
  ),
  a: helper(
    [required('nom', ...named)],
    'Comme `à`, pour un clavier sans accent.',
    'adressée {{a organisation}}',
    'adressée à la commission des affaires étrangères',
    sayTo,
  ),
  en: helper(
    [required('pays ou date', 'place', 'date')],
    '« en Biélorussie », « au Brésil », « aux Pays-Bas », « à Cuba » ; « en août 2020 ».',
    'les élections {{en pays}}',
    'les élections en Biélorussie',
    (call) => {
      const value = argument(call, 0);
      return value.kind === 'place' ? value.place.in : value.kind === 'date' ? inDate(value.date) : plain(value);
    },
  ),
  adjectif: helper(
    [required('pays', 'place'), choice('genre et nombre', 'm', 'f', 'mp', 'fp')],
    'L’adjectif du pays, accordé : m, f, mp, fp.',
    'l’État {{adjectif pays "m"}}',
    'l’État biélorusse',
    (call) => {
      const value = argument(call, 0);
      if (value.kind !== 'place') return plain(value);
      const { m, f, mPlural, fPlural } = value.place.adjective;
      const found = { m, f, mp: mPlural, fp: fPlural }[text(call, 1)];
      return found || fault('language/place-form-missing', { place: value.place.name, form: 'adjective' });
    },
  ),
  habitants: helper(
    [required('pays', 'place')],
    'Les habitants du pays, sans article.',
    'les {{habitants pays}}',
    'les Biélorusses',
    (call) => inhabitants(call),
  ),
  de_habitants: helper(
    [required('pays', 'place')],
    '« de » ou « d’ » devant les habitants : « des milliers de Biélorusses », « d’Iraniens ».',
    'des milliers {{de_habitants pays}}',
    'des milliers de Biélorusses',
    (call) => {
      const people = inhabitants(call);
      return typeof people === 'string' ? withDe(people) : people;
    },
  ),
};

function inhabitants(call: HelperCall) {
  const value = argument(call, 0);
  if (value.kind !== 'place') return plain(value);
  return (
    value.place.inhabitants || fault('language/place-form-missing', { place: value.place.name, form: 'inhabitants' })
  );
}

function plain(value: Value): string {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'person') return value.name;
  throw new Error(`No words in a ${value.kind}.`);
}
