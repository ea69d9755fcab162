// What is wrong with a phrase or a sentence in the letter's language.

export interface LanguageFacts {
  /** A phrase relative to the letter's date that is false on that date: « le 25 février prochain » in March. */
  'language/phrase-false': {
    phrase: string;
    date: string;
    letter: string;
    reason: 'not-future' | 'not-past' | 'too-far';
  };
  /** A word whose ending no rule inflects with certainty: the template must give the form. */
  'language/cannot-inflect': { word: string; form: 'feminine' | 'plural' };
  /** A place whose adjective or inhabitants nobody has given. */
  'language/place-form-missing': { place: string; form: 'adjective' | 'inhabitants' };
  /** A year or a month where the phrase needs a day (or a year where it needs a month). */
  'language/date-too-vague': { phrase: string; date: string; needs: 'day' | 'month' };
  /** A number that the phrase cannot say: an ordinal of 2.5, words for a thousand million. */
  'language/number-refused': { phrase: string; number: number; largest: number };
}
