// Text-showing operators for shaped pieces: exact positions, real spaces.
// Must not know: tags, pages, who owns a line. ISO 32000-1, 9.4.3.
import { MADE_RAISED, type Shaped } from '../../fonts/index.ts';
import type { NamedFace } from './content.ts';
import { num } from './number.ts';

export interface Showing {
  readonly size: number;
  /** Horizontal scale, 1 for none. */
  readonly scale: number;
  /** Added after each word space, points. */
  readonly stretch: number;
}

/** The operators for these pieces in a style that is set already, with rises for marks that stand above or below. */
export function showPieces(
  pieces: readonly Shaped[],
  { name, codes: face }: NamedFace,
  { size, scale, stretch }: Showing,
): string {
  const out: string[] = [];
  let array = '';
  let codes = '';
  /** Thousandths of the type size that the pen must still be moved by. */
  let owed = 0;
  const flush = (): void => {
    if (codes !== '') array += `<${codes}>`;
    codes = '';
  };
  const show = (): void => {
    flush();
    if (array !== '') out.push(`[${array}] TJ`);
    array = '';
  };
  const settle = (): void => {
    const moved = Math.round(owed * 1000) / 1000;
    if (moved === 0) return;
    flush();
    array += num(-moved);
    owed -= moved;
  };
  /** The size and the rise of what is shown, points. */
  let points = size;
  let rise = 0;
  const draw = (newPoints: number, newRise: number): void => {
    settle();
    show();
    points = newPoints;
    rise = newRise;
    out.push(`/${name} ${num(points)} Tf ${num(rise)} Ts`);
  };
  const gap = (stretch * 1000) / (size * scale);
  for (const piece of pieces) {
    if (piece.raised === 'made') draw(size * MADE_RAISED.size, size * MADE_RAISED.rise);
    for (const glyph of piece.glyphs) {
      owed += glyph.dx;
      settle();
      if (glyph.dy !== 0) {
        show();
        out.push(`${num(rise + (glyph.dy * points) / 1000)} Ts`);
      }
      codes += face.code(glyph);
      if (glyph.dy !== 0) {
        show();
        out.push(`${num(rise)} Ts`);
      }
      owed += glyph.advance - glyph.width - glyph.dx;
    }
    if (piece.raised === 'made') draw(size, 0);
    if (piece.text === ' ') owed += gap;
  }
  show();
  return out.join('\n');
}
