// Jours et périodes dans les messages français : « 1er mars 2023 », « du … au … ».
import type { Period } from '../../../calendar/period.ts';

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
