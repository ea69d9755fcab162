// Drafting a letter, and previewing it.

export interface DraftingFacts {
  /** A letter of this name is there already. */
  'drafting/exists': { path: string };
  /** A name of the pasted list that the registry does not know: kept aside. */
  'drafting/unknown-signatory': { name: string; nearest: string | undefined };
  /** Names that a comment of the letter still keeps. */
  'drafting/names-aside': { names: readonly string[] };
  'drafting/homonyms': {
    name: string;
    ids: readonly string[];
    /** What each is, in words, in the order of `ids`. */
    are?: readonly (string | undefined)[];
  };
  /** A role that a list of names gives someone, and that ended before the letter's day. */
  'drafting/role-ended': { name: string; said: string; until: string };
  /** A role that stands under a name of the text taken over, and that the registry does not know of that day. */
  'drafting/role-differs': { name: string; said: string; until: string | undefined };
  /** A file given as wording, or as a list, that is not where it was looked for. `reason`: the system's, if it is there. */
  'drafting/no-file': {
    path: string;
    /** Where it was looked for. */
    folder: string;
    lacks: 'file' | 'folder' | 'right';
    nearest: string | undefined;
  };
  /** A file given as wording that is no text of this kind. */
  'drafting/not-a-text': { path: string; reason: 'kind' | 'no-word' | 'encoding' | 'empty' };
  /** A letter taken over whole: what its layout prints itself is left out, its closing and what is under its names set apart. */
  'drafting/set-apart': {
    part:
      | 'heading'
      | 'salutation'
      | 'subject-line'
      | 'subject'
      | 'date'
      | 'place'
      | 'recipient'
      | 'signatories'
      | 'closing'
      | 'signature'
      | 'note'
      | 'postscript'
      | 'enclosures'
      | 'cc'
      | 'sources';
    found: string;
  };
  /** The appel of a text taken over, where the letter would say `instead`. */
  'drafting/salutation-kept': { found: string; instead: string };
  /** Names under the closing of a text taken over that are not among the signatories. */
  'drafting/not-signing': { names: readonly string[] };
  /** A text in another language than the office's layout: the layout of its own language is taken. */
  'drafting/layout-by-language': { language: 'fr' | 'en'; layout: string };
  /** Marks of Markdown or Handlebars in a .txt, which is taken as it stands. `renamed`: the name under which they would act. */
  'drafting/marks-as-text': { found: string; path: string; renamed: string };
  /** What a file (Word, plain text) says that a letter cannot. */
  'drafting/not-kept': {
    what: 'image' | 'table' | 'underline' | 'level' | 'letters' | 'style';
    count: number;
    example: string | undefined;
  };
}
