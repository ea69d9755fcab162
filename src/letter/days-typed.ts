// « 30 juin prochain », typed in a letter: which day that is on the letter's date, and told where readers would wonder.
// Must not know: any language's words for it.
import { daysBetween, exists, type IsoDate } from '../calendar/date.ts';
import { type Diagnostic, information, warning } from '../diagnostics/diagnostic.ts';

/**
 * « dernier » is the last such day that has passed, « prochain » the first to come: never false by itself. But farther
 * off than this many days readers think of the other one: on 12 July nobody calls the 30 June of next year « 30 juin
 * prochain ». The past reaches farther: in July, « 7 octobre dernier » is nine months ago.
 */
const FAR = { 'to-come': 245, past: 305 } as const;

/** A 29 February may be eight years away (1896, 1904). */
const YEARS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** @param letter the letter's date */
export function onItsDay(diagnostic: Diagnostic, letter: IsoDate): Diagnostic {
  if (diagnostic.code !== 'language/relative-date') return diagnostic;
  const { found, helper, day, said } = diagnostic.facts;
  const date = dayMeant(letter, day, said);
  if (date === undefined || Math.abs(daysBetween(letter, date)) <= FAR[said]) return diagnostic;
  const bare = found.slice(0, -helper.length).trimEnd();
  const facts = { found, better: `${bare} ${date.slice(0, 4)}`, date, letter, said };
  // The letter may have been dated past the day it announced; a day long past is only worth its year.
  return (said === 'to-come' ? warning : information)('language/relative-date-far', diagnostic.span, facts);
}

function dayMeant(letter: IsoDate, day: string, said: keyof typeof FAR): IsoDate | undefined {
  const way = said === 'to-come' ? 1 : -1;
  return YEARS.map((years) => `${Number(letter.slice(0, 4)) + way * years}-${day}`).find(
    (one) => exists(one) && daysBetween(letter, one) * way > 0,
  );
}
