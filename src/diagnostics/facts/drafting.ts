// Drafting a letter, and previewing it.

export interface DraftingFacts {
  /** A letter of this name is there already. */
  'drafting/exists': { path: string };
  /** A name of the pasted list that the registry does not know: kept aside. */
  'drafting/unknown-signatory': { name: string; nearest: string | undefined };
  'drafting/homonyms': { name: string; ids: readonly string[] };
  /** A file given as wording that is no text of this kind. */
  'drafting/not-a-text': { path: string; reason: 'kind' | 'no-word' | 'encoding' | 'empty' };
  /** A letter taken over whole: what its layout prints itself is left out, and its closing set apart. */
  'drafting/set-apart': {
    part: 'heading' | 'salutation' | 'subject-line' | 'subject' | 'closing' | 'signature';
    found: string;
  };
  /** What a Word file says that a letter cannot. */
  'drafting/not-kept': {
    what: 'image' | 'table' | 'underline' | 'footnote' | 'style';
    count: number;
    example: string | undefined;
  };
}
