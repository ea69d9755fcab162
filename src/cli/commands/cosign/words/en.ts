import { longDate } from '../../../../locale/en/dates.ts';
import { duration } from './duration.ts';
import type { CosignWords } from './words.ts';

const ANSWERS = {
  agrees: 'agreement',
  'agrees-if': 'agreement on a condition',
  declines: 'refusal',
  withdraws: 'withdrawal',
};

export const en: CosignWords = {
  about: 'have a letter co-signed: who signs, who answered what, whom to ask again',
  letter: 'the letter, by its file or its name',
  people: 'ids or names, a word each or between commas',
  add: {
    about: 'puts one or several people among the signatories',
    show: '« role organization » to print under the name (repeatable); left out, the roles that « new » would propose that day',
    lines: 'put back these lines, as a removal printed them',
    after: 'with --lines, behind what: an id of the letter, or a key of it: /place',
    before: 'with --lines, in front of what, likewise',
  },
  remove: {
    about: 'takes one or several people off the signatories',
    lines: 'and put back these lines, as adding printed them',
  },
  agree: { about: 'notes that one or several people agree to the text as it stands' },
  agreeIf: { about: 'notes an agreement on a condition', condition: 'the condition, in their words' },
  decline: { about: 'notes a refusal' },
  withdraw: { about: 'notes that an agreement is withdrawn' },
  answer: {
    by: 'who answered for the office',
    how: 'how: mail, telephone, paper…',
    at: 'when: 2026-03-05T14:30 (left out: now)',
    text: 'the fingerprint pasted back, if the answer is to an earlier text',
  },
  change: {
    about: 'after a change of wording: what changed, whom to ask again',
    form: 'declares the change to be of form only: no agreement is reopened, and that is logged',
    by: 'who declares it',
    because: 'why',
  },
  diff: {
    about: 'word by word, the text now against the one each has agreed to',
    html: 'as HTML too',
    pdf: 'as a PDF too',
  },
  circulate: {
    about: 'prepares one folder an office in output/: draft as PDF and DOCX, a mail; nothing is sent',
    until: 'deadline: 2026-03-05T17:00 or "5 March 2026 at 17:00" (no hour: the end of the day)',
    pending: 'only those to be asked, or asked again',
    demand: 'the demand in one sentence (left out: the sentence of the letter that asks, with its list)',
  },
  status: { about: 'who agreed to what, whom to ask again, how long is left, the next command' },
  purge: {
    about: 'removes the agreements of the letter, for good',
    people: 'these people only (left out: all)',
    answer: 'this answer of theirs only',
    at: 'that answer as noted then: 2026-03-05T14:30 (left out: the last one)',
  },

  needsCondition: 'on which condition? --condition "…"',
  needsBy: 'who declares this change to be of form only? --by "…"',
  needsUntil: 'until when? --until 2026-03-05T17:00',
  needsNeighbour: 'where do these lines go? --after id',
  needsWhose: 'whose answer? name the people',
  noNeighbour: (beside) => `« ${beside} » is no longer there: where these lines belong is not known`,
  noNeighbourHelp: (lines) => `put them back by hand:\n${lines}`,
  linesOfOne: 'with --lines, one person only: the lines are theirs',
  notTheirLines: (person) => `with these lines, « ${person} » would still not sign`,
  noSuchAnswer: (name) => `no such answer of ${name} is noted`,
  fileHeader: (letter) => [
    `Agreements to co-sign « ${letter} »: political opinions. Not for git, never in anything that leaves this place.`,
    `Kept by the program; « plaidoyer cosign ${letter} purge » removes it.`,
  ],
  earlierText: (text, now) => `That text, ${text}, is no longer the one that stands (${now}): ask again.`,
  did: {
    noted: (answer, names, text) => `Noted: ${ANSWERS[answer]}, ${names.join(', ')} (text ${text}).`,
    added: (names, file) => `${names.join(', ')} now ${names.length > 1 ? 'sign' : 'signs'} ${file}.`,
    removed: (names, file) => `${names.join(', ')} no longer ${names.length > 1 ? 'sign' : 'signs'} ${file}.`,
    ofForm: (by, kept) =>
      `Noted: a change of form only, declared by ${by}; ${kept} agreement${kept === 1 ? '' : 's'} kept.`,
    circulated: (folders, folder) =>
      `Wrote ${folders} folder${folders === 1 ? '' : 's'} in ${folder}. Nothing was sent.`,
    purged: (file) => `${file} is removed. Backup copies, if there are any, are yours to remove.`,
    purgedPeople: (names) => `Removed: all that was noted of ${names.join(', ')}.`,
    takenBack: (names) => `Taken back: this answer of ${names.join(', ')}; what was noted before stands.`,
  },
  would: {
    noted: (answer, names, text) => `Would note: ${ANSWERS[answer]}, ${names.join(', ')} (text ${text}).`,
    added: (names, file) => `${names.join(', ')} would sign ${file}.`,
    removed: (names, file) => `${names.join(', ')} would no longer sign ${file}.`,
    ofForm: (by, kept) =>
      `Would note: a change of form only, declared by ${by}; ${kept} agreement${kept === 1 ? '' : 's'} kept.`,
    circulated: (folders, folder) => `Would write ${folders} folder${folders === 1 ? '' : 's'} in ${folder}.`,
    purged: (file) => `${file} would be removed.`,
    purgedPeople: (names) => `Would remove: all that is noted of ${names.join(', ')}.`,
    takenBack: (names) => `Would take back: this answer of ${names.join(', ')}; what was noted before would stand.`,
  },
  shows: (name, roles) => `${name} signs as: ${roles.join(', ')}.`,
  undo: 'To undo:',
  noUndo: (names) => `No command would note it again as it was: ${names.join(', ')}.`,
  statusTitle: (file, fingerprint) => `${file}, text ${fingerprint}`,
  standing: {
    agrees: 'agrees',
    'agrees-if': 'agrees if',
    declines: 'declines',
    withdraws: 'withdrew',
    'text-changed': 'ask again: text changed',
    'lines-changed': 'ask again: own lines changed',
    asked: 'no answer yet',
    'not-asked': 'to be asked',
  },
  when: (moment) => day(moment),
  condition: (condition) => `if: ${condition}`,
  toText: (text) => `text ${text}`,
  underLines: (lines) => `agreed to stand as: ${lines.join(' / ')}`,
  notOnLetter: (name, answer) => `  (${name}: ${ANSWERS[answer]}, but is not on the letter)`,
  summary: (agreed, of) => `${agreed} of ${of} agree.`,
  deadline: (deadline, minutes, past) =>
    past
      ? `Deadline past: ${day(deadline)}, ${duration(minutes, 'en')} ago.`
      : `Deadline: ${day(deadline)}; ${duration(minutes, 'en')} left.`,
  next: 'Next:',
  onceAgreed: (name) => `Once ${name} agrees:`,
  reopened: (all, own) =>
    [
      all.length === 0
        ? 'The text has changed for nobody.'
        : `To be asked again, as the text changed: ${all.join(', ')}.`,
      ...(own.length === 0 ? [] : [`To be asked again, as their own lines changed: ${own.join(', ')}.`]),
    ].join('\n'),
  since: (text, names) => `Since text ${text} (${names.join(', ')}):`,
  nothingChanged: (text) => `Nothing changed: every answer is to text ${text}.`,
  redlineTitle: (letter, from, to) => `${letter}: from text ${from} to text ${to}`,
  marks: { removed: 'removed', added: 'added' },
  wrote: (file) => `Wrote ${file}`,
  nobodyToAsk: 'Nobody to ask: all have answered to this text.',
  noDemand: 'No sentence of the letter is known to ask: the mail says nothing of it. --demand "…" puts it there.',
  deadlineAfterDay: (date) =>
    `The letter is dated ${longDate(date)}, before this deadline: if it leaves after the answers, change its day (date:) before asking for them.`,
  stillNamed: (names) =>
    `Not to be sent yet: ${names.join(', ')} ${names.length > 1 ? 'have' : 'has'} declined or withdrawn, and these drafts name them among the signatories.`,
  stillThere: (folders) =>
    `Still there, not to be sent any more: ${folders.join(', ')}; the drafts written for the others still name who no longer signs.`,
  notPutBack: 'Nothing to undo it: put back as it was, this signature would show again a role no longer held.',
  stillAtFault: 'The letter still shows a role that is not held on its day:',
  heading: 'CO-SIGNING, SEAL',
  sealedOn: (on) => `sealed on ${longDate(on)}`,
  purgeSure: (file) => `Erase ${file} for good? (yes or no)`,
  nothingToPurge: (letter) => `No agreement is noted for ${letter}.`,
};

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function day(moment: string): string {
  const weekday = DAYS[new Date(`${moment.slice(0, 10)}T00:00:00Z`).getUTCDay()];
  return `${weekday} ${moment.slice(8, 10)}/${moment.slice(5, 7)} at ${moment.slice(11)}`;
}
