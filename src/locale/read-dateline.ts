// « Paris, le 12 mai 2026 », as a letter says where and when it was written, in any language. Must not know: any
// language's months.
import { exists, type IsoDate } from '../calendar/date.ts';

export interface Dateline {
  readonly place: string | undefined;
  readonly day: IsoDate;
}

interface Words {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** What may follow the figure of the day: « er », « st ». */
  readonly ordinal: string;
  /** What may stand before the place: « Fait à ». */
  readonly done: string;
  /** What may stand before the day: « le », « on the ». */
  readonly article: string;
}

/** @returns what reads a line, all of it; undefined where it says something else, or a day that does not exist */
export function datelineReader({ months, weekdays, ordinal, done, article }: Words) {
  const name = months.join('|');
  const weekday = `(?:(?:${weekdays.join('|')}),? )?`;
  const day = `(?:(\\d{1,2})(?:${ordinal})? (${name})|(${name}) (\\d{1,2})(?:${ordinal})?),? (\\d{4})`;
  const figures = '(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})';
  const pattern = new RegExp(
    `^(?:(?:${done})?(?<place>[^\\d,.:;]{2,40}?)(?:,| (?=(?:${article})\\d)) *)?(?:${article})?${weekday}(?:${article})?(?:${day}|${figures})\\.?$`,
    'iu',
  );
  return (line: string): Dateline | undefined => {
    const match = pattern.exec(line);
    if (match === null) return undefined;
    const [, , day1, month1, month2, day2, year1, day3, month3, year3] = match;
    const named = (month1 ?? month2 ?? '').toLowerCase();
    const month = months.findIndex((one) => one.toLowerCase() === named) + 1;
    const iso = [year1 ?? year3, month3 ?? month, day1 ?? day2 ?? day3]
      .map((one) => String(one).padStart(2, '0'))
      .join('-');
    const place = match.groups?.place?.trim();
    if (!exists(iso) || (place !== undefined && !isPlace(place))) return undefined;
    return { place, day: iso };
  };
}

/** « Saint-Denis de La Réunion », and not a sentence that ends in a day. */
function isPlace(words: string): boolean {
  return /^\p{Lu}/u.test(words) && words.split(' ').length <= 4;
}
