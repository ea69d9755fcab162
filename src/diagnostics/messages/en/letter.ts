import { longDate } from '../../../locale/en/dates.ts';
import { roleName } from '../../../locale/en/roles.ts';
import type { LetterFacts } from '../../facts/letter.ts';
import type { MessagesFor } from '../catalogue.ts';
import { letterLines } from '../snippets.ts';
import { list, meant, quoted } from './words.ts';

export const letter: MessagesFor<LetterFacts> = {
  'letter/unknown-template': ({ name, nearest, known }) => ({
    message: `There is no template « ${name} ».`,
    notes: [`in templates/: ${list(known)}`],
    help: meant(nearest),
  }),
  'letter/unknown-layout': ({ name, nearest, known }) => ({
    message: `There is no layout « ${name} ».`,
    notes: [`in templates/layouts/: ${list(known)}`],
    help: meant(nearest),
  }),
  'letter/unknown-person': ({ name, nearest, add }) => ({
    message: `« ${name} » is nobody in signatories/.`,
    help:
      meant(nearest) ??
      (add === undefined
        ? 'add the person to a file of signatories/'
        : `add the person, what is missing will be asked: ${add}`),
  }),
  'letter/unknown-organization': ({ name, nearest }) => ({
    message: `« ${name} » is no organization in signatories/.`,
    help: meant(nearest) ?? 'add the organization to a file of signatories/',
  }),
  'letter/unknown-role': ({ role, nearest, known, several }) => ({
    message:
      several === undefined ? `« ${role} » is no role and no organization.` : 'A comma is missing between these roles.',
    notes: several === undefined ? [`roles: ${list(known, 30)}`] : [],
    help:
      several !== undefined
        ? `write [${several.join(', ')}]`
        : (meant(nearest) ?? 'write « role organization », such as: president commission-finances'),
  }),
  'letter/role-never-held': ({ person, id, gender, role, organization, entry, held }) => ({
    message: `${person} holds no ${role === '' ? 'role' : `« ${roleName(role, gender)} »`}${inBody(organization)} in the registry.`,
    notes: [`held that day: ${list(held)}`],
    help:
      entry === undefined
        ? 'show another role, or record this one in signatories/'
        : `show another role, or record this one: plaidoyer signatories edit ${id} --add-role "${entry}"`,
  }),
  'letter/role-ambiguous': ({ person, organization, roles }) => ({
    message: `${person} holds several roles${inBody(organization)} that this could mean: which one?`,
    help: `write one of: ${list(roles)}`,
  }),
  'registry/role-not-held': ({ person, gender, role, organization, date, previous, next, instead, addressed }) => ({
    message: `${person} was not « ${roleName(role, gender)} »${organization === undefined ? '' : ` of ${organization}`} on ${longDate(date)}.`,
    notes: [previous, next].flatMap((period) => (period === undefined ? [] : [`held ${periodText(period)}`])),
    help: cure(previous, next, instead, addressed),
  }),
  'registry/role-bridged': ({ person, gender, role, organization, date, from, to }) => ({
    message: `${person} is taken to be « ${roleName(role, gender)} »${organization === undefined ? '' : ` of ${organization}`} on ${longDate(date)}.`,
    notes: [`The record ends on ${longDate(from)} and begins again on ${longDate(to)}: a replacement for a sitting.`],
  }),
  'letter/nobody-signs': () => ({
    message: 'Nobody signs this letter.',
    help: 'write ids under « signatories: », or: plaidoyer cosign LETTER add NAME',
  }),
  'letter/signs-twice': ({ person }) => ({ message: `${person} signs twice.`, help: 'keep one of the two' }),
  'letter/initiator-not-signing': ({ person }) => ({
    message: `${person} is the initiator and does not sign.`,
    help: 'add the person to signatories:, or name another initiator',
  }),
  'letter/no-front-matter': ({ empty }) => ({
    message: empty ? 'This letter is empty.' : 'This letter does not begin with its settings.',
    help: `write its settings between two lines « --- », then its text; « plaidoyer new » does it by asking:\n${letterLines({ subject: 'Subject of the letter', title: 'Prefect of examples', id: 'id-in-signatories', text: 'The text, one paragraph a line, an empty line between two.' })}`,
  }),
  'letter/annex-in-text': ({ heading }) => ({
    message: `${quoted(heading)}: this annex will be printed before the closing and the names.`,
    help: 'make a file of its own of it, enclose that with the letter, and announce it under « enclosures: »',
  }),
  'letter/no-text': () => ({
    message: 'This letter has no text yet.',
    help: 'write it under the front matter, after the line « --- »',
  }),
  'letter/not-translated': ({ words, key, language }) => ({
    message: `${quoted(words)} will be printed as it stands in a letter in ${language === 'fr' ? 'French' : 'English'}.`,
    help: `write in the registry, after these words: ${key}: [{ lang: ${language}, name: … }]; the same name, if it is to stay`,
  }),
  'letter/braces-printed': ({ found }) => ({
    message: `${quoted(found)} is printed as it stands, braces and all.`,
    help: 'for {{…}} to act, take away the backslash (\\) before it, and put it into the wording, not into a value',
  }),
  'letter/title-gender': ({ title, gender, better, cell }) => ({
    message: `${quoted(title)} is said of a ${gender === 'f' ? 'man' : 'woman'}, and the recipient is a ${gender === 'f' ? 'woman' : 'man'} (${cell === undefined ? `gender: ${gender}` : `column « ${cell.column} »`}).`,
    help:
      cell === undefined
        ? `write « gender: ${gender === 'f' ? 'm' : 'f'} », or ${quoted(better)}; if this title is meant, give the salutation under « salutation: »`
        : `write « ${cell.write} » in the column « ${cell.column} », or ${quoted(better)}; if this title is meant, give the salutation in a column « salutation »`,
  }),
  'letter/no-form-of-address': ({ title, says, salutation, line, below }) => ({
    message: `Nothing tells how « ${title} » is addressed: the letter will say « ${says} ».`,
    help:
      line === undefined
        ? `a column « salutation » of the table tells it: ${salutation}`
        : below
          ? `add, indented alike, the line: ${line}`
          : `write the salutation you want between the same braces: ${line}`,
  }),
  'letter/no-wording': () => ({
    message: 'This letter has neither a template nor a wording of its own.',
    help: 'add « template: … », or make it a .md file with its text under the front matter',
  }),
  'letter/no-subject': () => ({
    message: 'A letter with its own wording needs its subject.',
    help: 'add « subject: … » to the front matter',
  }),
  'letter/no-layout': ({ known }) => ({
    message: 'No layout is chosen: not by the letter, its template or plaidoyer.yaml.',
    help: `add « layout: » with one of: ${list(known)}`,
  }),
  'letter/departure-not-found': ({ ours, where, times, found, nearest }) => ({
    message: `« ${ours} » stands ${count(found)} in the ${where}, not ${count(times)}.`,
    notes: nearest === undefined || found > 0 ? [] : [`the nearest there: « ${nearest} »`],
    help: 'write in « ours » exactly what template and registry give, and in « times » how often',
  }),
  'letter/departure': ({ ours, theirs, where, times }) => ({
    message: `As signed: « ${theirs} », where template and registry give « ${ours} » (${where}${times === 1 ? '' : `, ${count(times)}`}).`,
  }),
};

