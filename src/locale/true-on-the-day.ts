// Phrases relative to the letter's date, said only where they are true of it; a fault where they are not.
// Must not know: any language's words.
import { dateParts, type PartialDate } from '../calendar/date.ts';
import { date, fault, textIf } from './call.ts';
import { type Elapsed, elapsedSince } from './elapsed.ts';
import type { Fault, HelperCall } from './locale.ts';

type Untrue = 'not-future' | 'not-past' | 'too-far';

/** How long ago the call's date lies, in words. A duration that the author wrote out is held against the true one. */
export function past(
  call: HelperCall,
  phrase: string,
  inWords: (elapsed: Elapsed) => string,
  say: (time: string) => string,
): string | Fault {
  const found = date(call, 0);
  const elapsed = elapsedSince(found, call.occasion.date);
  if (elapsed === undefined) return untrue(call, phrase, found, 'not-past');
  const truth = inWords(elapsed);
  const written = textIf(call, 1);
  if (written === undefined || written.replaceAll("'", '’') === truth.replaceAll("'", '’')) return say(truth);
  return fault('language/duration-false', { written, truth, date: found, letter: call.occasion.date });
}

/** A day or month with the word that ties it to the letter: « 25 février prochain ». A year has no such phrase. */
export function near(
  call: HelperCall,
  word: string,
  truth: 'yes' | Untrue,
  phraseOf: (found: PartialDate, month: number, day: number | undefined) => string,
): string | Fault {
  const found = date(call, 0);
  const { month, day } = dateParts(found) ?? {};
  if (month === undefined) return vague(word, found, 'month');
  const phrase = phraseOf(found, month, day);
  return truth === 'yes' ? phrase : untrue(call, phrase, found, truth);
}

export function untrue(call: HelperCall, phrase: string, found: PartialDate, reason: Untrue): Fault {
  return fault('language/phrase-false', { phrase, date: found, letter: call.occasion.date, reason });
}

export function vague(phrase: string, found: PartialDate, needs: 'day' | 'month'): Fault {
  return fault('language/date-too-vague', { phrase, date: found, needs });
}
