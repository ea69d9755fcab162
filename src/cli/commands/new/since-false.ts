// What is no longer true of a letter made from an earlier one, and whether that is for the new day. Must not know: questions.
import type { IsoDate } from '../../../calendar/date.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { NewWords } from './words/index.ts';

export interface Based {
  /** The earlier letter. */
  readonly file: string;
  readonly date: string | undefined;
  /** What it says of the earlier letter itself, read today. */
  readonly told: readonly Diagnostic[];
  /** The new letter's day. */
  readonly day: IsoDate;
  /** Was anything but the day given anew? */
  readonly more: boolean;
}

export function sinceFalse(told: readonly Diagnostic[], based: Based, say: NewWords): string {
  if (told.length === 0) return say.stillTrue(based.file);
  const before = new Set(based.told.map(keyOf));
  const old = told.filter((one) => before.has(keyOf(one))).length;
  return say.sinceFalse(based.file, told.length, { old, more: based.more || based.day === based.date });
}

/** The same remark on another day is the same: what it says but for the days. */
function keyOf({ code, facts }: Diagnostic): string {
  const words = Object.values(facts).filter((one) => typeof one === 'string' && !/^\d{4}(?:-|$)/.test(one));
  return JSON.stringify([code, words]);
}
