// An image as Word shows it, inline. Must not know: whose it is.
import { ImageRun } from 'docx';
import { readPicture } from '../../typeset/images.ts';
import { writeDrawing } from '../drawing.ts';

/** docx measures images in pixels of CSS. */
const PIXELS = 96 / 72;

export interface Shown {
  /** Points: as large as fits in both. */
  readonly height: number;
  readonly width: number;
  readonly description: string;
  /** Names the image within the file. */
  readonly id: number;
}

/** Undefined where the bytes are no image. */
export function pictureRun(bytes: Uint8Array, { height, width, description, id }: Shown): ImageRun | undefined {
  const picture = readPicture(bytes);
  if (picture === undefined) return undefined;
  const scale = Math.min(height / picture.height, width / picture.width) * PIXELS;
  const shown = {
    transformation: { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) },
    altText: { id: String(id), name: `image-${id}`, description },
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
