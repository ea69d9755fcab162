// Names as people type them in a hurry: without accents, hyphens or case. Must not know: whose names they are.

/** Two names that fold alike differ only in accents, case, hyphens, spaces or apostrophes. */
export function foldName(name: string): string {
  return name
    .replace(/[œŒ]/g, 'oe')
    .replace(/[æÆ]/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
