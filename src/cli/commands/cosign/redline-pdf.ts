// Changes as a PDF: set like a letter, with what was removed struck out and what was added underlined.
// Must not know: who agreed to what.
import type { RedParagraph } from '../../../cosign/index.ts';
import { setLetter } from '../../../render.ts';
import type { RedlineMarks } from '../../../writers/redline/index.ts';
import { fontsFor } from '../../load-fonts.ts';
import type { OpenLetter } from './open-letter.ts';

export async function redlinePdf(
  paragraphs: readonly RedParagraph[],
  title: string,
  marks: RedlineMarks,
  { composed, root }: OpenLetter,
): Promise<Uint8Array> {
  const { drawMarks, redlineDocument } = await import('../../../writers/redline/index.ts');
  const { writePdf } = await import('../../../writers/pdf/index.ts');
  const document = redlineDocument(paragraphs, {
    title,
    marks,
    language: composed.document.language,
    date: composed.document.date,
  });
  const fonts = (await fontsFor(root, composed)).value;
  const set = fonts && (await setLetter({ ...composed, document }, fonts, new Map())).value;
  if (fonts === undefined || set === undefined) throw new Error('the words of a letter that was set cannot be set');
  return writePdf(document, drawMarks(set.pages), fonts);
}
