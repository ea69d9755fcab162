// Raised letters typed with characters of their own (« nᵒ », « Mᵐᵉ », « 10⁴ ») where the style has none of them: its other
// letters stand for them, and have to be raised. Must not know: lines, how raised letters are drawn.
import { partOf } from '../document/plain-text.ts';
import { type Fonts, RAISED_CHARACTERS } from '../fonts/index.ts';
import type { Run } from './runs.ts';

const RAISED = new RegExp(`[${RAISED_CHARACTERS}]`, 'u');
const STRETCHES = new RegExp(`[${RAISED_CHARACTERS}]+|[^${RAISED_CHARACTERS}]+`, 'gu');

/** A stretch of which the style has every character is left to it. Undefined stays where it stands: a line end. */
export function withRaisedLetters(runs: readonly (Run | undefined)[], fonts: Fonts): readonly (Run | undefined)[] {
  return runs.flatMap((run): readonly (Run | undefined)[] =>
    run === undefined || !RAISED.test(run.text) ? [run] : parts(run, fonts),
  );
}

function parts(run: Run, fonts: Fonts): readonly Run[] {
  const face = fonts.faces[run.face];
  return [...run.text.matchAll(STRETCHES)].map(({ 0: text, index }) => {
    const { origin } = partOf(run, index, index + text.length);
    const raised = RAISED.test(text) && [...text].some((character) => !face.has(character.codePointAt(0) ?? 0));
    return { ...run, text, origin, raised: run.raised || raised };
  });
}
