// The contract that every language fulfils: all the program needs to know of a language stands here.
// Must not know: any language in particular, templates' syntax, pages.
import type { Code, Severity } from '../diagnostics/diagnostic.ts';
import type { Facts } from '../diagnostics/facts/facts.ts';
import type { Dateline } from './read-dateline.ts';
import type { Addressee, Gender, LanguageOptions, Occasion, Place, Value, ValueKind } from './value.ts';

export interface Locale {
  /** BCP 47, as a template declares it. */
  readonly language: 'fr' | 'en';
  /**
   * What a template of this language may call, by name. A helper called with an initial capital (`{{Le pays}}`) gives
   * its text with one: only the lower-case name is listed here.
   */
  readonly helpers: Readonly<Record<string, Helper>>;

  /** A day: `long` « 22 février 2024 » (« 1er mars 2024 »), `numeric` « 22/02/2024 ». */
  readonly date: (date: string, style: 'long' | 'numeric') => string;
  /** « Paris, le 22 février 2024 » without its place: « le 22 février 2024 »; English « 22 February 2024 ». */
  readonly dateline: (date: string, style: 'long' | 'numeric') => string;

  /**
   * The line printed under a name for one role: « Députée du Haut-Rhin », « Présidente de la commission des affaires
   * étrangères », or the membership's own label. `territory` is a code of the registry (`68`), `de` the person's own form.
   */
  readonly roleLine: (role: RoleToPrint, options?: LanguageOptions) => string;
  /** The role's bare name, lower case, for messages and tables: « présidente », « députée ». */
  readonly roleName: (role: string, gender: Gender) => string;

  /** The role that a title begins with (« ministre de … », “Ambassador of …”), so that the form of address follows it. */
  readonly roleOfTitle: (title: string) => string | undefined;

  /** What a title says by its endings alone; undefined where it is the same for a woman and a man, or not known. */
  readonly titleGender: (title: string) => TitleGender | undefined;

  /** How the holder of an office without a known form of address may be addressed, to be proposed: « Monsieur le Recteur ». */
  readonly salutationFrom: (title: string, gender: Gender) => string;

  /** « Monsieur », « Madame »: in full, as an address line wants it. */
  readonly honorific: (gender: Gender) => string;
  /** The appel without its comma: « Monsieur le Ministre »; in order, those addressed alike in one plural. */
  readonly salutations: (recipients: readonly Addressee[], options: LanguageOptions) => readonly string[];
  /** The address field: civility and name, then the title; the highest offices and ambassadors by their own usage. */
  readonly addressLines: (recipient: Addressee, options: LanguageOptions) => readonly string[];
  /** The closing formula, a whole sentence that repeats the appel, for this occasion. */
  readonly closing: (occasion: Occasion) => string;

  /** A country or territory of the shipped table by its name (accents and case do not matter), or undefined. */
  readonly place: (name: string) => Place | undefined;
  readonly placeNames: readonly string[];
  /** A place with forms given in full or in part by the author; what is not given follows the rules. */
  readonly placeFrom: (given: Partial<PlaceGiven> & { readonly name: string; readonly gender: Gender }) => Place;

  /** No-break spaces, quotation marks, apostrophes, ellipses for the runs of one paragraph; as many runs come back as went in. */
  readonly microtypography: (runs: readonly string[]) => readonly string[];
  /** The endings that print raises, found one by one in text after microtypography; undefined where it raises none. */
  readonly raised: RegExp | undefined;
  /** A word's pieces between which a hyphen may stand; one piece if none. Never shorter than the language's own rule. */
  readonly hyphenate: (word: string) => readonly string[];
  /** Order of names in a list. */
  readonly collate: (a: string, b: string) => number;
  /** What proofreading notices in one paragraph's plain text (before microtypography); offsets are UTF-16 into it. */
  readonly proofread: (paragraph: Paragraph) => readonly Remark[];

  /** How its letters begin and end. */
  readonly formulas: Formulas;

  readonly labels: Labels;
}

export interface TitleGender {
  readonly gender: Gender;
  /** The title as the other gender has it: « préfète du Gers ». */
  readonly other: string;
}

export interface RoleToPrint {
  readonly role: string;
  readonly gender: Gender;
  readonly label: string | undefined;
  readonly organization: { readonly name: string; readonly gender: Gender } | undefined;
  readonly territory: { readonly code: string; readonly name: string; readonly de: string | undefined } | undefined;
}

export interface PlaceGiven {
  readonly plural: boolean;
  readonly the: string;
  readonly of: string;
  readonly in: string;
  readonly adjective: string;
  readonly inhabitants: string;
}

