// Is it an image, and how large: PNG, JPEG or a plain SVG, told by their bytes and never by their names.
// Must not know: pages, PDF.
import { inflateSync } from 'node:zlib';
import { error, type Span } from '../diagnostics/diagnostic.ts';
import type { Context } from './context.ts';
import { type Drawing, readDrawing } from './svg.ts';

/** Width and height are in the image's own units; only their ratio matters here. */
export type Picture = { readonly width: number; readonly height: number } & (
  | { readonly format: 'png' | 'jpeg'; readonly bytes: Uint8Array }
  | { readonly format: 'svg'; readonly drawing: Drawing }
);

/** The image at a workspace path, or undefined and a finding. */
export function pictureAt(context: Context, path: string, span?: Span): Picture | undefined {
  const bytes = context.images.get(path);
  if (bytes === undefined) {
    context.diagnostics.push(error('typeset/image-missing', span, { path }));
    return undefined;
  }
  const picture = readPicture(bytes);
  if (picture === undefined) context.diagnostics.push(error('typeset/image-unreadable', span, { path }));
  return picture;
}

export function readPicture(bytes: Uint8Array): Picture | undefined {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return readPng(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return readJpeg(bytes);
  const drawing = readDrawing(bytes);
  return drawing && { format: 'svg', drawing, width: drawing.width, height: drawing.height };
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Walks the chunks to the end and unpacks the pixels once: a cut file must be refused here, not while writing. */
function readPng(bytes: Uint8Array): Picture | undefined {
  if (PNG_SIGNATURE.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data: Uint8Array[] = [];
  let width = 0;
  let height = 0;
  let ended = false;
  for (let at = 8; at + 12 <= bytes.length && !ended; ) {
    const length = view.getUint32(at);
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (at + 12 + length > bytes.length) return undefined;
    if (kind === 'IHDR' && length >= 13) {
      width = view.getUint32(at + 8);
      height = view.getUint32(at + 12);
    }
    if (kind === 'IDAT') data.push(bytes.subarray(at + 8, at + 8 + length));
    ended = kind === 'IEND';
    at += 12 + length;
  }
  if (!ended || width === 0 || height === 0 || width * height > 60_000_000) return undefined;
  return unpacks(data) ? { format: 'png', bytes, width, height } : undefined;
}

function unpacks(parts: readonly Uint8Array[]): boolean {
  try {
    return inflateSync(Buffer.concat(parts)).length > 0;
  } catch {
    return false;
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
      return width > 0 && height > 0 ? { format: 'jpeg', bytes, width, height } : undefined;
    }
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
