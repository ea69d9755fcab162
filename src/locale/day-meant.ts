// « 05/03/2026 », « 12 mai 2026 » → the day meant: taken at flags and questions, offered in files. Day before month, as French
// and this English write. Must not know: whose date it is.
import { addDays, dateParts, daysBetween, exists, nearestDay, weekday } from '../calendar/date.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { unaccented } from '../unaccented.ts';
import { MONTHS as ENGLISH, WEEKDAYS as ENGLISH_DAYS } from './en/dates.ts';
import { MONTHS as FRENCH, WEEKDAYS as FRENCH_DAYS } from './fr/dates.ts';

const MONTHS = [FRENCH, ENGLISH].map((months) => months.map(unaccented));
const DAYS = [FRENCH_DAYS, ENGLISH_DAYS].map((days) => days.map(unaccented));
const DAY_NAME = new RegExp(`^(?:${DAYS.flat().join('|')})(?:,? +)`);
const HOUR = /[ ,]+(?:(?:a|at|avant|before) +)?(\d{1,2}) ?(?:h(?:eures?)? ?|:)(\d{2})?$/;
/** Each the beginning of one month alone, in either language. */
const SHORT = 'janv jan fevr fev feb mar avr apr jun juil jul aug sept sep oct nov dec'.split(' ');
const NAMES = [...MONTHS.flat(), ...SHORT].join('|');
const WRITTEN = new RegExp(
  `(?<!\\d)(?:(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})|(\\d{4})[/.-](\\d{1,2})[/.-](\\d{1,2})|(\\d{1,2})(?:er|st|nd|rd|th)? (${NAMES})\\.? (\\d{4}))(?!\\d)`,
  'g',
);

const NO_LEAP_YEAR = '2023';
const A_LEAP_YEAR = '2024';

export interface DayInText {
  /** As it stands, from `start`. */
  readonly words: string;
  readonly start: number;
  readonly day: string;
}

/** Each day of a text, in order. */
export function daysIn(written: string): DayInText[] {
  return daysLikeIn(written).filter(({ day }) => exists(day));
}

/** « 31 février 2027 » too. */
function daysLikeIn(written: string): DayInText[] {
  const text = written.normalize('NFC');
  return [...unaccented(text).matchAll(WRITTEN)].map(({ index, 0: whole, ...match }) => {
    const [d1, m1, y1, y2, m2, d2, d3, name, y3] = Array.from({ length: 9 }, (_, at) => match[at + 1]);
    const month = (m1 ?? m2)?.padStart(2, '0') ?? monthOf(name ?? '');
    const day = `${y1 ?? y2 ?? y3}-${month}-${(d1 ?? d2 ?? d3 ?? '').padStart(2, '0')}`;
    return { words: text.slice(index, index + whole.length), start: index, day };
  });
}

/**
 * The one day that the whole text writes, « le » and its day of the week before it or not; « 12/3/26 » is of this century.
 * Undefined where it fell on another day of the week.
 */
export function dayMeant(written: string): string | undefined {
  return right(dayNamed(written));
}

/** « lundi 24 janvier 2027 » is a Sunday: the day; undefined where nothing is wrong with its name. An hour may follow. */
export function dayMisnamed(written: string): string | undefined {
  const named = dayNamed(withoutHour(written));
  return named?.falls === false ? named.day : undefined;
}

/** « 31 février 2027 », which is no day: `2027-02-31`. An hour may follow. */
export function dayThatIsNot(written: string): string | undefined {
  const text = withoutHour(written).replace(/^(?:le|the) /i, '');
  const [only] = daysLikeIn(text);
  return only?.words !== text || exists(only.day) ? undefined : only.day;
}

