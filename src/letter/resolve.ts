// A letter's names → people, with the roles they held on the letter's day. Must not know: templates, wording, pages.
import { type Checked, error, Findings, type Span, warning } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Locale } from '../locale/locale.ts';
import type { Addressee, LanguageOptions, Occasion } from '../locale/value.ts';
import {
  fullName,
  inLanguage,
  type Person,
  protocolRank,
  type Registry,
  type RoleId,
  roleKind,
} from '../registry/index.ts';
import type { Letter } from './letter.ts';
import { inOrder } from './order.ts';
import type { RecipientEntry } from './schema.ts';
import { resolveShown, type ShownRole, seatOn } from './shown-role.ts';

export interface Signatory {
  readonly person: Person;
  readonly shown: readonly RoleInLetter[];
  /** The lines printed under the name, each with the place it comes from. */
  readonly lines: readonly RoleLine[];
  readonly span: Span;
}
/** A role that the letter shows, and where it says so. */
export interface RoleInLetter {
  readonly person: Person;
  readonly role: ShownRole;
  readonly span: Span;
}
export interface RoleLine {
  readonly text: string;
  readonly seat: boolean;
  readonly span: Span;
}

export interface Recipient {
  /** By protocol, smaller is higher. */
  readonly rank: number;
  readonly roles: readonly RoleInLetter[];
  readonly addressee: Addressee;
  readonly honorific: string;
  readonly address: readonly string[];
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
  const listed = resolveSignatories(letter, registry, locale, findings);
  const recipients = resolveRecipients(letter, registry, locale, listed, findings);
  const order = letter.entry.order ?? office.order;
  const signatories = inOrder(listed, order, letter.entry.initiator, locale.collate);
  const options = { ...LANGUAGE_DEFAULTS, ...defined(letter.entry.language ?? {}) };
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

function resolveSignatories(letter: Letter, registry: Registry, locale: Locale, findings: Findings): Signatory[] {
  const { yaml, entry } = letter;
  const signatories: Signatory[] = [];
  entry.signatories.forEach((written, index) => {
    const isShort = typeof written === 'string';
    const personId = isShort ? written : written.person;
    const span = yaml.span(isShort ? ['signatories', index] : ['signatories', index, 'person']);
    const person = findPerson(personId, span, registry, findings);
    if (person === undefined) return;
    if (signatories.some((other) => other.person.id === personId)) {
      findings.add(error('letter/signs-twice', span, { person: fullName(person) }));
      return;
    }
    const show = isShort ? undefined : written.show;
    const shown = resolveRoles(show, ['signatories', index, 'show'], person, letter, registry, findings, span);
    signatories.push({
      person,
      span,
      shown,
      lines: shown.map((one) => roleLine(one, locale)),
    });
  });
  const { initiator } = entry;
  // Someone misspelt may be the very one.
  const complete = signatories.length === entry.signatories.length;
  if (complete && initiator !== undefined && !signatories.some(({ person }) => person.id === initiator)) {
    const span = yaml.span(['initiator']);
    const person = findPerson(initiator, span, registry, findings);
    if (person !== undefined) findings.add(error('letter/initiator-not-signing', span, { person: fullName(person) }));
  }
  return signatories;
}

function resolveRoles(
  show: string | readonly string[] | undefined,
  path: readonly (string | number)[],
  person: Person,
  letter: Letter,
  registry: Registry,
  findings: Findings,
  fallback: Span,
): RoleInLetter[] {
  const { date } = letter.entry;
  if (show === undefined) {
    const seat = seatOn(person, registry, date);
    return seat === undefined ? [] : [{ person, role: seat, span: fallback }];
  }
  const entries = typeof show === 'string' ? [show] : show;
  return entries.flatMap((entry, index) => {
    const span = letter.yaml.span(typeof show === 'string' ? path : [...path, index]);
    const role = resolveShown(entry, span, person, registry, date, findings);
    return role === undefined ? [] : [{ person, role, span }];
  });
}

function roleLine({ role, span, person }: RoleInLetter, locale: Locale): RoleLine {
  const { membership, organization } = role;
  const { constituency } = membership;
  const text = locale.roleLine({
    role: membership.role,
    gender: person.title_gender ?? person.gender,
    label: inLanguage(membership.label, membership.other_labels, locale.language),
    organization: organization && {
      name: inLanguage(organization.name, organization.other_names, locale.language),
      gender: organization.gender,
    },
    territory: constituency && { code: constituency.territory, name: constituency.name, de: constituency.de },
  });
  return { text, seat: roleKind(membership.role).seat, span };
}

function resolveRecipients(
  letter: Letter,
  registry: Registry,
  locale: Locale,
  signatories: readonly Signatory[],
  findings: Findings,
): Recipient[] {
  const { recipient } = letter.entry;
  const entries = Array.isArray(recipient) ? recipient : [recipient];
  const found = entries.flatMap((entry, index) => {
    const path = Array.isArray(recipient) ? ['recipient', index] : ['recipient'];
    const resolved = resolveRecipient(entry, path, letter, registry, locale, signatories, findings);
    return resolved === undefined ? [] : [resolved];
  });
  // Highest first, as the appels and the address want it; among equals, as listed.
  return found.sort((a, b) => a.rank - b.rank);
}

function resolveRecipient(
  entry: RecipientEntry,
  path: readonly (string | number)[],
  letter: Letter,
  registry: Registry,
  locale: Locale,
  signatories: readonly Signatory[],
  findings: Findings,
): Recipient | undefined {
  const span = letter.yaml.span(path);
  if (!('person' in entry)) {
    const role = entry.role ?? (entry.title === undefined ? undefined : (locale.roleOfTitle(entry.title) as RoleId));
    if (role === undefined && entry.title !== undefined && entry.salutation === undefined) {
      const place = letter.yaml.span([...path, 'title']);
      findings.add(warning('letter/no-form-of-address', place, { title: entry.title }));
    }
    const addressee: Addressee = {
      role,
      gender: entry.gender,
      honorific: entry.honorific_prefix,
      name: entry.name,
      familyName: entry.name.split(' ').slice(1).join(' ') || entry.name,
      title: entry.title,
      preferredSalutation: entry.salutation,
      colleague: isColleague(role, signatories),
    };
    return {
      rank: protocolRank(role, undefined),
      addressee,
      roles: [],
      honorific: entry.honorific_prefix ?? locale.honorific(entry.gender),
      address: entry.address ?? [],
      span,
    };
  }
  const personSpan = letter.yaml.span([...path, 'person']);
  const person = findPerson(entry.person, personSpan, registry, findings);
  if (person === undefined) return undefined;
  const located = resolveRoles(entry.show, [...path, 'show'], person, letter, registry, findings, personSpan);
  const [first] = located;
  const gender = person.title_gender ?? person.gender;
  const addressee: Addressee = {
    role: first?.role.membership.role,
    gender,
    honorific: person.honorific_prefix ?? locale.honorific(person.gender),
    name: fullName(person),
    familyName: person.family_name,
    title: first && roleLine(first, locale).text,
    preferredSalutation: entry.salutation ?? person.form_of_address,
    colleague: isColleague(first?.role.membership.role, signatories),
  };
  const honorific = person.honorific_prefix ?? locale.honorific(person.gender);
  const rank = protocolRank(first?.role.membership.role, first?.role.organization?.classification);
  return { rank, addressee, roles: located, honorific, address: entry.address ?? person.address ?? [], span };
}

/** Members of one chamber among themselves: the recipient's seat is of the same kind as every signatory's. */
function isColleague(role: string | undefined, signatories: readonly Signatory[]): boolean {
  if (role !== 'depute' && role !== 'senateur' && role !== 'depute-europeen') return false;
  return signatories.every(({ shown }) => shown.some((one) => one.role.membership.role === role));
}

function findPerson(personId: string, span: Span, registry: Registry, findings: Findings): Person | undefined {
  const person = registry.persons.get(personId);
  if (person === undefined) {
    const facts = { name: personId, nearest: nearest(personId, registry.persons.keys()) };
    findings.add(error('letter/unknown-person', span, facts));
  }
  return person;
}

function defined<T extends object>(given: T): Partial<{ [K in keyof T]: Exclude<T[K], undefined> }> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as never;
}
