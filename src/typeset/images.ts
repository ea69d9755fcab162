// Is it an image, and how large: PNG, JPEG or a plain SVG, told by their bytes and never by their names.
// Must not know: pages, PDF, where the bytes come from.
import { inflateSync } from 'node:zlib';
import { type Drawing, readDrawing } from './svg.ts';

/** Width and height are in the image's own units; only their ratio matters here. */
export type Picture = { readonly width: number; readonly height: number } & (
  | { readonly format: 'png' | 'jpeg'; readonly bytes: Uint8Array }
  | { readonly format: 'svg'; readonly drawing: Drawing }
);

export function readPicture(bytes: Uint8Array): Picture | undefined {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return readPng(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return readJpeg(bytes);
  const drawing = readDrawing(bytes);
  return drawing && { format: 'svg', drawing, width: drawing.width, height: drawing.height };
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What the header chunk says (ISO/IEC 15948, 11.2.2). */
interface PngHeader {
  readonly width: number;
  readonly height: number;
  /** Bits of one pixel. */
  readonly depth: number;
  readonly interlaced: boolean;
}

/** Samples a pixel by colour type: grey, RGB, palette, grey and alpha, RGB and alpha. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const MOST_PIXELS = 60_000_000;

/** Walks the chunks to the end and unpacks the pixels once: a cut file must be refused here, not while writing. */
function readPng(bytes: Uint8Array): Picture | undefined {
  if (PNG_SIGNATURE.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data: Uint8Array[] = [];
  let header: PngHeader | undefined;
  let ended = false;
  for (let at = 8; at + 12 <= bytes.length && !ended; ) {
    const length = view.getUint32(at);
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (at + 12 + length > bytes.length) return undefined;
    if (kind === 'IHDR' && length >= 13) {
      header = {
        width: view.getUint32(at + 8),
        height: view.getUint32(at + 12),
        depth: view.getUint8(at + 16) * (SAMPLES[view.getUint8(at + 17)] ?? 0),
        interlaced: view.getUint8(at + 20) === 1,
      };
    }
    if (kind === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + length));
    ended = kind === 'IEND';
    at += 12 + length;
  }
  if (!ended || header === undefined || header.depth === 0) return undefined;
  const { width, height } = header;
  if (width === 0 || height === 0 || width * height > MOST_PIXELS) return undefined;
  return holdsPixels(header, data) ? { format: 'png', bytes, width, height } : undefined;
}

/** Left edge, top, and steps of the seven passes of an interlaced image (ISO/IEC 15948, 8.2). */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Do the packed bytes hold every row, each after one of the five filters? */
function holdsPixels({ width, height, depth, interlaced }: PngHeader, parts: readonly Uint8Array[]): boolean {
  const pixels = unpacked(parts);
  if (pixels === undefined) return false;
  const passes = interlaced ? PASSES : ([[0, 0, 1, 1]] as const);
  let at = 0;
  for (const [left, top, across, down] of passes) {
    const columns = Math.ceil((width - left) / across);
    const rows = Math.ceil((height - top) / down);
    if (columns <= 0) continue;
    for (let row = 0; row < rows; row++) {
      if ((pixels[at] ?? 9) > 4) return false;
      at += 1 + Math.ceil((columns * depth) / 8);
    }
  }
  return at <= pixels.length;
}

function unpacked(parts: readonly Uint8Array[]): Uint8Array | undefined {
  try {
    return inflateSync(Buffer.concat(parts));
  } catch {
    return undefined;
  }
}

/** The size stands in the first frame header (ITU-T T.81, B.2.2). */
function readJpeg(bytes: Uint8Array): Picture | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 9 < bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      const height = view.getUint16(at + 5);
      const width = view.getUint16(at + 7);
      // Grey or RGB: the output intent of the page is sRGB, and PDF/A allows no CMYK beside it (ISO 19005-2, 6.2.4).
      const components = bytes[at + 9];
      const printable = width > 0 && height > 0 && (components === 1 || components === 3);
      return printable ? { format: 'jpeg', bytes, width, height } : undefined;
    }
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
