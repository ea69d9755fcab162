import type { LanguageFacts } from '../../facts/language.ts';
import type { MessagesFor } from '../catalogue.ts';

export const language: MessagesFor<LanguageFacts> = {
  'language/phrase-false': ({ phrase, date, letter, reason }) => ({
    message: `« ${phrase} » is not true of ${date} in a letter of ${letter}: that day is ${
      { 'not-future': 'not to come', 'not-past': 'not past', 'too-far': 'more than a year away' }[reason]
    }.`,
    help: 'change the letter’s date or the field, or write the date in full',
  }),
};
