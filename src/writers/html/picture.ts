// An image inside the page itself, as a `data:` address. Must not know: what it shows, how large it is shown.
import { readPicture } from '../../typeset/images.ts';
import { writeDrawing } from '../drawing.ts';

/** Undefined where the bytes are no image. A drawing is written anew, so that nothing hides in it. */
export function pictureUrl(bytes: Uint8Array): string | undefined {
  const picture = readPicture(bytes);
  switch (picture?.format) {
    case 'png':
    case 'jpeg':
      return dataUrl(`image/${picture.format}`, picture.bytes);
    case 'svg':
      return dataUrl('image/svg+xml', writeDrawing(picture.drawing));
    case undefined:
      return undefined;
  }
}

function dataUrl(type: string, bytes: Uint8Array): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
}
