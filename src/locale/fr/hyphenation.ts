// Where a French word may break. Must not know: lines, widths.
import french from 'hyphen/fr/index.js';
import { pieces } from '../hyphenation.ts';

/** Two letters before, three after (Lexique des règles typographiques; `frenchb`: lefthyphenmin 2, righthyphenmin 3). */
export function frenchPieces(word: string): readonly string[] {
  return pieces(word, french.hyphenateSync, { before: 2, after: 3, shortest: 5 });
}
