import type { LanguageFacts } from '../../facts/language.ts';
import type { MessagesFor } from '../catalogue.ts';
import { quoted } from './words.ts';

export const language: MessagesFor<LanguageFacts> = {
  'language/phrase-false': ({ phrase, date, letter, reason }) => ({
    message: `« ${phrase} » is not true of ${date} in a letter of ${letter}: that day is ${
      { 'not-future': 'not to come', 'not-past': 'not past', 'too-far': 'more than a year away' }[reason]
    }.`,
    help: 'change the letter’s date or the field, or write the date in full',
  }),
  'language/cannot-inflect': ({ word, form }) => ({
    message: `No rule gives the ${form} of ${quoted(word)} with certainty.`,
    help: `write it: ${form === 'feminine' ? 'feminin="…"' : 'pluriel="…"'} after the word`,
  }),
  'language/place-form-missing': ({ place, form }) => ({
    message: `The ${form === 'adjective' ? 'adjective' : 'inhabitants'} of ${quoted(place)} are not known.`,
    help: `give them in the field: ${form}: …`,
  }),
  'language/date-too-vague': ({ phrase, date, needs }) => ({
    message: `${quoted(phrase)} needs a ${needs}, and ${quoted(date)} gives none.`,
    help: needs === 'day' ? 'write year-month-day: 2024-02-25' : 'write year-month: 2020-08',
  }),
  'language/number-refused': ({ phrase, number, largest }) => ({
    message: `${quoted(phrase)} needs a whole number from 0 to ${largest}; this is ${number}.`,
    help: 'write the number in the sentence yourself',
  }),
};
