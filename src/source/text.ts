// One text file of the user's, and refusing what is no text. Must not know: what the file means.
import { type Checked, error } from '../diagnostics/diagnostic.ts';
import { mojibake } from './mojibake.ts';

/** `file` is the path from the workspace's root, with forward slashes, as messages print it. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** No letter, template or registry typed or imported by people comes near this; a bomb does. */
const MOST_CHARACTERS = 8_000_000;

// U+FFFD is what decoding puts for bytes that are not UTF-8; U+FDD0–FDEF are noncharacters that filling uses as marks.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufdd0-\ufdef\ufffe\uffff\ufffd\ud800-\udfff]/u;

/** The text, and whether its accents were spoiled before; or what makes it unreadable. */
export function readText({ file, text }: SourceText): Checked<SourceText> {
  if (text.length > MOST_CHARACTERS) {
    const limit = `${MOST_CHARACTERS / 1_000_000} M`;
    return { value: undefined, diagnostics: [error('source/too-large', { file, start: 0, end: 0 }, { limit })] };
  }
  const at = text.search(FORBIDDEN);
  if (at === -1) return { value: { file, text }, diagnostics: mojibake(file, text) };
  const codePoint = text.codePointAt(at) ?? 0;
  const character = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    value: undefined,
    diagnostics: [error('source/encoding', { file, start: at, end: at + 1 }, { character })],
  };
}
