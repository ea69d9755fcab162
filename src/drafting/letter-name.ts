// What a new letter is called where nobody says so: its day, and what tells it from others. Must not know: files.
import type { IsoDate } from '../calendar/date.ts';
import { smallWords } from '../locale/small-words.ts';

/** Characters after the day: what a list of files shows without cutting it. */
const LONGEST = 40;

/**
 * « 2024-02-22-bielorussie »; a long subject is cut between words, and not after an article or a preposition.
 * @param about in lower case without accents, hyphens between the words
 */
export function letterName(date: IsoDate, about: string): string {
  const all = about.split('-');
  const words: string[] = [];
  for (const word of all) {
    if ([...words, word].join('-').length > LONGEST) break;
    words.push(word);
  }
  if (words.length < all.length) while (smallWords.has(words.at(-1) ?? '')) words.pop();
  const name = words.length === 0 ? (all[0] ?? '').slice(0, LONGEST) : words.join('-');
  return name === '' ? date : `${date}-${name}`;
}
