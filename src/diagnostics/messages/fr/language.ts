import type { LanguageFacts } from '../../facts/language.ts';
import type { MessagesFor } from '../catalogue.ts';

export const language: MessagesFor<LanguageFacts> = {
  'language/phrase-false': ({ phrase, date, letter, reason }) => ({
    message: `« ${phrase} » n’est pas vrai pour le ${date} dans une lettre du ${letter} : ce jour ${
      { 'not-future': 'n’est pas à venir', 'not-past': 'n’est pas passé', 'too-far': 'est à plus d’un an' }[reason]
    }.`,
    help: 'changez la date de la lettre, le champ, ou écrivez la date en entier',
  }),
};
