// Where an English word may break. Must not know: lines, widths.
import english from 'hyphen/en-gb/index.js';
import { late } from '../../late.ts';
import { pieces } from '../hyphenation.ts';

/** The patterns themselves begin with the first word (scripts/late.mjs). */
const hyphenate = late(() => english.hyphenateSync);

/** Two letters before, three after (hyph-en-gb: lefthyphenmin 2, righthyphenmin 3). */
export function englishPieces(word: string): readonly string[] {
  return pieces(word, hyphenate(), { before: 2, after: 3, shortest: 6 });
}
