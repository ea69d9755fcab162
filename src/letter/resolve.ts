// A letter's names → people, with the roles they held on the letter's day. Must not know: templates, wording, pages.
import { type Checked, error, Findings, type Span } from '../diagnostics/diagnostic.ts';
import type { Locale } from '../locale/locale.ts';
import type { LanguageOptions, Occasion } from '../locale/value.ts';
import { fullName, type Person, type Registry } from '../registry/index.ts';
import type { Letter } from './letter.ts';
import { inOrder } from './order.ts';
import { type Recipient, resolveRecipients } from './recipients.ts';
import { findPerson, type LookUp, type RoleInLetter, type RoleLine, resolveRoles, roleLine } from './role-in-letter.ts';

export interface Signatory {
  readonly person: Person;
  readonly shown: readonly RoleInLetter[];
  /** The lines printed under the name, each with the place it comes from. */
  readonly lines: readonly RoleLine[];
  readonly span: Span;
}

/** Everything of a letter that depends on people and its date, looked up. */
export interface ResolvedLetter {
  readonly letter: Letter;
  readonly locale: Locale;
  readonly date: string;
  readonly recipients: readonly Recipient[];
  /** The roles under which recipients of the registry are addressed. */
  readonly recipientRoles: readonly RoleInLetter[];
  /** In printing order. */
  readonly signatories: readonly Signatory[];
  readonly occasion: Occasion;
}

/** What the office decided for all its letters (plaidoyer.yaml). */
export interface OfficeDefaults {
  readonly order: 'as-listed' | 'precedence' | 'alphabetical';
}

const LANGUAGE_DEFAULTS: LanguageOptions = { mixed: 'masculine', capitals: 'jo' };

export function resolveLetter(
  letter: Letter,
  registry: Registry,
  locale: Locale,
  office: OfficeDefaults,
): Checked<ResolvedLetter> {
  const findings = new Findings();
  const { date } = letter.entry;
  const options = { ...LANGUAGE_DEFAULTS, ...defined(letter.entry.language ?? {}) };
  const lookUp: LookUp = { letter, registry, locale, options, findings };
  const listed = resolveSignatories(lookUp);
  const recipients = resolveRecipients(lookUp, listed);
  const order = letter.entry.order ?? office.order;
  const signatories = inOrder(listed, order, letter.entry.initiator, locale.collate);
  const genders = signatories.map(({ person }) => person.gender);
  const occasion: Occasion = {
    date,
    signatories: genders,
    recipients: recipients.map((one) => one.addressee),
    options,
  };
  const { diagnostics } = findings;
  // With a role at fault the rest still stands: the phrases of the letter can be held against its date all the same.
  const complete = signatories.length > 0 && recipients.length > 0;
  const recipientRoles = recipients.flatMap(({ roles }) => roles);
  const resolved = complete ? { letter, locale, date, recipients, recipientRoles, signatories, occasion } : undefined;
  return { value: resolved, diagnostics };
}

function resolveSignatories(lookUp: LookUp): Signatory[] {
  const { letter, findings } = lookUp;
  const { yaml, entry } = letter;
  const signatories: Signatory[] = [];
  entry.signatories.forEach((written, index) => {
    const isShort = typeof written === 'string';
    const personId = isShort ? written : written.person;
    const span = yaml.span(isShort ? ['signatories', index] : ['signatories', index, 'person']);
    const person = findPerson(personId, span, lookUp);
    if (person === undefined) return;
    if (signatories.some((other) => other.person.id === personId)) {
      findings.add(error('letter/signs-twice', span, { person: fullName(person) }));
      return;
    }
    const show = isShort ? undefined : written.show;
    const shown = resolveRoles(show, ['signatories', index, 'show'], person, lookUp, span);
    signatories.push({
      person,
      span,
      shown,
      lines: shown.map((one) => roleLine(one, lookUp)),
    });
  });
  const { initiator } = entry;
  // Someone misspelt may be the very one.
  const complete = signatories.length === entry.signatories.length;
  if (complete && initiator !== undefined && !signatories.some(({ person }) => person.id === initiator)) {
    const span = yaml.span(['initiator']);
    const person = findPerson(initiator, span, lookUp);
    if (person !== undefined) findings.add(error('letter/initiator-not-signing', span, { person: fullName(person) }));
  }
  return signatories;
}

function defined<T extends object>(given: T): Partial<{ [K in keyof T]: Exclude<T[K], undefined> }> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never;
}
