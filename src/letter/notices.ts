// What a person should know about who signs and under which roles, though nothing is wrong: the registry's rules for
// one day, held against this letter. Must not know: wording, pages.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import {
  checkFamilyNames,
  checkFarDate,
  checkKnowledge,
  checkNearChange,
  checkRoleShown,
  checkSeatShown,
  type Registry,
  sourceOf,
} from '../registry/index.ts';
import { RememberedOf } from '../remember.ts';
import type { ResolvedLetter, Signatory } from './resolve.ts';
import type { RoleInLetter } from './role-in-letter.ts';

export function notices(
  { letter, date, signatories, recipientRoles }: ResolvedLetter,
  registry: Registry,
): Diagnostic[] {
  const { file, text } = letter.yaml;
  const ofThose = ofSignatories.of(signatories, [registry, date, file, text], () => [
    ...signatories.flatMap((signatory) => rolesShown(signatory, date)),
    ...checkFamilyNames(signatories),
    ...knowledge(signatories, registry, letter.yaml.span(['date']), date),
    ...checkFarDate(registry, date, letter.yaml.span(['date'])),
  ]);
  const nearThose = nearOfSignatories.of(signatories, [date], () =>
    signatories.flatMap(({ shown }) => shown).flatMap((role) => nearChange(role, date)),
  );
  return [...nearThose, ...recipientRoles.flatMap((role) => nearChange(role, date)), ...ofThose];
}

/** The letters of a merge have the same signatories. */
const nearOfSignatories = new RememberedOf<readonly Signatory[], readonly Diagnostic[]>();
const ofSignatories = new RememberedOf<readonly Signatory[], readonly Diagnostic[]>();

function nearChange({ person, role, span }: RoleInLetter, date: string): Diagnostic[] {
  const { membership, organization } = role;
  return checkNearChange({ person, membership, role: membership.role, organization: organization?.name, span }, date);
}

function rolesShown({ person, shown, span }: Signatory, date: string): Diagnostic[] {
  const memberships = shown.map(({ role }) => role.membership);
  return [...checkSeatShown(person, memberships, date, span), ...checkRoleShown(person, memberships, date, span)];
}

/** Once a source, however many of its people sign. */
function knowledge(signatories: readonly Signatory[], registry: Registry, span: Diagnostic['span'], date: string) {
  const sources = new Set(signatories.map(({ person }) => sourceOf(registry, person)));
  return span === undefined ? [] : [...sources].flatMap((source) => checkKnowledge(source, date, span));
}
