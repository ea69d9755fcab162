// What can be wrong between a finished document and its page: glyphs, widths, heights, images, font files, standards.

export interface TypesetFacts {
  /** `codePoint` in the form U+XXXX; `face` is the style that lacks it. */
  'typeset/missing-glyph': { character: string; codePoint: string; family: string; face: FaceFact };
  'typeset/word-too-wide': { word: string };
  'typeset/signatory-too-tall': { name: string };
  'typeset/letterhead-too-tall': { millimetres: number; room: number };
  /** The address does not fit in the zone that the envelope always shows. */
  'typeset/address-too-tall': { lines: number; room: number };
  'typeset/image-missing': { path: string };
  'typeset/image-unreadable': { path: string };
  /** A family that is neither the bundled one nor given by its files. */
  'typeset/unknown-family': { family: string; known: string };
  'typeset/font-missing': { path: string };
  'typeset/not-a-font': { family: string; face: FaceFact; reason: 'not-a-font' | 'not-truetype' };
  'typeset/standard-refused': { standard: string; reason: 'no-title' | 'no-language' | 'image-without-words' };
}

export type FaceFact = 'regular' | 'bold' | 'italic' | 'boldItalic';
