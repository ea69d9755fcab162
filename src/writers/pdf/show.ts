// Text-showing operators for shaped pieces: exact positions, real spaces.
// Must not know: tags, pages, who owns a line. ISO 32000-1, 9.4.3.
import type { Shaped } from '../../fonts/index.ts';
import type { FaceCodes } from './codes.ts';
import { num } from './number.ts';

export interface Showing {
  readonly size: number;
  /** Horizontal scale, 1 for none. */
  readonly scale: number;
  /** Added after each word space, points. */
  readonly stretch: number;
}

/** The TJ operator for these pieces, with rises for marks that stand above or below. */
export function showPieces(pieces: readonly Shaped[], face: FaceCodes, { size, scale, stretch }: Showing): string {
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
  const gap = (stretch * 1000) / (size * scale);
  for (const piece of pieces) {
    for (const glyph of piece.glyphs) {
      owed += glyph.dx;
      settle();
      if (glyph.dy !== 0) {
        show();
        out.push(`${num((glyph.dy * size) / 1000)} Ts`);
      }
      codes += face.code(glyph);
      if (glyph.dy !== 0) {
        show();
        out.push('0 Ts');
      }
      owed += glyph.advance - glyph.width - glyph.dx;
    }
    if (piece.text === ' ') owed += gap;
  }
  show();
  return out.join('\n');
}
