import type { MergeNote } from '../../../../importers/merge-note.ts';
import { dateWithWeekday, longDate } from '../../../../locale/en/dates.ts';
import type { SignatoriesWords } from './words.ts';

const many = (count: number, one: string, several = `${one}s`) => `${count} ${count === 1 ? one : several}`;
const of = ({ id, role, organization }: MergeNote) =>
  [id, [role, organization].filter(Boolean).join(' ')].filter(Boolean).join(': ');
const always = (periods: string | undefined) => periods ?? 'always';

export const en: SignatoriesWords = {
  about: 'keep people and organizations, with the dates of their roles',
  list: {
    about: 'list people, by name, role, body or day',
    name: 'beginning of a name, or a role, accents aside',
    on: 'only what was held on this day: 2024-02-22',
    organization: 'only in this body (its id)',
    role: 'only in this role: depute, president, membre…',
  },
  show: { about: 'show one person and every role', yaml: 'as the file writes it' },
  add: {
    about: 'add a person',
    id: 'id: given-family by default',
    given: 'given name',
    family: 'family name, particle included',
    gender: 'f or m, never guessed',
    role: 'a role (repeatable): "depute 68-6", "membre commission-x 2024-01-01/..", "maire = Maire d’Exemple"',
    newBody: 'also write the organization that the role names, if it is nowhere yet: « membre commission des lois »',
    file: 'the file of signatories/ to write in (default: signataires.yaml)',
    to: 'add the person to this letter as well',
    lines: 'put back these lines, as a removal printed them',
    after: 'behind what: an id, or id/key, id/role',
    before: 'in front of what, likewise',
    at: 'or the place where they stood: file:line',
  },
  edit: {
    about: 'change a person; only the lines concerned',
    set: 'key=value: given_name, family_name, sort_name, gender, title_gender, honorific_prefix, form_of_address, image',
    unset: 'remove a key',
    end: 'a role’s last day: --end membre commission-x 2024-06-09',
    held: 'all the periods of a role: --held membre commission-x 2022-06-30/2024-06-09 (or « always »)',
    addRole: 'add a role, as in « add --role »',
    role: 'the same as --add-role',
    removeRole: 'remove a role: --remove-role membre commission-x',
    editor: 'open the file in $EDITOR, check it on return',
  },
  remove: {
    about: 'remove a person whom no letter names',
    from: 'off this letter too',
    lines: 'and put back into it these lines, as adding printed them',
    after: 'behind what: an id of the letter, or a key of it: /place',
  },
  format: {
    about: 'lay files out evenly, comments kept',
    files: 'files; none: all of signatories/',
    check: 'only say what would change',
  },
  import: {
    about: 'take people from official data: a folder, a zip, a tar.gz or a JSON file',
    source: 'what to read',
    from: 'an (Assemblée nationale, Senate and ministers included) or popolo',
    only: 'only these people: identifiers or full names, separated by commas, or @file with one a line',
    on: 'only roles held on this day',
    types: 'kinds of body, separated by commas: COMPER,COMNL,GEVI,DELEG,BUREAU,API… or all',
    knownOn: 'the day on which the data were true (default: the latest day in them)',
    file: 'the file of signatories/ to write in',
    force: 'take an older export, and its word where it differs from the file',
    verbose: 'every remark on the data, not the first of each kind',
  },
  exact: 'count gaps of up to four days between periods as not held',
  person: 'a person’s id or name',
  ask: {
    given: 'Given name',
    family: 'Family name',
    gender: 'Woman or man (f or m)',
    role: 'Role, then where: « depute Jura », « depute 68-6 » (the sixth of Haut-Rhin), « membre commission-x » (empty: none)',
    held: (deputy) =>
      deputy
        ? 'Since when (« 8 July 2024 », « from 22 June 2022 to 9 June 2024 », 2022-06-22/2024-06-09; empty: always)'
        : 'Since when (a day, its month and year; « from … to … »; empty: always)',
    body: (name) =>
      name === undefined
        ? 'This organization is not in signatories/. Its name, as in the middle of a sentence'
        : `« ${name} » is not in signatories/ (empty: write it there under this name; if not, the right organization)`,
  },
  needed: 'An answer is needed.',
  genderWanted: 'Write f (woman) or m (man).',
  prints: (role, held) => `Will be printed, in a letter that shows it (show): ${role} (${held})`,
  losing: (letters) =>
    `${letters.length === 1 ? 'A letter concerned, which shows' : 'Letters concerned, which show'} this role on a day when it is no longer held: ${letters.map(({ place, date }) => `${place} (${longDate(date)})`).join(', ')}. What is to be put right there:`,
  noneLosing: 'No letter shows this role after its end.',
  noDates: (first) =>
    `Without dates this role counts as held always; to give it some, ${first === undefined ? 'for instance' : `with its first day instead of ${first}`}:`,
  aDay: 'YYYY-MM-DD',
  outOfCapitals: (typed, name) => `« ${typed} » is written « ${name} », as in a sentence`,
  newBody: (line) => `organization written too, to be read over: ${line}`,
  newBodyHelp: 'To write the organization too: the same command with --new-body.',
  inBody: (id, people) => `« ${id} » is in the roles of ${people.join(', ')}`,
  missing: (flags) => `missing: ${flags.join(', ')}`,
  nobody: (name) => `nobody here is called « ${name} »`,
  nobodyHelp: 'who is there: plaidoyer signatories list',
  several: (name, ids) => `« ${name} » could be ${ids.join(', ')}`,
  nearest: (id) => `did you mean « ${id} »?`,
  noRole: (role, held) => `no such role: « ${role} »; there are: ${held.join('; ') || 'none'}`,
  severalRoles: (role, held) => `« ${role} » could be: ${held.join('; ')}`,
  badRole: (written) => `« ${written} » begins with no known role`,
  badRoleHelp: (known) => `write the role first: ${known.join(', ')}`,
  badPeriod: (written) =>
    `« ${written} » is not a period: 2022-06-22/2024-06-09, with « .. » for an open end, or a month, a year, for a day not well known: 2023-10-01/2026-06`,
  write: (date) => `write ${date}`,
  readAs: (period) => `read: ${period}`,
  always: 'always',
  held: ({ start, end }) =>
    start === undefined
      ? end === undefined
        ? 'always'
        : `until ${longDate(end)}`
      : end === undefined
        ? `since ${longDate(start)}`
        : start === end
          ? `on ${longDate(start)}`
          : `from ${longDate(start)} to ${longDate(end)}`,
  badDay: (written) => `a day is written « 22 February 2024 » or 2024-02-22, not « ${written} »`,
  noSuchDay: (written, nearest) =>
    `there is no day ${written}; ${nearest === undefined ? 'months are 01 to 12' : `the nearest is ${nearest}`}`,
  misnamed: (written, day) => `« ${written} »: that day is ${dateWithWeekday(day)}`,
  noYear: (written) => `the year is missing: « ${written} »`,
  badPair: (written) => `« ${written} » is not key=value`,
  badKey: (key, known) => `unknown key « ${key} »; one of: ${known.join(', ')}`,
  notHeldThen: (role, date, held) => `« ${role} » was not held on ${date}, or is taken up again later (${held})`,
  alreadyThere: (name, id, file) => `${name} is already in ${file}, under the id « ${id} »`,
  alreadyThereHelp: (edit) =>
    `to add a role: ${edit}; if this really is another person of that name, give another id with --id`,
  nothingWritten: 'Nothing was written.',
  taken: (id) => `the id « ${id} » is taken: give another with --id`,
  named: (id, letters) => `« ${id} » is named in ${letters.join(', ')}`,
  namedHelp: 'take the person out of these letters first',
  noNeighbour: (beside) => `« ${beside} » is no longer there: where these lines belong is not known`,
  noNeighbourHelp: (lines) => `put them back by hand:\n${lines}`,
  noFile: (file) => `« ${file} » is no file of the registry: it would be in signatories/ and end in .yaml`,
  noBody: (id) => `there is no organization « ${id} » in signatories/`,
  noBodyHelp: (known) => (known.length === 0 ? 'there is none' : `there are: ${known.join(', ')}`),
  busy: (file) => `another edit of ${file} is under way; try again in a moment`,
  nothingToDo: 'nothing to change: give --set, --end, --held, --add-role, --remove-role or --editor',
  noEditor: 'no editor: set EDITOR',
  keptFaulty: (file) => `The registry is as it was; your text is kept in ${file}`,
  cannotRead: (file, reason) => `cannot read ${file} (${reason})`,
  none: 'nobody',
  count: (people) => many(people, 'person', 'people'),
  since: 'held',
  heading: { id: 'ID', name: 'NAME', roles: 'ROLES' },
  added: (what, file) => `Added ${what} to ${file}`,
  signs: (name, file, roles, known) =>
    roles.length > 0
      ? `${name} signs ${file} as: ${roles.join(', ')}.`
      : `${name} signs ${file} without any role${known === 0 ? '' : ': none is held on the day of the letter'}.`,
  changed: (what, file) => `Changed ${what} in ${file}`,
  putBack: (file) => `Put the given lines back into ${file}`,
  removed: (what, file) => `Removed ${what} from ${file}`,
  formatted: (file) => `Formatted ${file}`,
  wouldFormat: (file) => `Would format ${file}`,
  endsThen: (role, day) => `« ${role} » already ends on ${longDate(day)}.`,
  unchanged: (file) => `${file}: nothing to change`,
  undo: 'To undo:',
  imported: (people, organizations, file) =>
    `Wrote ${file}: ${many(people, 'person', 'people')}, ${many(organizations, 'organization')}`,
  merged: (notes, file) =>
    `${file}: ${notes.length === 0 ? 'nothing new' : many(notes.length, 'change or remark', 'changes and remarks')}`,
  note: (note) => {
    switch (note.did) {
      case 'added-person':
        return `+ ${note.id} (${note.after})`;
      case 'added-organization':
        return `+ ${note.id}: ${note.after}`;
      case 'dissolved':
        return `~ ${note.id}: ended on ${note.after}`;
      case 'added-role':
        return `+ ${of(note)}, ${always(note.after)}`;
      case 'closed-role':
        return `- ${of(note)}: ${always(note.before)} → ${always(note.after)}`;
      case 'changed-role':
        return `~ ${of(note)}: ${always(note.before)} → ${always(note.after)}`;
      case 'kept-role':
        return `= ${of(note)}: kept ${always(note.before)}; the export says ${always(note.after)} (--force takes it)`;
      case 'kept-name':
        return `= ${note.id}: kept « ${note.before} »; the export says « ${note.after} »`;
      case 'elsewhere':
        return `= ${note.id}: stands in another file, which was not changed`;
      case 'gone-role':
        return `? ${of(note)}: no longer in the export; give its end: --end`;
    }
  },
  more: (count) => `… and ${count} more of this kind`,
  attribution: (day) =>
    `Source : Assemblée nationale, data.assemblee-nationale.fr, Licence Ouverte, données du ${day}.`,
};
