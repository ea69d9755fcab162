import { roleName } from '../../../locale/en/roles.ts';
import type { RegistryFacts } from '../../facts/registry.ts';
import type { MessagesFor } from '../catalogue.ts';
import { organizationLine } from '../snippets.ts';
import { day, during } from './days.ts';
import { list, meant } from './words.ts';

const complements = { constituency: 'a constituency', organization: 'an organization', label: 'a title' } as const;

/** « président » of groupe d'études … */
function roleIn({ role, organization }: { role: string; organization: string | undefined }): string {
  return organization === undefined ? `« ${role} »` : `« ${role} » of ${organization}`;
}

export const registry: MessagesFor<RegistryFacts> = {
  'registry/duplicate-id': ({ id }) => ({
    message: `The id « ${id} » is defined twice.`,
    help: 'keep one of the two entries, or change one of the two ids',
  }),
  'registry/duplicate-identifier': ({ scheme, identifier, other }) => ({
    message: `The official identifier ${scheme} ${identifier} already belongs to « ${other} ».`,
    help: 'this is the same entry twice, or one of the two identifiers is wrong',
  }),
  'registry/duplicate-role': ({ person, role, organization }) => ({
    message: `The role ${roleIn({ role, organization })} of ${person} is written twice.`,
    help: 'write it once, with all its periods: held: [2022-06-30/2022-09-26, 2022-10-12/2024-06-09]',
  }),
  'registry/look-alike': ({ name, id, other, otherId }) => ({
    message:
      name === other
        ? `${id} and ${otherId} have the same name: ${name}.`
        : `${name} (${id}) looks like ${other} (${otherId}): only accents, hyphens or spaces tell them apart.`,
    help:
      name === other
        ? 'if they are one person, keep one entry; if not, name each by their « id » in letters, and give each an official identifier: identifiers: [{ scheme: an, identifier: … }]'
        : 'if they are one person, keep one entry; if not, give each an official identifier',
  }),
  'registry/unknown-organization': ({ organization, nearest, name }) => ({
    message:
      name === undefined ? `No organization has the id « ${organization} ».` : `No organization is called « ${name} ».`,
    help: [
      meant(nearest),
      `${nearest === undefined ? '' : 'if not, '}under « organizations: » of a file of signatories/, add: ${organizationLine(organization, name ?? 'name as in the middle of a sentence')}`,
    ]
      .filter((one) => one !== undefined)
      .join(' '),
  }),
  'registry/unknown-territory': ({ territory, nearest }) => ({
    message: `« ${territory} » is neither the code nor the name of a territory.`,
    help: meant(nearest) ?? 'write a code and a number ("68-6") or the name of a department (Haut-Rhin)',
  }),
  'registry/no-such-constituency': ({ territory, number, last }) => ({
    message: `${territory} has no constituency number ${number}: the last is ${last}.`,
    help: 'correct the number, or write the department alone',
  }),
  'registry/role-incomplete': ({ role, needs }) => ({
    message: `The role « ${role} » needs ${needs.map((need) => complements[need]).join(' or ')}.`,
    help: `add ${needs.map((need) => `« ${need}: … »`).join(' or ')}`,
  }),
  'registry/periods-overlap': ({ first, second }) => ({
    message: `The periods ${first} and ${second} of one role overlap.`,
    help: 'both ends of a period are included: the next begins the day after at the earliest',
  }),
  'registry/two-commissions': ({ person, first, second, period }) => ({
    message: `${person} sits on two permanent committees at once, ${during(period)}: ${first}; ${second}.`,
    help: 'end one of the two roles, or change the classification of a committee that is not permanent',
  }),
  'registry/two-holders': ({ role, names, where, period }) => ({
    message:
      names.length === 2
        ? `${names.join(' and ')} are both « ${roleName(role, 'm')} » (${where}), ${during(period)}.`
        : `« ${roleName(role, 'm')} » (${where}) has several holders on one day: ${list(names)}.`,
    help: 'end the role of the one on the day before that of the other begins',
  }),
  'registry/outside-seat': ({ person, gender, role, organization, period, seats }) => ({
    message: `${person} is « ${roleName(role, gender)} » of ${organization} ${during(period)}, outside the seat’s dates.`,
    notes: [`seat held ${list(seats.map(during))}`],
    help: 'correct one of the two periods',
  }),
  'registry/outside-organization': ({ person, gender, role, organization, period, life }) => ({
    message: `${person} is « ${roleName(role, gender)} » of ${organization} ${during(period)}, but the organization exists only ${during(life)}.`,
    help: 'the role is taken to end with the organization; correct the period, or the organization’s dates',
  }),
  'registry/unusual-de': ({ territory, de, usual }) => ({
    message: `« ${de} » is not a usual form for ${territory}.`,
    notes: [`usual: ${list(usual)}`],
    help: 'remove « de » for the recommended form, or keep it if the person insists',
  }),
  'registry/role-ends-soon': ({ person, gender, role, organization, end, days }) => ({
    message: `${person} ceases to be ${roleIn({ role: roleName(role, gender), organization })} on ${day(end)}, ${days === 0 ? 'the day of the letter' : `${days} day${days > 1 ? 's' : ''} after the letter`}.`,
    help: 'date and send the letter before, or show another role',
  }),
  'registry/role-is-new': ({ person, gender, role, organization, start, days }) => ({
    message: `${person} has been ${roleIn({ role: roleName(role, gender), organization })} only since ${day(start)}, ${days === 0 ? 'the day of the letter' : `${days} day${days > 1 ? 's' : ''} before the letter`}.`,
    help: 'if the text was written before, read again what it says of this person',
  }),
  'registry/beyond-knowledge': ({ source, as_known_on, date }) => ({
    message: `The letter is dated ${day(date)}; the registry (${source}) is known only until ${day(as_known_on)}.`,
    help: 'check the roles, then move « as_known_on » forward, or import more recent data',
  }),
  'registry/far-date': ({ date, years, side, known }) => ({
    message: `The letter is dated ${day(date)}, ${years} years ${side === 'after' ? 'after the last' : 'before the first'} day that signatories/ names (${day(known)}).`,
    help: 'check the year; if it is the right one, there is nothing to change',
  }),
  'registry/no-role-shown': ({ person, id, show }) => ({
    message: `${person} signs without any role, and the registry knows one on that day.`,
    help: `write { person: ${id}, show: [${show}] }`,
  }),
  'registry/no-role-held': ({ person, id, gender, last }) => ({
    message: `${person} signs, and holds on that day none of the roles that the registry knows of${last === undefined ? '' : `; the last, « ${roleName(last.role, gender)} », ended on ${day(last.end)}`}.`,
    help: `take them off (plaidoyer cosign LETTER remove ${id}), or complete their roles`,
  }),
  'registry/no-seat-shown': ({ person, gender, seat }) => ({
    message: `${person} signs without the seat (« ${roleName(seat, gender)} »).`,
    help: `add « ${seat} » to « show »`,
  }),
  'registry/same-family-name': ({ family_name, names }) => ({
    message: `Several signatories are called ${family_name}: ${list(names)}.`,
    help: 'give first and last names everywhere',
  }),
  'import/nothing-found': ({ kind }) => ({
    message: `Nothing here looks like an export of the kind ${kind}.`,
    help: 'give the folder, the zip or the tar.gz as it was downloaded, and its kind with « --from »',
  }),
  'import/nobody': ({ name, nearest }) => ({
    message: `The export knows nobody called « ${name} ».`,
    help: meant(nearest),
  }),
  'import/mandate-reversed': ({ mandate, period }) => ({
    message: `Mandate ${mandate} ends before it begins (${period}): it is left out.`,
  }),
  'import/unknown-role': ({ mandate, role, label }) => ({
    message: `The quality « ${role} » of mandate ${mandate} is no role of the registry: it is kept as a title (« ${label} »).`,
    help: 'read this title again: it is printed as it is',
  }),
  'import/unknown-body': ({ mandate, body }) => ({
    message: `Mandate ${mandate} names the body ${body}, which the export does not hold: it is left out.`,
    help: 'the export AMO30 holds all bodies',
  }),
  'import/unknown-territory': ({ mandate, territory }) => ({
    message: `The territory « ${territory} » of mandate ${mandate} is not in the table: the seat is printed without it.`,
  }),
  'import/odd-name': ({ id, name }) => ({
    message: `The name « ${name} » (${id}) begins with no common noun we know: it is kept as it is, as a masculine.`,
    help: 'read « name » and « gender » again',
  }),
  'import/bridged': ({ gaps }) => ({
    message: `${gaps} gap${gaps > 1 ? 's' : ''} of at most four days between two periods of one role ${gaps > 1 ? 'were' : 'was'} bridged.`,
    help: '« --exact » keeps them',
  }),
  'import/open-only': () => ({
    message: 'This export holds current mandates only: it does not say what anyone was on a past day.',
    help: 'for a letter dated before, import AMO20 or AMO30',
  }),
  'import/too-large': ({ limit }) => ({
    message: `This archive is larger than any official data (limit: ${limit}).`,
    help: 'check that it comes from where it should, and import only what is needed',
  }),
  'import/damaged': ({ reason }) => ({
    message: `This archive is cut short or damaged (${reason}): nothing was imported.`,
    help: 'download it again',
  }),
  'import/unsafe-path': ({ path }) => ({
    message: `This archive holds a file that would leave its folder (« ${path} »): nothing was imported.`,
    help: 'official data hold none: check where the archive comes from',
  }),
  'import/not-json': ({ reason }) => ({
    message: `This file is not JSON (${reason}).`,
    help: 'download it again, or take it out of the folder',
  }),
  'import/no-gender': ({ name }) => ({
    message: `The source does not say the gender of ${name}: « m » is written for now.`,
    help: 'correct « gender »: it decides « Député » or « Députée », and cannot be guessed',
  }),
  'import/older': ({ known, export: last }) => ({
    message: `This export ends on ${day(last)}; the registry is already known until ${day(known)}.`,
    help: 'import a more recent export, or insist with « --force »',
  }),
};
