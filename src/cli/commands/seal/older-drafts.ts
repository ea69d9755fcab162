// What `render` wrote of a letter before it was sealed and that says otherwise: somebody might send it for the letter.
// Must not know: how it is told.
import { readBinary } from '../../../io/gather.ts';
import { FORMATS, type Format, writeFlowing } from '../../../render.ts';
import { imagesOf } from '../../images.ts';
import type { SetPdf } from '../../set-pdf.ts';
import type { OpenLetter } from '../cosign/open-letter.ts';

/** The formats of which output/ holds another letter than the one sealed. */
export async function olderDrafts({ root, letter, composed }: OpenLetter, sealed: SetPdf): Promise<Format[]> {
  const older: Format[] = [];
  for (const format of FORMATS) {
    const there = readBinary(root, `output/${letter.id}.${format}`);
    if (there === undefined) continue;
    const now =
      format === 'pdf'
        ? sealed.bytes
        : await writeFlowing(composed, format, imagesOf(root, composed), { pages: sealed.lines.length });
    if (Buffer.compare(there, now) !== 0) older.push(format);
  }
  return older;
}
