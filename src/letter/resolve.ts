// A letter's names → people, with the roles they held on the letter's day. Must not know: templates, wording, pages.
import { type Checked, type Diagnostic, error, Findings, type Span } from '../diagnostics/diagnostic.ts';
import type { Locale } from '../locale/locale.ts';
import type { Gender, LanguageOptions, Occasion } from '../locale/value.ts';
import { fullName, type Person, type Registry } from '../registry/index.ts';
import { RememberedOf } from '../remember.ts';
import type { Letter } from './letter.ts';
import { inOrder } from './order.ts';
import { type Recipient, resolveRecipients } from './recipients.ts';
import { findPerson, type LookUp, type RoleInLetter, type RoleLine, resolveRoles, roleLine } from './role-in-letter.ts';
import type { LetterEntry } from './schema.ts';

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
  const signing = signingOf(letter, registry, locale, office);
  const { options, listed, signatories, genders } = signing;
  findings.add(...signing.diagnostics);
  const recipients = resolveRecipients({ letter, registry, locale, options, findings }, listed);
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

interface Signing {
  readonly options: LanguageOptions;
  /** As the letter lists them, and in printing order. */
  readonly listed: readonly Signatory[];
  readonly signatories: readonly Signatory[];
  readonly genders: readonly Gender[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The letters of a merge have one list of signatories. */
const known = new RememberedOf<LetterEntry['signatories'], Signing>();

function signingOf(letter: Letter, registry: Registry, locale: Locale, office: OfficeDefaults): Signing {
  const { entry, yaml } = letter;
  const { date, language, initiator } = entry;
  const order = entry.order ?? office.order;
  const from = [yaml.file, yaml.text, registry, locale, date, language, initiator, order];
  return known.of(entry.signatories, from, () => {
    const findings = new Findings();
    const options = { ...LANGUAGE_DEFAULTS, ...defined(language ?? {}) };
    const listed = resolveSignatories({ letter, registry, locale, options, findings });
    const signatories = inOrder(listed, order, initiator, locale.collate);
    const genders = signatories.map(({ person }) => person.gender);
    return { options, listed, signatories, genders, diagnostics: findings.diagnostics };
  });
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
