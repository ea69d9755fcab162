// What is wrong with a phrase or a sentence in the letter's language.

export interface LanguageFacts {
  /** A phrase relative to the letter's date that is false on that date: « le 25 février prochain » in March. */
  'language/phrase-false': {
    phrase: string;
    date: string;
    letter: string;
    reason: 'not-future' | 'not-past' | 'too-far';
  };
  /** A duration that the author wrote (« plus de trois ans ») is not the one between the date and the letter. */
  'language/duration-false': { written: string; truth: string; date: string; letter: string };
  /** A word whose ending no rule inflects with certainty: the template must give the form. */
  'language/cannot-inflect': { word: string; form: 'feminine' | 'plural' };
  /** A place whose adjective or inhabitants nobody has given. */
  'language/place-form-missing': { place: string; form: 'adjective' | 'inhabitants' };
  /** A year or a month where the phrase needs a day (or a year where it needs a month). */
  'language/date-too-vague': { phrase: string; date: string; needs: 'day' | 'month' };
  /** A number that the phrase cannot say: an ordinal of 2.5, words for a thousand million. */
  'language/number-refused': { phrase: string; number: number; largest: number };

  // What proofreading notices. `better` is the cure as it should read; `found` the words as they stand.

  /** « de d’Alexandre », « du l’État »: two little words that say the same. */
  'language/doubled-elision': { found: string; better: string };
  /** « de Alexandre », « si il ». */
  'language/missing-elision': { found: string; better: string };
  /** « l’Hongrie », « d’onze »: h aspiré and its like. `better` is not known where le and la both could stand. */
  'language/wrong-elision': { found: string; better: string | undefined };
  /** « de le gouvernement », « à les ministres ». */
  'language/missing-contraction': { found: string; better: string };
  /** « de la Pologne et la Lituanie ». */
  'language/preposition-repeated': { found: string; better: string };
  'language/doubled-word': { word: string };
  'language/spaces': { found: string; better: string };
  /** A grave or acute accent, a prime or an opening quotation mark that stands for an apostrophe. */
  'language/apostrophe': { found: string; better: string };
  /** « ,, », « .. », « , . » */
  'language/punctuation': { found: string; better: string };
  /** « … l’OSCE.[^1] »; in English, before the stop. */
  'language/note-call': { found: string; better: string; side: 'before' | 'after' };
  /** A bracket that is opened or closed alone. */
  'language/unbalanced': { mark: string };
  /** « 22/02/2024 » in a sentence or after the place. */
  'language/date-in-figures': { found: string; better: string };
  /** « 31 février 2024 » in the prose. */
  'language/no-such-day': { found: string; nearest: string };
  /** « samedi 25 février 2024 », which was a Sunday. */
  'language/weekday': { found: string; better: string };
  /** « prochain » typed by hand: true today, and false the day the letter is dated anew. `day`: MM-DD. */
  'language/relative-date': { found: string; helper: string; day: string; said: 'to-come' | 'past' };
  /** The same, of a day so far off that readers think of the other one: `better` has its year instead. */
  'language/relative-date-far': {
    found: string;
    better: string;
    date: string;
    letter: string;
    said: 'to-come' | 'past';
  };
  /** « … de l’école. nous demandons ». */
  'language/sentence-start': { found: string; better: string };
  /** « 2ème », « 1 mars ». */
  'language/ordinal': { found: string; better: string };
  /** « le 3 Novembre 2026 ». */
  'language/month-capital': { found: string; better: string };
  /** « 1400 prisonniers ». */
  'language/number-groups': { found: string; better: string };
  /** « Union Européenne ». */
  'language/institution-name': { found: string; better: string };
  /** « Vice-Président ». */
  'language/role-capital': { found: string; better: string };
  /** « Etat », « A l’occasion ». */
  'language/capital-accent': { found: string; better: string };
  /** « Non reconnaissance », « au delà ». */
  'language/missing-hyphen': { found: string; better: string };
  /** « Mr », « etc… ». */
  'language/abbreviation': { found: string; better: string };
  /** « M. le Ministre » in the appel, the closing or the address. */
  'language/civility-in-full': { found: string; better: string };
  /** « Monsieur le ministre » in the appel or the closing, where the function takes its capital. */
  'language/appel-capital': { found: string; better: string };
  /** The closing does not repeat the appel word for word. */
  'language/appel-closing': { appel: string; closing: string };
  /** « Nous demandons … » in a letter whose closing says « je », or the other way round. */
  'language/one-or-several': { found: string; closing: 'one' | 'several' };
  /** A formula below the office addressed: « sincères salutations » to a minister. */
  'language/closing-formula': { found: string; better: string };
  /** A salutation or a closing typed in the body, where the letter adds its own. */
  'language/written-twice': { found: string; part: 'salutation' | 'closing' };
  /** « Le régime d’Alexandre Loukachenko, a procédé »: a comma between a subject and its verb. */
  'language/subject-comma': { found: string; better: string };
  'language/sentence-end': { ends: string; expected: '.' | ',' | ';' };
  /** « a elected », « an university ». */
  'language/a-or-an': { found: string; better: string };
}
