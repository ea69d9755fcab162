// Helpers that put « the », « of », « in » before a value. Must not know: who signs.
import { argument, fault, helper, required } from '../../call.ts';
import type { Helper } from '../../locale.ts';
import type { Value } from '../../value.ts';
import { longDate, onDate } from '../dates.ts';

const named = required('name', 'place', 'date', 'organization', 'person', 'text');

/** An organization takes « the » unless its name brings one or is a proper name without. */
const withThe = (name: string): string => (/^the /iu.test(name) ? name : `the ${name}`);

const the = (value: Value): string => {
  switch (value.kind) {
    case 'place':
      return value.place.the;
    case 'organization':
      return withThe(value.name);
    default:
      return plain(value);
  }
};

export const articles: Readonly<Record<string, Helper>> = {
  the: helper([named], 'With “the” where English wants it.', '{{The country}} will hold', 'Belarus will hold', (call) =>
    the(argument(call, 0)),
  ),
  of: helper(
    [named],
    '“of”, with the article where there is one.',
    'the people {{of country}}',
    'the people of Belarus',
    (call) => {
      const value = argument(call, 0);
      return value.kind === 'place' ? value.place.of : `of ${the(value)}`;
    },
  ),
  in: helper(
    [required('place or date', 'place', 'date')],
    '“in Belarus”, “in the Netherlands”; “in August 2020”, “on 25 February 2024”.',
    'the elections {{in country}}',
    'the elections in Belarus',
    (call) => {
      const value = argument(call, 0);
      return value.kind === 'date' ? onDate(value.date) : value.kind === 'place' ? value.place.in : plain(value);
    },
  ),
  adjective: helper(
    [required('country', 'place')],
    'The country’s adjective.',
    'the {{adjective country}} State',
    'the Belarusian State',
    (call) => {
      const value = argument(call, 0);
      if (value.kind !== 'place') return plain(value);
      return (
        value.place.adjective.m || fault('language/place-form-missing', { place: value.place.name, form: 'adjective' })
      );
    },
  ),
  people: helper(
    [required('country', 'place')],
    'The country’s people.',
    'tens of thousands of {{people country}}',
    'tens of thousands of Belarusians',
    (call) => {
      const value = argument(call, 0);
      if (value.kind !== 'place') return plain(value);
      return (
        value.place.inhabitants ||
        fault('language/place-form-missing', { place: value.place.name, form: 'inhabitants' })
      );
    },
  ),
  possessive: helper(
    [required('name', 'person', 'place', 'organization', 'text')],
    '“’s”, or “’” after a plural in s.',
    '{{possessive leader}} regime',
    'Alexander Lukashenko’s regime',
    (call) => {
      const value = argument(call, 0);
      const words = the(value);
      return value.kind === 'place' && value.place.plural && /s$/u.test(words) ? `${words}’` : `${words}’s`;
    },
  ),
};

function plain(value: Value): string {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'person' || value.kind === 'organization') return value.name;
  if (value.kind === 'date') return longDate(value.date);
  throw new Error(`No words in a ${value.kind}.`);
}
