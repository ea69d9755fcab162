// What can be wrong with a sealed letter, with a PDF held against it, or with the archive a PDF carries.

export interface SealFacts {
  /** People who have not agreed to this text; never who, as this may be printed anywhere. */
  'seal/missing-agreements': { letter: string; missing: number; of: number };
  'seal/exists': { letter: string; on: string };
  'seal/not-sealed': { letter: string; nearest: string | undefined; restoring: boolean };
  /** An erratum of words that the letter does not say; `whole`: it says longer ones, which these cut. */
  'seal/not-said': { words: string; letter: string; whole: string | undefined };
  /** An erratum of words that the letter says in several places. */
  'seal/said-often': { words: string; letter: string; times: number };
  /** A file of a seal that is not as it was sealed; `git`: does git keep the earlier one? */
  'seal/altered': { path: string; how: 'changed' | 'missing' | 'added'; git?: boolean };
  'seal/pdf-replaced': { path: string; git?: boolean };
  /** The letter's own file says something else than when it was sealed. */
  'seal/letter-edited': { letter: string; on: string };
  /** What is made is made of the letter as it stands today, not of what was signed; `left`: is there such a letter still? */
  'seal/living-letter': { letter: string; on: string | undefined; left: boolean };
  'seal/frozen': { letter: string; on: string; flag: string };
  /** This program sets the page otherwise than the one that sealed it. */
  'seal/set-differently': {
    letter: string;
    sealedBy: string;
    now: string;
    what: 'text' | 'lines' | 'pages' | 'bytes';
    page: number;
    before: string;
    after: string;
  };
  /** For the record: what is no longer as it was when the letter was sealed. */
  'seal/moved': { letter: string; on: string; path: string; what: string | undefined; how: 'changed' | 'gone' };
  'seal/not-a-pdf': { path: string };
  /** A letter named where its PDF is wanted; `made`: is the PDF there? */
  'seal/wants-pdf': { letter: string; pdf: string; made: boolean };
  'seal/not-ours': { path: string };
  'seal/matches-none': { path: string; sealed: number };
  'seal/damaged': { path: string; letter: string; bytes: number; at: number };
  'seal/same-text': { path: string; letter: string; before: string; after: string };
  'seal/other-text': { path: string; letter: string; changed: readonly string[] };
  'seal/nothing-attached': { path: string };
  'seal/attached-outside': { path: string; name: string };
}
