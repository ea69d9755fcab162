// Periods as a person types them: « 2024-07-08/.. », « depuis le 8 juillet 2024 ». Must not know: roles, files.
import { formatPeriod, parsePeriod } from '../../../calendar/period.ts';
import {
  dayMeant,
  dayMisnamedIn,
  dayThatIsNotIn,
  dayWrittenOut,
  isDayWithoutYear,
  periodMeant,
  periodSaid,
} from '../../../locale/day-meant.ts';
import { UsageError } from '../../exit.ts';
import type { SignatoriesWords } from './words/index.ts';

export interface PeriodsRead {
  /** As files write them; undefined: always, as far as known. */
  readonly held: readonly string[] | undefined;
  /** What was written otherwise than it was typed. */
  readonly told: readonly string[];
}

/** What stands for a role without dates. */
export function isAlways(word: string | undefined): boolean {
  return word === 'always' || word === 'toujours';
}

/** Periods separated by spaces or commas, or said in words; « always » and nothing: without dates. */
export function readPeriods(written: string, say: SignatoriesWords): PeriodsRead {
  const words = wordsOf(written);
  if (words.length === 0 || (words.length === 1 && isAlways(words[0]))) return { held: undefined, told: [] };
  if (words.every(isPeriod)) return { held: words, told: [] };
  const read = written.split(/ *, */).map((part) => readPart(part.trim(), say));
  return { held: read.flatMap(({ held }) => held ?? []), told: read.flatMap(({ told }) => told) };
}

/** The same where one says since when: a day, month or year alone is the first of a role that goes on, and that is told. */
export function readSince(written: string, say: SignatoriesWords): PeriodsRead {
  const { held, told } = readPeriods(written, say);
  const last = held?.at(-1);
  if (held === undefined || last === undefined || last.includes('/')) return { held, told };
  const since = `${last}/..`;
  const period = parsePeriod(since);
  if ('fault' in period) throw badPeriod(since, say);
  return { held: [...held.slice(0, -1), since], told: [...told, say.readAs(say.held(period))] };
}

/**
 * What says when at the end of a title: « Ministre de l'Eau 2025-10-12/.. », « … depuis le 12 octobre 2025 ». A year alone, or
 * the day of something, « rapport du 12 mai 2026 », is of the title.
 */
export function splitTitleAtWhen(title: string): { readonly what: string; readonly when: string } {
  const text = title.normalize('NFC').trim();
  for (const { index } of text.matchAll(/(?<=\s)\S/g)) {
    const what = text.slice(0, index).trim();
    const when = text.slice(index);
    const inFigures = !isYear(when) && wordsOf(when).every(isPeriod);
    if (inFigures || (periodSaid(when) !== undefined && !/\s(?:d[eu]|of)$/i.test(what))) return { what, when };
  }
  return { what: text, when: '' };
}

/** « 2025 » */
export function isYear(word: string): boolean {
  return /^(?:19|20)\d{2}$/.test(word);
}

/** What says when at the end of a role typed, in words: « membre commission-x » and « depuis le 8 juillet 2024 ». */
export function splitAtWhen(written: string, say: SignatoriesWords): { readonly what: string; readonly when: string } {
  const text = written.normalize('NFC');
  refuseMisnamed(text, say);
  for (const { index } of text.matchAll(/(?<=^|\s)\S/g)) {
    const when = text.slice(index).trim();
    const parts = when.split(/ *, */);
    const inWords = parts.filter((part) => !wordsOf(part).every(isPeriod));
    if (inWords.length > 0 && inWords.every((part) => periodSaid(part) !== undefined))
      return { what: text.slice(0, index), when };
  }
  // « depute 68 12 mai 2026/.. »: a day written out would be taken for the name of a body.
  const day = dayWrittenOut(text);
  if (day !== undefined) throw badPeriod(text.slice(day.start).trim(), say);
  refuseNoDay(text, say);
  return { what: text, when: '' };
}

/**
 * The role and its last day: « membre commission-x le 9 juin 2024 », « … jusqu’au 9 juin 2024 ». Where no day is written
 * the last word stands for it.
 */
export function splitAtLastDay(
  written: string,
  say: SignatoriesWords,
): { readonly what: string; readonly day: string } {
  const text = written.normalize('NFC').trim();
  refuseMisnamed(text, say);
  for (const { index } of text.matchAll(/(?<=^|\s)\S/g)) {
    if (isDayWithoutYear(text.slice(index))) throw new UsageError(say.noYear(text.slice(index)));
    const day = lastDaySaid(text.slice(index));
    if (day !== undefined) return { what: text.slice(0, index).trim(), day };
  }
  refuseNoDay(text, say);
  const last = text.lastIndexOf(' ') + 1;
  return { what: text.slice(0, last).trim(), day: text.slice(last) };
}

function lastDaySaid(words: string): string | undefined {
  const until = periodSaid(words);
  return dayMeant(words.replace(/^(?:on|au) /i, '')) ?? (until?.startsWith('../') ? until.slice(3) : undefined);
}

/** What is no period, with the one that was surely meant. */
export function badPeriod(written: string, say: SignatoriesWords): UsageError {
  const meant = periodMeant(written);
  return new UsageError(say.badPeriod(written), meant === undefined ? undefined : say.write(meant));
}

function readPart(part: string, say: SignatoriesWords): PeriodsRead {
  refuseMisnamed(part, say);
  const words = wordsOf(part);
  if (words.every(isPeriod)) return { held: words, told: [] };
  const said = periodSaid(part);
  const period = said === undefined ? undefined : parsePeriod(said);
  if (period !== undefined && !('fault' in period))
    return { held: [formatPeriod(period)], told: [say.readAs(say.held(period))] };
  for (const word of words) {
    const fault = parsePeriod(word);
    if ('fault' in fault && fault.fault === 'no-such-date')
      throw new UsageError(say.noSuchDay(fault.value, fault.nearest));
  }
  refuseNoDay(part, say);
  const bad = words.find((word) => !isPeriod(word)) ?? part;
  throw badPeriod(/\d/.test(bad) && /[/-]/.test(bad) ? bad : part, say);
}

function refuseMisnamed(text: string, say: SignatoriesWords): void {
  const misnamed = dayMisnamedIn(text);
  if (misnamed !== undefined) throw new UsageError(say.misnamed(misnamed.words, misnamed.day));
}

function refuseNoDay(text: string, say: SignatoriesWords): void {
  const none = dayThatIsNotIn(text);
  if (none !== undefined) throw new UsageError(say.noSuchDay(none.words, none.nearest));
}

function isPeriod(word: string): boolean {
  return !('fault' in parsePeriod(word));
}

function wordsOf(written: string): string[] {
  return written.split(/[\s,]+/).filter((word) => word !== '');
}
