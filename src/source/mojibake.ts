// Accented letters of UTF-8 that were once read as Windows-1252 and saved so: « FranÃ§ois », « lâ€™été ». The bytes are
// fine again, and the words are not. Must not know: what the file means.
import { type Diagnostic, warning } from '../diagnostics/diagnostic.ts';

/** What the second byte of an accented letter becomes; not the no-break space, which may follow a real Ã. */
const SECOND = '[\\u0080-\\u009f\\u00a1-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
const SPOILED = `(?:[ÃÅ]${SECOND}|Â[\\u00a1-\\u00bf]|â€${SECOND})`;
const ANY = new RegExp(SPOILED, 'u');
const WORD = new RegExp(`[\\p{L}'’-]*${SPOILED}(?:${SECOND}|[\\p{L}'’-])*`, 'gu');

/** One remark a file, at the first word: what spoiled it spoiled all. */
export function mojibake(file: string, text: string): readonly Diagnostic[] {
  const words = ANY.test(text) ? [...text.matchAll(WORD)] : [];
  const [first] = words;
  if (first === undefined) return [];
  const span = { file, start: first.index, end: first.index + first[0].length };
  return [warning('source/mojibake', span, { word: first[0], places: words.length })];
}
