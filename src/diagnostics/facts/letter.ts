// What can be wrong with a letter: what it names and what it says about the day it is dated.

export interface LetterFacts {
  'letter/unknown-template': { name: string; nearest: string | undefined; known: readonly string[] };
  'letter/unknown-layout': { name: string; nearest: string | undefined; known: readonly string[] };
  /** `add`: the command that adds them, ready to copy. */
  'letter/unknown-person': { name: string; nearest: string | undefined; add?: string };
  'letter/unknown-organization': { name: string; nearest: string | undefined };
  /** `several`: the entries that stand there without a comma between them. */
  'letter/unknown-role': {
    role: string;
    nearest: string | undefined;
    known: readonly string[];
    several?: readonly string[];
  };
  /** The person never held this role there, as far as the registry knows. `held` lists what they did hold. */
  'letter/role-never-held': {
    person: string;
    id: string;
    /** The role as `--add-role` takes it; undefined where the body alone was named. */
    entry: string | undefined;
    gender: 'f' | 'm';
    role: string;
    organization: string | undefined;
    held: readonly string[];
  };
  /** The organization alone is written and the person holds several roles in it that day. */
  'letter/role-ambiguous': { person: string; organization: string; roles: readonly string[] };
  'registry/role-not-held': {
    person: string;
    gender: 'f' | 'm';
    role: string;
    organization: string | undefined;
    date: string;
    previous: { start: string | undefined; end: string | undefined } | undefined;
    next: { start: string | undefined; end: string | undefined } | undefined;
    /** Another role held there that day, as a letter shows it. */
    instead: string | undefined;
    /** Of whoever is written to: those of the registry who hold it that day. */
    addressed: readonly { name: string; id: string }[] | undefined;
  };
  /** Held before and after, with a gap of a few days: taken as held. */
  'registry/role-bridged': {
    person: string;
    gender: 'f' | 'm';
    role: string;
    organization: string | undefined;
    date: string;
    from: string;
    to: string;
  };
  /** An empty list of signatories. */
  'letter/nobody-signs': Record<never, never>;
  'letter/signs-twice': { person: string };
  'letter/initiator-not-signing': { person: string };
  /** A `.md` letter that is empty, or begins with its text. */
  'letter/no-front-matter': { empty: boolean };
  /** A letter that says nothing between its salutation and its closing. */
  'letter/no-text': Record<never, never>;
  /** The last heading of a letter's text says that an annex follows: closing and names would stand after it. */
  'letter/annex-in-text': { heading: string };
  /** A title or a body's name that the registry has in another language alone. `key`: where the registry has the letter's. */
  'letter/not-translated': { words: string; key: 'other_labels' | 'other_names'; language: 'fr' | 'en' };
  /** `{{…}}` that the finished letter prints as it stands. */
  'letter/braces-printed': { found: string };
  /** A title that says a man of a woman, or the other way round. `better`: the title as `gender` has it. */
  /** `cell`: of a table, the column that says the gender and what it would say instead. */
  'letter/title-gender': {
    title: string;
    gender: 'f' | 'm';
    better: string;
    cell?: { column: string; write: string };
  };
  /** Nothing tells which salutation this office has. */
  /**
   * `says`: what the letter says without a form of address; `salutation`: what it may say instead. `line`: the letter's line
   * with it, or the line to add `below`; undefined where a table gives the recipient.
   */
  'letter/no-form-of-address': {
    title: string;
    says: string;
    salutation: string;
    line: string | undefined;
    below: boolean;
  };
  /** Neither a template nor a wording of its own. */
  'letter/no-wording': Record<never, never>;
  'letter/no-subject': Record<never, never>;
  'letter/no-layout': { known: readonly string[] };
  /** A departure of a signed letter that is not found exactly as often as it says. */
  'letter/departure-not-found': {
    ours: string;
    where: string;
    times: number;
    found: number;
    nearest: string | undefined;
  };
  /** For the record: what the signed letter says where template and registry say otherwise. */
  'letter/departure': { ours: string; theirs: string; where: string; times: number };
}
