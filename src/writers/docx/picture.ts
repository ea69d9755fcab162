// The image of a signature as Word shows it, inline. Must not know: whose it is.
import { ImageRun } from 'docx';
import { MM } from '../../document/page-style.ts';
import { readPicture } from '../../typeset/images.ts';
import { writeDrawing } from '../drawing.ts';

/** Points. */
const HEIGHT = 14 * MM;
const WIDEST = 55 * MM;
/** docx measures images in pixels of CSS. */
const PIXELS = 96 / 72;

/**
 * @param id names the image within the file
 * @returns undefined where the bytes are no image
 */
export function pictureRun(bytes: Uint8Array, description: string, id: number): ImageRun | undefined {
  const picture = readPicture(bytes);
  if (picture === undefined) return undefined;
  const scale = Math.min(HEIGHT / picture.height, WIDEST / picture.width) * PIXELS;
  const shown = {
    transformation: { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) },
    altText: { id: String(id), name: `signature-${id}`, description },
  };
  switch (picture.format) {
    case 'png':
      return new ImageRun({ type: 'png', data: picture.bytes, ...shown });
    case 'jpeg':
      return new ImageRun({ type: 'jpg', data: picture.bytes, ...shown });
    case 'svg': {
      const fallback = { type: 'png', data: Buffer.from(TRANSPARENT, 'base64') } as const;
      return new ImageRun({ type: 'svg', data: Buffer.from(writeDrawing(picture.drawing)), fallback, ...shown });
    }
  }
}

/** One clear pixel: what programs that know no SVG (before Word 2016) show in place of a drawing. */
const TRANSPARENT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=';
