// Pages to a PDF: tagged, archivable, the same bytes for the same letter.
// Must not know: letters, templates, how pages were set. The only room that imports pdfkit.
import type { Document } from '../../document/document.ts';
import type { Fonts } from '../../fonts/index.ts';
import type { Page } from '../../typeset/index.ts';
import type { DraftMark } from '../options.ts';
import type { Attachment } from './attachments.ts';
import { Names, PageContent } from './content.ts';
import { drawPage } from './draw-page.ts';
import { drawDraft, drawGuides } from './overlay.ts';
import { printed } from './plates.ts';
import { shapeOf } from './shape.ts';
import { DEFAULT_STANDARD, type PdfStandard } from './standard.ts';
import { vectorsOf } from './vectors.ts';
import { type Drawn, writeDrawn } from './write-drawn.ts';

export type { DraftMark } from '../options.ts';
export type { Attachment } from './attachments.ts';
export { DEFAULT_STANDARD, PDF_STANDARDS, type PdfStandard, refusals } from './standard.ts';

export interface PdfOptions {
  /** Left out: PDF/A-2a and PDF/UA-1 at once. Ask `refusals` first. */
  readonly standard?: PdfStandard | undefined;
  readonly draft?: DraftMark | undefined;
  /** Carried by the file; a PDF/A must then be of part 3. */
  readonly attachments?: readonly Attachment[] | undefined;
  /** One of many letters: carries all the glyphs of its language, so that what letters share is made once. */
  readonly wholeAlphabet?: boolean | undefined;
  /** Draws the zones and baselines that govern the layout. */
  readonly guides?: boolean | undefined;
}

export async function writePdf(
  document: Document,
  pages: readonly Page[],
  fonts: Fonts,
  { standard = DEFAULT_STANDARD, draft, attachments = [], wholeAlphabet = false, guides = false }: PdfOptions = {},
): Promise<Uint8Array> {
  const names = new Names(fonts, wholeAlphabet);
  const vectors = await vectorsOf(pages);
  const contents = pages.map((page) => {
    const content = new PageContent(names);
    // pdfkit turns its pages upside down; back to PDF's own axes, y upwards.
    content.add(`1 0 0 -1 0 ${page.height} cm`);
    if (draft !== undefined) drawDraft(content, fonts, page, draft);
    drawPage(page, content, vectors, wholeAlphabet);
    if (guides) drawGuides(content, page);
    return content;
  });
  const drawn: Drawn = { document, pages, fonts, names, contents, standard, attachments };
  const oneOfMany = wholeAlphabet && attachments.length === 0 && !names.haveOwnGlyphs;
  if (!oneOfMany) return (await writeDrawn(drawn)).bytes;
  return printed(fonts, shapeOf(drawn), contents, document, () => writeDrawn(drawn));
}
