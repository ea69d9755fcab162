// A font whose tables lie is refused or cut all the same: it is a user's file, and no fault of ours.
import { expect, test } from 'vitest';
import { loadFonts } from '../../src/fonts/index.ts';
import { stixFiles } from '../typeset/specimen.ts';

/** The font with some hundred bytes changed after its table of tables, the same for the same seed. */
function damaged(font: Uint8Array, seed: number): Uint8Array {
  const bytes = font.slice();
  let next = seed * 7919;
  for (let change = 0; change < 400; change++) {
    next = (next * 1103515245 + 12345) & 0x7fffffff;
    bytes[2000 + (next % (bytes.length - 2000))] = next & 255;
  }
  return bytes;
}

test.each(Array.from({ length: 20 }, (_, seed) => seed + 1))('damage %i', async (seed) => {
  const files = stixFiles();
  const fonts = await loadFonts({ ...files, regular: damaged(files.regular, seed) });
  const cut = fonts.subset(
    'regular',
    Array.from({ length: 400 }, (_, glyph) => glyph),
  );
  expect(new DataView(cut.buffer, cut.byteOffset).getUint32(0)).toBe(0x00010000);
});
