// The letter's day and place. Must not know: what else a letter says.
import { dateParts, exists, type IsoDate } from '../../../calendar/date.ts';
import { isoDay } from '../../../drafting/read-answer.ts';
import { UsageError } from '../../exit.ts';
import { type Drafting, noted } from './drafting.ts';

export async function answerDay(drafting: Drafting): Promise<IsoDate> {
  const { options, say, asker, session } = drafting;
  const { world } = session;
  const wrong = (typed: string): string | undefined => {
    const day = isoDay(typed);
    if (dateParts(day)?.day === undefined) return say.badDay(typed);
    return exists(day) ? undefined : say.noSuchDay(day);
  };
  if (options.date !== undefined) {
    const fault = wrong(options.date);
    if (fault !== undefined) throw new UsageError(fault);
    return isoDay(options.date);
  }
  const today = world.today?.();
  if (asker === undefined) return today ?? noted(drafting, '--date', '1970-01-01');
  const usual = today === undefined ? {} : { usual: today };
  return isoDay(await asker.text({ message: say.ask.date, help: say.ask.dateHelp, ...usual, check: wrong }));
}

/** Undefined where it is the office's. */
export async function answerPlace(drafting: Drafting): Promise<string | undefined> {
  const { options, say, asker, opened } = drafting;
  const usual = opened.workspace.office.place;
  const place =
    options.place ??
    (asker === undefined
      ? usual
      : await asker.text({
          message: say.ask.place,
          ...(usual === undefined ? {} : { usual }),
          check: (typed) => (typed.trim() === '' ? say.needed : undefined),
        }));
  if (place === undefined) return noted(drafting, '--place', undefined);
  return place.trim() === usual ? undefined : place.trim();
}
