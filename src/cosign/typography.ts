// What two texts may differ in and still read the same: spaces, quotation marks, apostrophes, hyphens, ligatures.
// Must not know: which text is older.

/** Texts that fold alike differ in typography only. Capitals and accents are spelling: they stay. */
export function foldTypography(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
    .replace(/[’‘ʼ′]/gu, "'")
    .replace(/[“”„‟«»]/gu, '"')
    .replace(/…/gu, '...')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/œ/gu, 'oe')
    .replace(/Œ/gu, 'Oe')
    .replace(/æ/gu, 'ae')
    .replace(/Æ/gu, 'Ae')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\d) (?=\d{3}(?!\d))/gu, '')
    .replace(/ (?=[;:!?%.,"])|(?<=") /gu, '')
    .trim();
}