/** « 31 février », « 31/4 », of any year: the month, from 1, and how many days it has. An hour may follow. */
export function monthTooShort(written: string): { readonly month: number; readonly days: number } | undefined {
  const text = withoutHour(written).replace(/^(?:le|the) /i, '');
  const [name = ''] = DAY_NAME.exec(unaccented(text)) ?? [];
  const bare = text.slice(name.length);
  const day = dayThatIsNot(`${bare} ${NO_LEAP_YEAR}`) ?? dayThatIsNot(`${bare}/${NO_LEAP_YEAR}`);
  const last = day === undefined ? undefined : dateParts(nearestDay(day) ?? '');
  // « 0 mars » is no day either, but for another reason.
  if (last?.month === undefined || last.day === undefined || last.day === 1) return undefined;
  return { month: last.month, days: last.day };
}

const TODAY = [/^(?:aujourd['’]hui|today)$/, /^(?:demain|tomorrow)$/, /^(?:apres[ -]demain|the day after tomorrow)$/];

/** « demain »: a day told by how far it is from today. */
function dayFromToday(written: string, today: string): string | undefined {
  const away = TODAY.findIndex((one) => one.test(unaccented(written.normalize('NFC').trim())));
  return away === -1 ? undefined : addDays(today, away);
}

/** « demain »; « 18 décembre », « 18/12 »: the one nearest to `today`. Undefined where that fell on another day of the week. */
export function dayNearest(written: string, today: string): string | undefined {
  const told = dayFromToday(written, today);
  if (told !== undefined) return told;
  const away = ({ day }: NamedDay) => Math.abs(daysBetween(today, day));
  return right(inYearsAround(written, today).sort((a, b) => away(a) - away(b))[0]);
}

function inYearsAround(written: string, today: string): NamedDay[] {
  const year = Number(today.slice(0, 4));
  return [year - 1, year, year + 1].flatMap((one) =>
    [`${written.trim()} ${one}`, `${written.trim()}/${one}`].flatMap((text) => dayNamed(text) ?? []),
  );
}

function right(named: NamedDay | undefined): string | undefined {
  return named?.falls === false ? undefined : named?.day;
}

/**
 * « 4 décembre 2026 à 18h30 » → `2026-12-04T18:30`; a day alone lasts until its last minute, and one without a year is the
 * next such day.
 */
export function momentMeant(written: string, today: string): string | undefined {
  const [, hour, minute = '00'] = HOUR.exec(unaccented(written.normalize('NFC').trim())) ?? [];
  const text = withoutHour(written);
  const day =
    dayFromToday(text, today) ?? dayMeant(text) ?? right(inYearsAround(text, today).find((one) => one.day >= today));
  if (day === undefined || Number(hour ?? 0) > 23 || Number(minute) > 59) return undefined;
  return hour === undefined ? `${day}T23:59` : `${day}T${hour.padStart(2, '0')}:${minute}`;
}

function withoutHour(written: string): string {
  const text = written.normalize('NFC').trim();
  const [whole = ''] = HOUR.exec(unaccented(text)) ?? [];
  return text.slice(0, text.length - whole.length);
}

interface NamedDay {
  readonly day: string;
  /** Is it on the day of the week that stands with it, if one does? */
  readonly falls: boolean;
}

function dayNamed(written: string): NamedDay | undefined {
  const bare = written
    .normalize('NFC')
    .trim()
    .replace(/^(?:le|the) /i, '');
  const [name = ''] = DAY_NAME.exec(unaccented(bare)) ?? [];
  const text = bare.slice(name.length).replace(/^(\d{1,2}([/.])\d{1,2}\2)(\d{2})$/, '$120$3');
  const [only] = daysIn(text);
  if (only?.words !== text) return undefined;
  return { day: only.day, falls: name === '' || fallsOn(only.day, name.replace(/[ ,]+$/, '')) };
}

function fallsOn(day: string, name: string): boolean {
  return DAYS.some((days) => days[weekday(day)] === name);
}

/** « mai » → `05`, and « nov » → `11` */
function monthOf(name: string): string {
  const number = MONTHS.map((months) => months.findIndex((month) => month.startsWith(name)) + 1).find((one) => one > 0);
  return String(number).padStart(2, '0');
}

/** The period surely meant, to be offered: what the text says, or from one day to another whatever stands between. */
export function periodMeant(written: string): string | undefined {
  const [first, second, ...more] = daysIn(written);
  return first !== undefined && second !== undefined && more.length === 0
    ? `${first.day}/${second.day}`
    : periodSaid(written);
}

const SINCE = /^(?:(?:a partir du|depuis(?: le)?|des le|le|since|from|on) )?#(?: ?\/ ?\.\.)?$/;
const UNTIL = /^(?:\.\. ?\/ ?|(?:jusqu['’]au|until) )#$/;
const FROM_TO = /^(?:(?:du|depuis le|a partir du|from|since) )?# (?:au|jusqu['’]au|a|[-–—/]|to|until) #$/;
const MONTH_OR_YEAR = new RegExp(`^(?:depuis|a partir de|since|from) (?:(${NAMES}) )?(\\d{4})$`);
const NAMED_BEFORE = new RegExp(`(?<!\\p{L})(${DAYS.flat().join('|')}),? +$`, 'u');

/**
 * The period that the whole text says, and in one way only: « depuis le 8 juillet 2024 », « du 1er mars 2025 au 31 mai 2025 »,
 * « 01/03/2025/.. ». A day alone is the first of what goes on; one on another day of the week than stands with it is none.
 */
export function periodSaid(written: string): string | undefined {
  const text = written.normalize('NFC').trim().replace(/\s+/g, ' ');
  const [, name, year] = MONTH_OR_YEAR.exec(unaccented(text)) ?? [];
  if (year !== undefined) return `${year}${name === undefined ? '' : `-${monthOf(name)}`}/..`;
  const days = daysIn(text);
  let form = '';
  let last = 0;
  for (const { day, start, words } of days) {
    const before = unaccented(text.slice(last, start));
    const [whole = '', named] = NAMED_BEFORE.exec(before) ?? [];
    if (named !== undefined && !fallsOn(day, named)) return undefined;
    form += `${before.slice(0, before.length - whole.length)}#`;
    last = start + words.length;
  }
  form += unaccented(text.slice(last));
  const [first, second] = days;
  if (FROM_TO.test(form)) return `${first?.day}/${second?.day}`;
  if (SINCE.test(form)) return `${first?.day}/..`;
  return UNTIL.test(form) ? `../${first?.day}` : undefined;
}

/** The first day of a text that no month has, in its own words, and the nearest that is one. */
export function dayThatIsNotIn(written: string): { readonly words: string; readonly nearest: string } | undefined {
  const none = daysLikeIn(written).find(({ day }) => !exists(day) && nearestDay(day) !== undefined);
  return none && { words: none.words, nearest: nearestDay(none.day) ?? '' };
}

/** The first day of a text that stands with the name of another day of the week, in its own words. */
export function dayMisnamedIn(written: string): Pick<DayInText, 'words' | 'day'> | undefined {
  const text = written.normalize('NFC');
  for (const { start, words, day } of daysIn(text)) {
    const [whole = '', named] = NAMED_BEFORE.exec(unaccented(text.slice(0, start))) ?? [];
    if (named !== undefined && !fallsOn(day, named))
      return { words: text.slice(start - whole.length, start) + words, day };
  }
  return undefined;
}

/** Does the whole text write a day but for its year, « mardi 3 mars », « 3/3 »? */
export function isDayWithoutYear(written: string): boolean {
  return /[ /]/.test(written) && ['/', ' '].some((gap) => dayNamed(`${written}${gap}${A_LEAP_YEAR}`) !== undefined);
}

/** « mardy », which is surely meant for the name of a day of the week. */
export function isAlmostWeekday(word: string): boolean {
  return word.length > 4 && nearest(word, DAYS.flat(), 1 / 6) !== undefined;
}

/** The first day of a text that is not written as files want it. */
export function dayWrittenOut(written: string): DayInText | undefined {
  return daysIn(written).find(({ words, day }) => words !== day);
}
