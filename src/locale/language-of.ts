// The language of a text, where that is beyond doubt. Must not know: what the text is for.
import { locales } from './index.ts';
import type { Locale } from './locale.ts';

/** So many little words make a sentence or two; another language's are names and quotations beside them. */
const ENOUGH = 3;
const CLEARLY_MORE = 2;

/** Undefined: too short, or of several languages alike. */
export function languageOf(text: string): Locale['language'] | undefined {
  const counts = Object.values(locales)
    .map(({ language, formulas }) => ({ language, count: text.match(formulas.littleWord)?.length ?? 0 }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (first === undefined || first.count < ENOUGH) return undefined;
  return first.count >= CLEARLY_MORE * (second?.count ?? 0) ? first.language : undefined;
}