/** A phrase a template may ask for. `parameters` and `named` are checked in the syntax tree before anything is filled. */
export interface Helper {
  readonly parameters: readonly Parameter[];
  /** Named arguments (`feminin="heureuse"`), all optional. */
  readonly named: Readonly<Record<string, Parameter>>;
  /** One sentence, read aloud by `templates show` and the guide. */
  readonly about: string;
  readonly example: { readonly template: string; readonly gives: string };
  /** The phrase as plain text, or what is wrong with it on this occasion. Plain text creates no markup. */
  readonly say: (call: HelperCall) => string | Fault;
}
export interface Parameter {
  readonly name: string;
  readonly kinds: readonly ValueKind[];
  readonly optional?: boolean;
  /** The only texts allowed, for a parameter that chooses (`"numérique"`). */
  readonly choices?: readonly string[];
}
export interface HelperCall {
  readonly values: readonly Value[];
  readonly named: Readonly<Record<string, Value>>;
  readonly occasion: Occasion;
}
/** A phrase that is not true on the letter's date, or cannot be formed: reported at the place of the call. */
export type Fault = { [C in Code]: { readonly fault: C; readonly facts: Facts[C] } }[Code];

export interface Paragraph {
  readonly text: string;
  readonly part: 'subject' | 'salutation' | 'body' | 'closing' | 'dateline' | 'recipient' | 'signatories' | 'other';
  /** The letter's appels as printed, so that a closing can be held against them; absent where nobody knows them. */
  readonly salutations?: readonly string[];
  /** For how many the letter's closing speaks, so that its body can be held against it; absent where it tells nothing. */
  readonly closing?: 'one' | 'several' | undefined;
  /** An item of a list that ends the sentence before it. */
  readonly item?: 'among' | 'last' | undefined;
  /** The last character of each item of that list: « ,s. ». */
  readonly itemsEnd?: string | undefined;
  /**
   * Where the last sentence of a paragraph of the body ends, calls of notes left out; `free` where it wants no mark (a
   * heading, what leads to a list or a quotation); absent where nobody knows that it is a sentence.
   */
  readonly end?: number | 'free' | undefined;
  /**
   * The stretches that an author typed, as against what helpers and fields have put in: only there does a word relative to
   * the letter's date (« prochain ») go wrong when the letter is dated anew. Absent: no such remark.
   */
  readonly typed?: readonly { readonly start: number; readonly end: number }[];
  /** The calls of notes, by label as typed (`[^1]`). */
  readonly calls?: readonly { readonly start: number; readonly end: number; readonly label: string }[];
}
export type Remark = {
  [C in Code]: {
    readonly code: C;
    readonly severity: Severity;
    readonly facts: Facts[C];
    readonly start: number;
    readonly end: number;
    /** What to put in place of the text, where that is safe without asking. */
    readonly fix: string | undefined;
  };
}[Code];

/** Held against a whole paragraph, no-break spaces read as spaces and ’ as '. */
export interface Formulas {
  /** « Objet : … », its words captured. */
  readonly subject: RegExp;
  /** « Paris, le 12 mai 2026 »; undefined for a line that is no such thing. */
  readonly dateline: (line: string) => Dateline | undefined;
  readonly salutation: RegExp;
  readonly closing: RegExp;
  /** How a sentence of the body asks for something, the plainest way first. */
  readonly demands: readonly RegExp[];
  /** For how many a closing speaks: « Je vous prie … », « … de notre haute considération »; undefined: it does not tell. */
  readonly speaksFor: (closing: string) => 'one' | 'several' | undefined;
  /** One of the little words that every text of this language has, and hardly another language; found one by one. */
  readonly littleWord: RegExp;
}

export interface Labels {
  readonly subject: string;
  readonly enclosures: string;
  readonly copies: string;
  readonly postscript: string;
  readonly ourReference: string;
  readonly yourReference: string;
  readonly signatories: string;
  /** Heading of a list of signatories on a page of its own: « Liste des signataires (61) ». */
  readonly annex: (count: number) => string;
  /** What the image of a signature shows: « Signature de Frédéric Petit ». */
  readonly signature: (name: string) => string;
  readonly draft: string;
  /** Under the watermark of a draft: « lettre datée du 22 février 2024 », by the letter's date as written. */
  readonly draftText: (date: string) => string;
  /** « exemplaire de Frédéric Petit » */
  readonly draftCopy: (name: string) => string;
  /** « 2/3 » is for numbering; this is for people: « Page 2 sur 3 ». */
  readonly page: (page: number, total: number) => string;
  /** « Lettre à Monsieur X – 22 février 2024 »: head of the pages that follow. It names two recipients, of more the first. */
  readonly continuation: (recipients: readonly string[], date: string) => string;
}
