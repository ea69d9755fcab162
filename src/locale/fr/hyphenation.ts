// Where a French word may break. Must not know: lines, widths.
import french from 'hyphen/fr/index.js';
import { late } from '../../late.ts';
import { pieces } from '../hyphenation.ts';

/** The patterns themselves begin with the first word (scripts/late.mjs). */
const hyphenate = late(() => french.hyphenateSync);

/** Two letters before, three after (Lexique des règles typographiques; `frenchb`: lefthyphenmin 2, righthyphenmin 3). */
export function frenchPieces(word: string): readonly string[] {
  return pieces(word, hyphenate(), { before: 2, after: 3, shortest: 5 });
}
