// The typed values a template's fields and helpers exchange. Must not know: Handlebars, YAML, any language.
import type { PartialDate } from '../calendar/date.ts';

export type Gender = 'f' | 'm';

/**
 * A country or territory with its forms in the letter's language. In French: name « Biélorussie », the « la
 * Biélorussie », de « de la Biélorussie » or « de Biélorussie » (after a noun of origin), in « en Biélorussie »,
 * adjective « biélorusse » (m, f, and plurals), inhabitants « Biélorusses ».
 */
export interface Place {
  readonly name: string;
  readonly gender: Gender;
  readonly plural: boolean;
  /** With its article, as a subject: « la Biélorussie », « Cuba », « les Pays-Bas »; English « Belarus », « the Netherlands ». */
  readonly the: string;
  /** « de la Biélorussie », « de Cuba », « des Pays-Bas »; English « of Belarus ». */
  readonly of: string;
  /** « en Biélorussie », « à Cuba », « aux Pays-Bas »; English « in Belarus ». */
  readonly in: string;
  readonly adjective: { readonly m: string; readonly f: string; readonly mPlural: string; readonly fPlural: string };
  readonly inhabitants: string;
}

export type Value =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'date'; readonly date: PartialDate }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'organization'; readonly name: string; readonly gender: Gender }
  | { readonly kind: 'person'; readonly name: string; readonly familyName: string; readonly gender: Gender };

export type ValueKind = Value['kind'];

/** Someone the letter is written to. */
export interface Addressee {
  /** The role id of the registry that is shown (`ministre`), if the recipient holds one: the form of address follows it. */
  readonly role: string | undefined;
  readonly gender: Gender;
  /** A civility of the person's own (« Dr », « Me »), instead of the one by gender. */
  readonly honorific?: string | undefined;
  /** « Stéphane Séjourné » */
  readonly name: string;
  readonly familyName: string;
  /** « ministre de l’Europe et des affaires étrangères », as printed under the name; undefined for a private person. */
  readonly title: string | undefined;
  /** How this person wants to be addressed, before any rule: « Madame le maire ». */
  readonly preferredSalutation: string | undefined;
  /** Roles that recipient and every signatory share (deputies among themselves): « cher collègue ». */
  readonly colleague: boolean;
}

/** What a phrase depends on besides its own words: who signs, to whom, on what day. */
export interface Occasion {
  /** The letter's date. */
  readonly date: string;
  /** One entry a signatory, in signing order. Never empty. */
  readonly signatories: readonly Gender[];
  /** In order of rank. Never empty. */
  readonly recipients: readonly Addressee[];
  /** The author's options for the language (mixed groups, capitals of ministries …), with defaults applied. */
  readonly options: LanguageOptions;
}

export interface LanguageOptions {
  /** « Convaincus » (the grammar's default) or « Convaincues et convaincus » for a group of women and men. */
  readonly mixed: 'masculine' | 'both';
  /** Capitals of ministries: « ministre de l’éducation nationale » (Journal officiel) or « de l’Éducation nationale » (Imprimerie nationale). */
  readonly capitals: 'jo' | 'in';
}
