// Everything a person says of a new letter, by flags or by answers alike. Must not know: how it was asked, YAML.
import type { IsoDate } from '../calendar/date.ts';
import type { FieldDeclaration } from '../template/field.ts';
import type { Additions } from './additions.ts';

/** A value as YAML will hold it. */
export type Data = string | number | boolean | readonly Data[] | { readonly [key: string]: Data };

/** One of the template's fields. `value` is undefined where its default stands, or where it may be left out. */
export interface AnsweredField {
  readonly name: string;
  readonly declared: FieldDeclaration;
  readonly value: Data | undefined;
}

export type AnsweredWording =
  | {
      readonly kind: 'template';
      readonly id: string;
      readonly title: string;
      readonly fields: readonly AnsweredField[];
    }
  | {
      readonly kind: 'own';
      readonly subject: string;
      readonly layout: string | undefined;
      readonly locale: 'fr' | 'en' | undefined;
      /** Markdown with helpers; undefined: a line that says where to write. */
      readonly text: string | undefined;
      /** What the text taken over said under its names, and the letter has keys for. */
      readonly additions: Additions;
      /** What the text taken over said besides, and the layout prints: kept as a comment. */
      readonly leftOut: readonly string[];
    };

export type AnsweredRecipient =
  | {
      readonly person: string;
      readonly show: string | undefined;
      readonly address: readonly string[];
      readonly salutation?: string;
    }
  | {
      readonly name: string;
      readonly gender: 'f' | 'm';
      readonly title: string | undefined;
      readonly address: readonly string[];
      /** Undefined where the one that the office calls for stands. */
      readonly salutation?: string;
    };

export interface AnsweredSignatory {
  readonly id: string;
  readonly name: string;
  readonly show: readonly string[];
}

export interface Answers {
  readonly wording: AnsweredWording;
  readonly date: IsoDate;
  /** Undefined where the office's own stands. */
  readonly place: string | undefined;
  /** One, or those that a letter to several is written to. */
  readonly recipients: readonly AnsweredRecipient[];
  readonly order: 'as-listed' | 'precedence' | 'alphabetical' | undefined;
  readonly initiator: string | undefined;
  readonly signatories: readonly AnsweredSignatory[];
  /** Names that the registry does not know: kept as a comment. */
  readonly aside: readonly string[];
}
