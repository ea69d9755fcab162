// Says which of a family's files are not fonts, as findings about the user's own files.
// Must not know: HarfBuzz, where the files are.
import { type Diagnostic, error, type Span } from '../diagnostics/diagnostic.ts';
import { type FontFiles, fontTroubles } from './fonts.ts';

/** `span`: where the family is named. Nothing is reported for a family that `loadFonts` can take. */
export function checkFonts(files: FontFiles, span?: Span): readonly Diagnostic[] {
  return fontTroubles(files).map(({ face, reason }) =>
    error('typeset/not-a-font', span, { family: files.family, face, reason }),
  );
}
