// Helpers for quantities. Must not know: who signs, the letter's date.
import { fault, helper, number, optionalChoice, required, text, textIf } from '../../call.ts';
import type { Fault, Helper } from '../../locale.ts';
import { grouped, inWords, LARGEST_IN_WORDS, ordinal, ordinalInWords } from '../numbers.ts';

const gender = optionalChoice('genre', 'm', 'f');

export const numbers: Readonly<Record<string, Helper>> = {
  nombre: helper(
    [required('nombre', 'number')],
    'Un nombre en chiffres, groupé par trois : « 1 400 », « 2,5 ».',
    'plus de {{nombre prisonniers}}',
    'plus de 1\u202f400',
    (call) => grouped(number(call, 0)),
  ),
  quantite: helper(
    [required('nombre', 'number'), required('nom au singulier', 'text'), required('nom au pluriel', 'text')],
    'Un nombre et son nom, au singulier jusqu’à moins de deux : « 1,5 million », « 1 400 prisonniers ».',
    '{{quantite prisonniers "prisonnier" "prisonniers"}}',
    '1\u202f400 prisonniers',
    (call) => {
      const count = number(call, 0);
      return `${grouped(count)} ${text(call, Math.abs(count) < 2 ? 1 : 2)}`;
    },
  ),
  ordinal: helper(
    [required('nombre', 'number'), gender],
    '« 1er », « 1re » ("f"), « 2e ».',
    'la {{ordinal legislature "f"}} législature',
    'la 16e législature',
    (call) => whole('ordinal', number(call, 0), (value) => ordinal(value, textIf(call, 1) === 'f' ? 'f' : 'm')),
  ),
  en_lettres: helper(
    [required('nombre', 'number'), gender],
    'Un nombre entier en lettres : « vingt et un », « vingt et une » ("f").',
    '{{en_lettres signataires}} signataires',
    'douze signataires',
    (call) => whole('en_lettres', number(call, 0), (value) => inWords(value, textIf(call, 1) === 'f' ? 'f' : 'm')),
  ),
  ordinal_en_lettres: helper(
    [required('nombre', 'number'), gender],
    '« premier », « première » ("f"), « deuxième ».',
    'pour la {{ordinal_en_lettres fois "f"}} fois',
    'pour la troisième fois',
    (call) =>
      whole('ordinal_en_lettres', number(call, 0), (value) =>
        ordinalInWords(value, textIf(call, 1) === 'f' ? 'f' : 'm'),
      ),
  ),
};

function whole(phrase: string, value: number, say: (value: number) => string): string | Fault {
  if (Number.isInteger(value) && value >= 0 && value <= LARGEST_IN_WORDS) return say(value);
  return fault('language/number-refused', { phrase, number: value, largest: LARGEST_IN_WORDS });
}
