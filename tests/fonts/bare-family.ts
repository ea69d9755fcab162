// The bundled family with what many a font of an office lacks taken out: the thin no-break space, the hyphens U+2010 and
// U+2011, raised letters of its own.
import { FONT_FACES, type FontFiles, type Fonts, loadFonts } from '../../src/fonts/index.ts';
import { stixFiles } from '../typeset/specimen.ts';

export function bareFiles(): FontFiles {
  const files = stixFiles();
  for (const face of FONT_FACES) files[face] = bare(files[face]);
  return { ...files, family: 'STIX Two Text, bare' };
}

let family: Promise<Fonts> | undefined;
export function bareFamily(): Promise<Fonts> {
  family ??= loadFonts(bareFiles());
  return family;
}

function bare(font: Uint8Array): Uint8Array {
  const bytes = Buffer.from(font);
  for (let at = bytes.indexOf('sups'); at !== -1; at = bytes.indexOf('sups', at)) bytes.write('none', at);
  beginLater(bytes, 0x202f, 0x2030);
  beginLater(bytes, 0x2010, 0x2012);
  return new Uint8Array(bytes);
}

/** OpenType 1.9, cmap, format 4: the segment that begins with one character begins with another. */
function beginLater(bytes: Buffer, from: number, to: number): void {
  const table = bytes.readUInt32BE(bytes.indexOf('cmap') + 8);
  const subtable = table + bytes.readUInt32BE(table + 8);
  const size = bytes.readUInt16BE(subtable + 6);
  const starts = subtable + 16 + size;
  const segment = Array.from({ length: size / 2 }, (_, index) => starts + index * 2).find(
    (at) => bytes.readUInt16BE(at) === from,
  );
  if (segment === undefined) throw new Error(`no segment begins with U+${from.toString(16)}`);
  bytes.writeUInt16BE(to, segment);
}
