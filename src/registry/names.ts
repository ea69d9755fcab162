// Names as people type them in a hurry: without accents, hyphens or case. Must not know: whose names they are.
import { unaccented } from '../unaccented.ts';

/** Two names that fold alike differ only in accents, case, hyphens, spaces or apostrophes. */
export function foldName(name: string): string {
  return unaccented(name)
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
