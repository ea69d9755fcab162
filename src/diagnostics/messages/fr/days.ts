// Jours et périodes dans les messages français : « 1er mars 2023 », « du … au … ».
import { nearestDay } from '../../../calendar/date.ts';
import type { Period } from '../../../calendar/period.ts';
import { dayMisnamed, dayThatIsNot, monthTooShort } from '../../../locale/day-meant.ts';
import { dateWithWeekday, onlySoManyDays } from '../../../locale/fr/dates.ts';

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

export function day(date: string): string {
  const [year, month, number] = date.split('-').map(Number);
  return `${number === 1 ? '1er' : number} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** « du 29 mars 2023 au 9 juin 2024 », « depuis le … », « jusqu’au … », « le … », « sans date ». */
export function during({ start, end }: Period): string {
  if (start !== undefined && start === end) return `le ${day(start)}`;
  if (start !== undefined && end !== undefined) return `du ${day(start)} au ${day(end)}`;
  if (start !== undefined) return `depuis le ${day(start)}`;
  return end === undefined ? 'sans date' : `jusqu’au ${day(end)}`;
}

/** What is wrong with a day written out: another day of the week, or none of its month. */
export function whyNoDay(written: string): string | undefined {
  const misnamed = dayMisnamed(written);
  if (misnamed !== undefined) return `ce jour est un ${dateWithWeekday(misnamed)} : écrivez ${misnamed} si c’est lui`;
  const short = monthTooShort(written);
  if (short !== undefined) return onlySoManyDays(short);
  const near = nearestDay(dayThatIsNot(written) ?? '');
  return near === undefined
    ? undefined
    : `ce jour n’existe pas ; le plus proche est le ${day(near)} : écrivez ${near} si c’est lui`;
}