type Period = { readonly start: string | undefined; readonly end: string | undefined };

function inBody(organization: string | undefined): string {
  return organization === undefined ? '' : ` in ${organization}`;
}

function periodText({ start, end }: Period): string {
  if (start === undefined) return end === undefined ? 'always' : `until ${longDate(end)}`;
  return end === undefined ? `from ${longDate(start)} on` : `from ${longDate(start)} to ${longDate(end)}`;
}

function cure(
  previous: Period | undefined,
  next: Period | undefined,
  instead: string | undefined,
  addressed: readonly { name: string; id: string }[] | undefined,
): string {
  const dates = [
    previous?.end === undefined ? undefined : `until ${longDate(previous.end)}`,
    next?.start === undefined ? undefined : `from ${longDate(next.start)} on`,
  ].filter((one) => one !== undefined);
  const orDate = `or date the letter ${dates.join(' or ')}`;
  if (addressed?.length === 0) return `write to whoever holds this role on that day, ${orDate}`;
  if (addressed !== undefined)
    return `write to ${list(addressed.map(({ name, id }) => `${name} (${id})`))}, who holds this role on that day, ${orDate}`;
  const shown = instead === undefined ? '' : `show « ${instead} » instead, `;
  return `${shown}take this role out of « show: », ${orDate}`;
}

function count(times: number): string {
  return times === 0 ? 'nowhere' : times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`;
}
