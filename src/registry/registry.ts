// People, organizations and dated roles as the rest of the program sees them: read-only, checked, each with its place.
// Must not know: how a file writes them (schema.ts, parse.ts).
import type { IsoDate, PartialDate } from '../calendar/date.ts';
import type { Period } from '../calendar/period.ts';
import type { Span } from '../diagnostics/diagnostic.ts';
import type { Classification } from './classifications.ts';
import type { RoleId } from './roles.ts';
import type { IdentifierEntry } from './schema.ts';

export type Identifier = Readonly<IdentifierEntry>;
/** Grammatical for an organization, a person's own for a person. */
export type Gender = 'f' | 'm';

export interface InLanguage {
  readonly lang: string;
  readonly name: string;
}

export interface Organization {
  readonly id: string;
  /** As it reads in the middle of a sentence: « commission des affaires étrangères ». */
  readonly name: string;
  readonly short_name: string | undefined;
  /** Its name in other languages. */
  readonly other_names: readonly InLanguage[];
  readonly classification: Classification;
  readonly gender: Gender;
  readonly founding_date: PartialDate | undefined;
  readonly dissolution_date: PartialDate | undefined;
  /** The two dates as days, both ends included. */
  readonly life: Period;
  readonly identifiers: readonly Identifier[];
  readonly span: Span;
}

export interface Constituency {
  /** The territory's code: '68', '2A', '099'. */
  readonly territory: string;
  /** Its usual name: Haut-Rhin. */
  readonly name: string;
  readonly number: number | undefined;
  /** What this person wants instead of the usual form with « de ». */
  readonly de: string | undefined;
}

export interface Membership {
  readonly role: RoleId;
  /** Id of the organization. */
  readonly organization: string | undefined;
  readonly constituency: Constituency | undefined;
  /** Printed instead of the role's own title. */
  readonly label: string | undefined;
  readonly other_labels: readonly InLanguage[];
  /** Sorted, without overlap, both ends included. Undefined: always, as far as known. */
  readonly held: readonly Period[] | undefined;
  readonly span: Span;
}

export interface Person {
  readonly id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly sort_name: string | undefined;
  readonly gender: Gender;
  /** The gender of this person's titles where it differs: « Madame le maire ». */
  readonly title_gender: Gender | undefined;
  readonly honorific_prefix: string | undefined;
  /** The whole salutation this person prefers: « Monsieur l’Ambassadeur ». */
  readonly form_of_address: string | undefined;
  readonly address: readonly string[] | undefined;
  readonly image: string | undefined;
  readonly identifiers: readonly Identifier[];
  readonly memberships: readonly Membership[];
  readonly span: Span;
}

/** Where a file's facts come from, and until when they were known to be true. */
export interface RegistrySource {
  readonly file: string;
  readonly name: string;
  readonly licence: string | undefined;
  readonly url: string | undefined;
  readonly as_known_on: IsoDate | undefined;
  readonly span: Span;
}

export interface Registry {
  readonly persons: ReadonlyMap<string, Person>;
  readonly organizations: ReadonlyMap<string, Organization>;
  /** At most one a file. */
  readonly sources: readonly RegistrySource[];
}

/** The name or title in a language, else the one that is always given. */
export function inLanguage<T extends string | undefined>(
  usual: T,
  others: readonly InLanguage[],
  lang: string,
): T | string {
  return others.find((other) => other.lang === lang)?.name ?? usual;
}

/** « Frédéric Petit » */
export function fullName({ given_name, family_name }: Pick<Person, 'given_name' | 'family_name'>): string {
  return `${given_name} ${family_name}`;
}

/** The source of the file in which an entry stands. */
export function sourceOf(registry: Registry, { span }: { readonly span: Span }): RegistrySource | undefined {
  return registry.sources.find((source) => source.file === span.file);
}
