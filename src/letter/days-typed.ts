// « 30 juin prochain », typed in a letter, held against its date: by hand, nothing makes it true.
// Must not know: any language's words for it.
import { daysBetween, exists } from '../calendar/date.ts';
import { type Diagnostic, warning } from '../diagnostics/diagnostic.ts';

/**
 * A day on the wrong side of the letter by no more than this many days was surely meant, not the one almost a year away:
 * on 12 July nobody calls the 30 June of next year « 30 juin prochain ». The past reaches farther: in July, « 7 octobre
 * dernier » is nine months ago.
 */
const SURELY_MEANT = { 'to-come': 120, past: 60 } as const;

/** @param letter the letter's date */
export function onItsDay(diagnostic: Diagnostic, letter: string): Diagnostic {
  if (diagnostic.code !== 'language/relative-date') return diagnostic;
  const { found, day, said } = diagnostic.facts;
  const year = Number(letter.slice(0, 4));
  const date = [year - 1, year, year + 1]
    .map((one) => `${one}-${day}`)
    .find((one) => exists(one) && isOnTheWrongSide(daysBetween(letter, one), said));
  if (date === undefined) return diagnostic;
  const reason = said === 'to-come' ? 'not-future' : 'not-past';
  return warning('language/phrase-false', diagnostic.span, { phrase: found, date, letter, reason });
}

function isOnTheWrongSide(ahead: number, said: keyof typeof SURELY_MEANT): boolean {
  const wrongBy = said === 'to-come' ? -ahead : ahead;
  return wrongBy >= 0 && wrongBy <= SURELY_MEANT[said];
}
