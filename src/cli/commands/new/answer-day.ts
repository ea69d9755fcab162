// The letter's day and place. Must not know: what else a letter says.
import { dateParts, exists, type IsoDate, monthsBetween, nearestDay } from '../../../calendar/date.ts';
import { information } from '../../../diagnostics/diagnostic.ts';
import { isoDay } from '../../../drafting/read-answer.ts';
import type { WrittenDateline } from '../../../drafting/whole-letter.ts';
import { OFFICE_FILE } from '../../../io/gather.ts';
import { dayNearest } from '../../../locale/day-meant.ts';
import { reportOf } from '../../command.ts';
import { type Drafting, noted, wrongly } from './drafting.ts';
import type { NewWords } from './words/index.ts';

/** Years from today beyond which a day is confirmed: letters are written for now, and 2062 is soon typed for 2026. */
const FAR_YEARS = 5;

/** @param found what the text taken over says */
export async function answerDay(drafting: Drafting, found?: WrittenDateline): Promise<IsoDate> {
  const { options, say, asker, session } = drafting;
  const today = session.world.today?.();
  const dayOf = (typed: string): string => (today && dayNearest(typed, today)) ?? isoDay(typed);
  const wrong = (typed: string): string | undefined => {
    const day = dayOf(typed);
    if (dateParts(day)?.day === undefined) return say.badDay(typed);
    return exists(day) ? undefined : say.noSuchDay(day, nearestDay(day));
  };
  const readBack = (typed: string, tell: (line: string) => void): IsoDate => {
    const day = dayOf(typed);
    // « 12/3/26 » leaves the century to us, « 12 mars » the year.
    if (day !== typed.trim() && !/\d{4}/.test(typed)) tell(say.dayRead(typed.trim(), day));
    return day;
  };
  if (options.date !== undefined) {
    const fault = wrong(options.date);
    if (fault !== undefined) {
      drafting.dayGuessed = true;
      return wrongly(drafting, fault, today ?? '1970-01-01');
    }
    const tell = (line: string) => reportOf(session, options).say(line);
    const day = readBack(options.date, tell);
    const far = farOff(say, day, today);
    if (far !== undefined) tell(far);
    return day;
  }
  if (asker === undefined) {
    if (found === undefined) return today ?? noted(drafting, '--date', '1970-01-01');
    drafting.found.push(information('drafting/set-apart', undefined, { part: 'date', found: found.found }));
    return found.day;
  }
  const day = found?.day ?? today;
  const usual = day === undefined ? {} : { usual: day };
  const typed = await asker.text({
    message: say.ask.date,
    help: found === undefined ? say.ask.dateHelp : `${say.ask.inTheText(found.found)} ; ${say.ask.dateHelp}`,
    ...usual,
    check: (answer) => wrong(answer) ?? unlikely(drafting, dayOf(answer), today),
  });
  return readBack(typed, asker.say);
}

/** Told once; given again, the day is meant. */
function unlikely({ confirmed, say }: Drafting, day: IsoDate, today: IsoDate | undefined): string | undefined {
  const far = farOff(say, day, today);
  if (far === undefined || confirmed.has(day)) return undefined;
  confirmed.add(day);
  return `${far} ${say.keepsDay}`;
}

function farOff(say: NewWords, day: IsoDate, today: IsoDate | undefined): string | undefined {
  if (today === undefined) return undefined;
  const ahead = day > today;
  const years = Math.floor(monthsBetween(ahead ? today : day, ahead ? day : today) / 12);
  return years < FAR_YEARS ? undefined : say.farDay(day, years, ahead);
}

/**
 * Undefined where it is the office's.
 * @param found what the text taken over says
 */
export async function answerPlace(drafting: Drafting, found?: WrittenDateline): Promise<string | undefined> {
  const { options, say, asker, opened } = drafting;
  const office = opened.workspace.office.place;
  const usual = found?.place ?? office;
  const silent = options.place === undefined && asker === undefined;
  if (silent && found?.place !== undefined && found.place !== office)
    drafting.found.push(information('drafting/set-apart', undefined, { part: 'place', found: found.place }));
  const place =
    options.place ??
    (asker === undefined
      ? usual
      : await asker.text({
          message: say.ask.place,
          ...(usual === undefined ? {} : { usual }),
          // Asked where the office has none, or where the text taken over says another.
          ...(usual === undefined || usual !== office ? {} : { settled: { value: usual, by: OFFICE_FILE } }),
          check: (typed) => (typed.trim() === '' ? say.needed : undefined),
        }));
  if (place === undefined) return noted(drafting, '--place', undefined);
  return place.trim() === office ? undefined : place.trim();
}
