import { longDate } from '../../../../locale/en/dates.ts';
import type { AddendumWords } from './words.ts';

export const en: AddendumWords = {
  about: 'add to a sealed letter a late signature, a withdrawal or an erratum, each on a dated page of its own',
  letter: 'the sealed letter',
  people: 'who signs this page: ids or names',
  signature: 'late signatures',
  withdrawal: 'the withdrawal of signatures given',
  erratum: 'what is to be read for what was signed',
  date: 'the date of the page (left out: today)',
  show: '« role organization » to print under the name (repeatable)',
  said: 'what the sealed letter says',
  read: 'what is to be read',
  needsSaid: 'what is to be read, for what? --said "…" --read "…"',
  needsSaidHelp: 'to take words away, give them in --said with a word beside them, which alone stays in --read',
  readsSo: (words) => `« ${words} » is read so already: the erratum would correct nothing`,
  tooEarly: (date, letter) =>
    `this page would be of ${longDate(date)}, before the letter, which is of ${longDate(letter)}`,
  tooEarlyHelp: (letter) => `give the day of the page: --date ${letter}, or later`,
  wrote: (file) => `Wrote ${file}. The sealed letter has not changed.`,
  next: 'Read it over, then:',
};
