import { longDate } from '../../../locale/fr/dates.ts';
import type { FieldFacts } from '../../facts/fields.ts';
import type { MessagesFor } from '../catalogue.ts';
import { kindName } from './kinds.ts';
import { list, meant } from './words.ts';

export const fields: MessagesFor<FieldFacts> = {
  'field/unknown': ({ field, nearest, known, own }) => ({
    message: own
      ? `La lettre ne donne pas de champ « ${field} » sous fields:.`
      : `Le modèle ne déclare pas de champ « ${field} ».`,
    notes: [`ses champs : ${list(known)}`],
    help:
      meant(nearest) ??
      (own
        ? `retirez-le, ou donnez-le dans la lettre : « fields: { ${field}: … } »`
        : 'retirez-le, ou déclarez-le dans le modèle'),
  }),
  'field/missing': ({ field, label, type, column }) => ({
    message: `Le champ « ${field} »${label === undefined ? '' : ` (${label})`} n’est pas donné.`,
    help:
      column === undefined
        ? `ajoutez sous fields: « ${field}: » avec ${kindName(type)}`
        : `--map "${column}=${field}" le prend dans cette colonne de la table ; ou donnez-le sous fields: « ${field}: » avec ${kindName(type)}`,
  }),
  'field/wrong-type': ({ field, type, found, example }) => ({
    message: `Le champ « ${field} » demande ${kindName(type)}, et non ${kindName(found)}.`,
    help: `écrivez ${example}`,
  }),
  'field/out-of-range': ({ field, min, max, of }) => ({
    message: `Le champ « ${field} » demande ${range(min, max)}${unit(of, max ?? min)}.`,
  }),
  'field/begins': ({ field, value, begins }) => ({
    message: `Dans « ${field} », « ${value} » ne continue pas la phrase du modèle.`,
    help: `commencez par ${begins.map((word) => `« ${word} »`).join(' ou ')}`,
  }),
  'field/not-after': ({ field, value, bound, boundDate }) => ({
    message: `« ${field} » (${longDate(value)}) doit venir après ${boundName(bound, boundDate)}.`,
    help: 'ce que dit le modèle serait faux : changez l’une des deux dates',
  }),
  'field/not-before': ({ field, value, bound, boundDate }) => ({
    message: `« ${field} » (${longDate(value)}) doit venir avant ${boundName(bound, boundDate)}.`,
    help: 'ce que dit le modèle serait faux : changez l’une des deux dates',
  }),
  'field/unknown-place': ({ value, nearest }) => ({
    message: `« ${value} » n’est pas dans la table des pays.`,
    help:
      meant(nearest) ??
      'donnez ses formes : { name: …, gender: f, the: …, of: …, in: …, adjective: …, inhabitants: … }',
  }),
  'field/not-a-url': ({ value }) => ({
    message: `« ${value} » n’est pas une adresse du web.`,
    help: 'écrivez-la en entier : https://…',
  }),
};

function unit(of: 'value' | 'items' | 'characters', count: number | undefined): string {
  const word = { value: '', items: ' élément', characters: ' caractère' }[of];
  return word === '' || count === 1 ? word : `${word}s`;
}

function range(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return `de ${min} à ${max}`;
  return min !== undefined ? `au moins ${min}` : `au plus ${max}`;
}

function boundName(bound: string, date: string): string {
  if (bound === 'letter') return `la lettre (${longDate(date)})`;
  return bound === date ? `le ${longDate(date)}` : `${bound} (${longDate(date)})`;
}
