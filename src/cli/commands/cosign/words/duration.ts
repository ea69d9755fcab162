// How long is left, in the two largest units. Must not know: until what.
import type { Language } from '../../../../diagnostics/messages/index.ts';

const UNITS = { fr: ['j', 'h', 'min'], en: ['d', 'h', 'min'] } as const;

/** « 1 h 20 min », « 2 j 3 h » */
export function duration(minutes: number, language: Language): string {
  const counts = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60];
  const from = counts.findIndex((count) => count > 0);
  if (from === -1) return `0 ${UNITS[language][2]}`;
  return counts
    .map((count, index) => `${count} ${UNITS[language][index]}`)
    .filter((_, index) => index >= from && index < from + 2 && (counts[index] ?? 0) > 0)
    .join(' ');
}
