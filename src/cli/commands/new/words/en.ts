import { dayMisnamed, monthTooShort } from '../../../../locale/day-meant.ts';
import { dateWithWeekday, longDate, onlySoManyDays } from '../../../../locale/en/dates.ts';
import type { NewWords } from './words.ts';

const s = (count: number) => (count === 1 ? '' : 's');
const indented = (lines: readonly string[]) => lines.map((line) => `  ${line}`);
const noOther = (names: readonly string[]) =>
  `${names.join(', ')}, who show${names.length > 1 ? '' : 's'} no other role,`;

export const en: NewWords = {
  about: 'draft a new letter: asks what is missing, or takes every answer as an option',
  slug: 'name of the letter, without letters/ or .yaml (default: the day and the subject)',
  option: {
    template: 'template of the letter',
    own: 'a letter with its own wording, without a template',
    subject: 'subject of a letter with its own wording',
    text: 'wording of such a letter: a .docx, .md or .txt file',
    layout: 'layout of such a letter',
    date: 'the letter’s day: 2026-03-05 or 05/03/2026 (default: today)',
    place: 'place (default: the office’s)',
    to: 'recipient from signatories/, with the office if need be: "name = ministre ministere-x" (repeatable, or with commas)',
    toName: 'recipient who is not in signatories/: given and family name',
    toGender: 'with --to-name: f or m',
    toTitle: 'with --to-name: the office, as printed',
    toAddress: 'address of the recipient: in one go, between commas, or a line each time (repeatable)',
    set: 'value of a field of the template: field=value (repeatable; a list: once an item)',
    sign: 'signatories, between commas (repeatable)',
    signatories: 'a list of signatories in a file, or - for standard input',
    show: 'roles of a signatory, instead of those proposed: "name = depute, president commission-x"',
    aboutBody: 'the body the letter is about: the role held there is proposed',
    order: 'order of the signatories: as-listed, precedence or alphabetical',
    initiator: 'who took the initiative, and signs first',
    from: 'start from an earlier letter, and say what has since become false',
    dropEnded: 'with --from: take out the roles that are no longer held, and the signatories who show no other role',
    render: 'write the letter without rendering it as PDF',
    force: 'replace a letter of the same name',
  },
  ask: {
    intro: 'A new letter',
    kind: 'Which template?',
    own: 'Own wording',
    ownHint: 'a letter without a template',
    subject: 'Subject of the letter?',
    date: 'The letter’s day?',
    dateHelp: 'for example 5 March 2026 or 05/03/2026',
    inTheText: (found) => `in the text: « ${found} »`,
    place: 'Place?',
    officePlace: (place) => `Place: ${place} (from plaidoyer.yaml)`,
    recipient: 'To whom?',
    search: 'type the beginning of a name',
    someoneElse: 'Someone else…',
    recipientName: 'Given and family name of the recipient?',
    recipientGender: 'Title?',
    chooseOne: 'choose…',
    woman: 'Ms',
    man: 'Mr',
    recipientTitle: 'The office, as printed?',
    recipientAddress: 'The address?',
    addressHelp: 'paste it, or part its lines by commas or « / »',
    office: (person) => `As what is ${person} written to?`,
    noOffice: 'without an office',
    optional: 'optional (Enter to skip)',
    usual: (value) => `Enter for « ${value} »`,
    items: 'one item a line',
    signatories: 'Who signs?',
    signatoriesHelp: 'paste the list (Word, mail) or type one name a line; nothing: choose from a list',
    pickSignatories: 'Who signs?',
    noList: 'no list pasted',
    picked: 'Who signs, of signatories/?',
    whichOf: (written) => `« ${written} »: who is it?`,
    noneOfThem: 'none of these',
    meantPerhaps: (written) => `« ${written} » is not in signatories/; did you mean:`,
    writtenFor: (written) => `« ${written} »:`,
    keepAside: 'no: keep this name as a comment',
    rolesRight: 'Are these roles right?',
    whoseRoles: 'Whose roles shall change?',
    rolesOf: (person) => `Roles of ${person} on that day`,
    slug: 'Name of the file, in letters/?',
    write: 'Write this letter?',
    writeAnyway: 'Something is still wrong. Write this letter all the same?',
    change: 'Change an answer',
    whichAnswer: 'Which answer? The others stay.',
    noAnswer: 'none of them',
    dropEnded: (count, leaving) =>
      `Take out the role${count === 1 ? ' that is' : `s (${count}) that are`} no longer held?${leaving.length === 0 ? '' : ` ${noOther(leaving)} would not sign.`}`,
    yes: 'Yes',
    no: 'No',
    find: {
      label: 'Search:',
      none: 'nothing like it',
      found: (count) => `${count} found`,
      chosen: (count) => `${count} chosen`,
      nobody: 'nothing is chosen: Tab chooses the line, Enter again goes on with nothing',
    },
    keys: {
      lines: 'Enter on an empty line to finish',
      choose: '↑↓ then Enter',
      pick: 'Tab or Space to choose, Enter to finish',
    },
  },
  needed: 'An answer is needed.',
  wholeName: 'Write the given and the family name, as in Ada Exemple; the office comes next.',
  missing: (flags) => `${flags.join(', ')} ${flags.length === 1 ? 'is' : 'are'} missing`,
  missingHelp: 'on a terminal and without --no-input, these are asked for',
  badDay: (typed) => {
    const day = dayMisnamed(typed);
    const short = monthTooShort(typed);
    if (short !== undefined) return `« ${typed} » is no day: ${onlySoManyDays(short)}.`;
    return day === undefined
      ? `« ${typed} » is no day; write for example 5 March 2026 or 05/03/2026.`
      : `« ${typed} »: that day is ${dateWithWeekday(day)}.`;
  },
  dayRead: (typed, day) => `« ${typed} »: ${longDate(day)}.`,
  farDay: (day, years, ahead) => `${longDate(day)} is ${years} years ${ahead ? 'away' : 'ago'}.`,
  keepsDay: 'Enter again keeps that day; otherwise correct the year.',
  noSuchDay: (typed, nearest) =>
    `There is no day ${typed}; ${nearest === undefined ? 'months are 01 to 12' : `the nearest is ${nearest}`}.`,
  named: (typed, file) => `« ${typed} »: the file will be called ${file}.`,
  badSlug: (slug, instead) =>
    `« ${slug} » cannot name a letter: lower-case letters without accents, digits and hyphens${instead === '' ? '' : `, as in ${instead}`}.`,
  taken: (file) => `${file} exists already; take another name.`,
  unknownTemplate: (name, known) => `there is no template « ${name} »; there are: ${known.join(', ')}`,
  unknownPerson: (name, nearest) =>
    `nobody is called « ${name} » in signatories/; ${nearest === undefined ? 'who is there: plaidoyer signatories list' : `did you mean « ${nearest} »?`}`,
  severalPeople: (name, ids) => `« ${name} » may be ${ids.join(' or ')}; write one of these ids`,
  unknownBody: (name, nearest) =>
    `there is no organization « ${name} » in signatories/; ${nearest === undefined ? 'an organization is named by its id: there (organizations)' : `did you mean « ${nearest} »?`}`,
  unknownRole: (person, role, held) =>
    `${person} is not « ${role} » that day; roles held: ${held.length === 0 ? 'none' : held.join(', ')}`,
  addressOfOne: '--to-address is the address of one recipient: write that of each into the letter',
  showForm: (written) => `--show wants "name = role, role", not « ${written} »`,
  setForm: (written) => `--set wants field=value, not « ${written} »`,
  unknownField: (name, known) =>
    `--set: the template declares no field « ${name} »; its fields: ${known.join(', ') || 'none'}`,
  fieldMeant: (nearest) => `did you mean « ${nearest} »?`,
  twoWordings: '--template and a letter with its own wording (--own, --subject, --text) do not go together',
  nobodyYet: (names) =>
    `None of these names is in signatories/: ${names.join(', ') || '—'}. Enter again: the letter keeps them in a comment, and you add these people afterwards (plaidoyer signatories add … --to LETTER). Or change the list, or empty it to choose among those who are there.`,
  nobody: (names) =>
    `None of these names is in signatories/: ${names.join(', ') || '—'}. Add these people first (plaidoyer signatories add), or empty the answer to choose among those who are.`,
  nobodyGiven: (names) => `none of these names is in signatories/: ${names.join(', ') || '—'}`,
  nobodyNear: (near) =>
    near.length > 0
      ? `did you mean ${near.map((name) => `« ${name} »`).join(' or ')}?`
      : 'add these people first: plaidoyer signatories add',
  found: (people) => `${people} ${people === 1 ? 'signatory' : 'signatories'} recognized.`,
  aside: (names) => `Not in signatories/, kept as a comment: ${names.join(', ')}`,
  nothingHeld: (last) => `(no role on that day${last === undefined ? '' : `: ${last}`})`,
  courtesies: (found) => `Left out, as what stands around a list: ${found.join('; ')}`,
  recap: {
    to: (recipient) => `To ${recipient}`,
    subject: (subject) => `Subject: ${subject}`,
    sign: (count) => (count > 1 ? `Signed by ${count} people` : 'Signed by'),
    others: (count) => `and ${count} other${s(count)}`,
  },
  wrote: (file) => `Wrote ${file}`,
  wouldWrite: (file) => `Would write ${file}`,
  nothingWritten: 'Nothing was written.',
  sinceFalse: (file, count, { old, more }) => {
    const fresh = more ? 'because of what you changed' : 'because the day has changed';
    const same = 'the registry or the template has changed, as the earlier letter, read today, says so too';
    const why =
      old === 0
        ? `, ${fresh}`
        : old === count
          ? `; ${same}`
          : `, ${count - old} of them ${fresh}; for the rest, ${same}`;
    return `From ${file}; ${count} point${s(count)} to look at${why}:`;
  },
  dropped: (roles, leaving, staying) =>
    [
      ...(roles.length === 0 ? [] : ['Taken out, because it is not held that day:', ...indented(roles)]),
      ...(leaving.length === 0 ? [] : [`${noOther(leaving)} no longer sign${leaving.length > 1 ? '' : 's'}.`]),
      ...(staying.length === 0 ? [] : ['Left, as nobody would sign any more:', ...indented(staying)]),
    ].join('\n'),
  endedStay: (count, leaving) =>
    `--drop-ended takes out the ${count > 1 ? `${count} roles that are` : 'role that is'} no longer held.${leaving.length === 0 ? '' : ` ${noOther(leaving)} would not sign.`}`,
  stillTrue: (file) => `From ${file}; all of it is still true.`,
  next: 'Next:',
  nextSteps: (file) => [
    [`plaidoyer preview ${file}`, 'see the page while you write'],
    [`plaidoyer check ${file}`, 'know what is wrong'],
    [`plaidoyer render ${file}`, 'make the PDF again'],
  ],
  cure: (file, places) => [
    `plaidoyer check ${file} --fix`,
    `cure what can be cured without risk (${places} place${places === 1 ? '' : 's'})`,
  ],
  basedOn: (file) => `Written by « plaidoyer new » from ${file}.`,
  comments: {
    head: 'Written by « plaidoyer new ». Everything can be changed here; « plaidoyer check » says what is wrong.',
    body: 'The wording, in Markdown.',
    usual: 'take the # away to change this value',
    optional: 'optional',
    signatories: 'Who signs, and under which roles, in printing order (or order: precedence).',
    aside: 'Not in signatories/ yet; « plaidoyer signatories add » adds them:',
    leftOut: 'Of the text taken over, left out because the layout prints it:',
    writeHere: 'Write the letter in place of this line, in Markdown.',
  },
};
