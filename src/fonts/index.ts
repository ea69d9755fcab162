// The room of type: four styles of one family, what they cover, how words are shaped, the glyphs a file must carry.
// Must not know: lines, pages, PDF, where the bytes of a family come from.

export { checkFonts } from './check.ts';
export { type Face, type FaceName, FONT_FACES, type FontMetrics } from './face.ts';
export {
  type FontFiles,
  type FontOptions,
  type Fonts,
  type FontTrouble,
  fontTroubles,
  loadFonts,
  NotAFontError,
} from './fonts.ts';
export { type Glyph, MADE_RAISED, type Shaped } from './shaped.ts';
export { RAISED_CHARACTERS } from './stand-ins.ts';
