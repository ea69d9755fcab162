// A person of the registry as a letter names them, with the roles it shows, looked up and put into words.
// Must not know: who signs and who receives.
import { error, type Findings, type Span } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Locale } from '../locale/locale.ts';
import type { LanguageOptions } from '../locale/value.ts';
import { inLanguage, type Person, type Registry, roleKind } from '../registry/index.ts';
import type { Letter } from './letter.ts';
import { resolveShown, type ShownRole, seatOn } from './shown-role.ts';

/** What looking someone up needs, and where it notes what it finds. */
export interface LookUp {
  readonly letter: Letter;
  readonly registry: Registry;
  readonly locale: Locale;
  readonly options: LanguageOptions;
  readonly findings: Findings;
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

export function findPerson(personId: string, span: Span, { registry, findings }: LookUp): Person | undefined {
  const person = registry.persons.get(personId);
  if (person === undefined) {
    const facts = { name: personId, nearest: nearest(personId, registry.persons.keys()) };
    findings.add(error('letter/unknown-person', span, facts));
  }
  return person;
}

/** The roles of `show`, in its order; where it says nothing, the seat of that day, placed at the person. */
export function resolveRoles(
  show: string | readonly string[] | undefined,
  path: readonly (string | number)[],
  person: Person,
  { letter, registry, findings }: LookUp,
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
    const as = path[0] === 'recipient' ? 'recipient' : 'signatory';
    const role = resolveShown(entry, span, person, registry, date, findings, as);
    return role === undefined ? [] : [{ person, role, span }];
  });
}

export function roleLine({ role, span, person }: RoleInLetter, { locale, options }: LookUp): RoleLine {
  const { membership, organization } = role;
  const { constituency } = membership;
  const toPrint = {
    role: membership.role,
    gender: person.title_gender ?? person.gender,
    label: inLanguage(membership.label, membership.other_labels, locale.language),
    organization: organization && {
      name: inLanguage(organization.name, organization.other_names, locale.language),
      gender: organization.gender,
    },
    territory: constituency && { code: constituency.territory, name: constituency.name, de: constituency.de },
  };
  return { text: locale.roleLine(toPrint, options), seat: roleKind(membership.role).seat, span };
}
