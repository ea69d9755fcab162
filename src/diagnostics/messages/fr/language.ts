import type { LanguageFacts } from '../../facts/language.ts';
import type { MessagesFor } from '../catalogue.ts';
import { quoted } from './words.ts';

export const language: MessagesFor<LanguageFacts> = {
  'language/phrase-false': ({ phrase, date, letter, reason }) => ({
    message: `« ${phrase} » n’est pas vrai pour le ${date} dans une lettre du ${letter} : ce jour ${
      { 'not-future': 'n’est pas à venir', 'not-past': 'n’est pas passé', 'too-far': 'est à plus d’un an' }[reason]
    }.`,
    help: 'changez la date de la lettre, le champ, ou écrivez la date en entier',
  }),
  'language/cannot-inflect': ({ word, form }) => ({
    message: `Aucune règle ne donne avec certitude ${form === 'feminine' ? 'le féminin' : 'le pluriel'} de ${quoted(word)}.`,
    help: `écrivez-le : ${form === 'feminine' ? 'feminin="…"' : 'pluriel="…"'} après le mot`,
  }),
  'language/place-form-missing': ({ place, form }) => ({
    message: `On ne connaît pas ${form === 'adjective' ? 'l’adjectif' : 'les habitants'} de ${quoted(place)}.`,
    help: `donnez-${form === 'adjective' ? 'le dans le champ : adjective: …' : 'les dans le champ : inhabitants: …'}`,
  }),
  'language/date-too-vague': ({ phrase, date, needs }) => ({
    message: `${quoted(phrase)} demande ${needs === 'day' ? 'un jour' : 'un mois'}, et ${quoted(date)} n’en donne pas.`,
    help: needs === 'day' ? 'écrivez année-mois-jour : 2024-02-25' : 'écrivez année-mois : 2020-08',
  }),
  'language/number-refused': ({ phrase, number, largest }) => ({
    message: `${quoted(phrase)} demande un nombre entier de 0 à ${largest} ; on a ${number}.`,
    help: 'écrivez ce nombre vous-même dans la phrase',
  }),
};
