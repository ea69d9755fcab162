// The contract that the French and the English catalogue both fulfil: a message missing in one does not compile.
import type { Among, Code, Diagnostic, RelatedNote } from '../diagnostic.ts';
import type { Facts } from '../facts/facts.ts';

export interface Wording {
  /** One sentence: what was found and what was expected. */
  readonly message: string;
  /** Further facts, a line each: where else, since when, what is known. */
  readonly notes?: readonly string[];
  /** What to do about it. */
  readonly help?: string | undefined;
}

export type MessagesFor<F> = { readonly [C in keyof F]: (facts: F[C]) => Wording };

export interface Catalogue {
  readonly messages: MessagesFor<Pick<Facts, Code>>;
  readonly severities: { readonly error: string; readonly warning: string; readonly information: string };
  readonly help: string;
  readonly related: Readonly<Record<RelatedNote, string>>;
  /** « in each of the 577 letters » */
  readonly among: (among: Among) => string;
  /** « 2 errors, 1 warning » */
  readonly summary: (errors: number, warnings: number) => string;
}

/** What a catalogue says of one diagnostic. */
export function wordingOf(catalogue: Catalogue, { code, facts, among }: Diagnostic): Wording {
  const wording = (catalogue.messages[code] as (facts: unknown) => Wording)(facts);
  return among === undefined ? wording : { ...wording, notes: [...(wording.notes ?? []), catalogue.among(among)] };
}
