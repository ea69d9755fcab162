// What is wrong with a phrase or a sentence in the letter's language.

export interface LanguageFacts {
  /** A phrase relative to the letter's date that is false on that date: « le 25 février prochain » in March. */
  'language/phrase-false': {
    phrase: string;
    date: string;
    letter: string;
    reason: 'not-future' | 'not-past' | 'too-far';
  };
}
