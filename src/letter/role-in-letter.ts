// A person of the registry as a letter names them, with the roles it shows, looked up and put into words.
// Must not know: who signs and who receives.
import { type Diagnostic, error, type Findings, type Span, warning } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { isOfAnother } from '../locale/language-of.ts';
import type { Locale } from '../locale/locale.ts';
import type { LanguageOptions } from '../locale/value.ts';
import { inLanguage, type Person, type Registry, roleKind } from '../registry/index.ts';
import { Remembered } from '../remember.ts';
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

export function roleLine(shown: RoleInLetter, lookUp: LookUp): RoleLine {
  const { role, span, person } = shown;
  const { locale, options, findings } = lookUp;
  const { membership, organization } = role;
  const { constituency } = membership;
  findings.add(...untranslated(shown, lookUp));
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

/**
 * What the registry has in another language only, and the letter prints so: once, of a body that many are members of. A title
 * is printed without its organization.
 */
function untranslated({ role, span }: RoleInLetter, { locale: { language }, findings }: LookUp): Diagnostic[] {
  const { label, other_labels, span: where } = role.membership;
  const [words, others, key, declared] =
    label === undefined
      ? ([
          role.organization?.name,
          role.organization?.other_names ?? [],
          'other_names',
          role.organization?.span,
        ] as const)
      : ([label, other_labels, 'other_labels', where] as const);
  if (words === undefined || others.some(({ lang }) => lang === language)) return [];
  const isTold = findings.diagnostics.some((one) => one.code === 'letter/not-translated' && one.facts.words === words);
  if (isTold || !foreign.of(`${language} ${words}`, () => isOfAnother(words, language))) return [];
  const related = declared === undefined ? [] : [{ note: 'declared' as const, span: declared }];
  return [warning('letter/not-translated', span, { words, key, language }, related)];
}

const foreign = new Remembered<boolean>(500);
