// Where an English word may break. Must not know: lines, widths.
import english from 'hyphen/en-gb/index.js';
import { pieces } from '../hyphenation.ts';

/** Two letters before, three after (hyph-en-gb: lefthyphenmin 2, righthyphenmin 3). */
export function englishPieces(word: string): readonly string[] {
  return pieces(word, english.hyphenateSync, { before: 2, after: 3, shortest: 6 });
}
