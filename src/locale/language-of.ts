// The language of a text, where that is beyond doubt. Must not know: what the text is for.

import { unaccented } from '../unaccented.ts';
import { locales } from './index.ts';
import type { Locale } from './locale.ts';
import { smallWordsOf } from './small-words.ts';

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

/** Of a title or a name: has it small words of another language, and none of this one? */
export function isOfAnother(title: string, language: Locale['language']): boolean {
  const words = unaccented(title).split(/[^\p{L}]+/u);
  const others = Object.values(locales).filter((one) => one.language !== language);
  const has = (one: Locale['language']) => words.some((word) => smallWordsOf[one].has(word));
  return !has(language) && others.some((one) => has(one.language));
}
