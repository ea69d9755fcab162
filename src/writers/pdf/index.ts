// Pages to a PDF: tagged, archivable, the same bytes for the same letter.
// Must not know: letters, templates, how pages were set. The only room that imports pdfkit.
import type { Document } from '../../document/document.ts';
import type { Fonts } from '../../fonts/index.ts';
import type { Page } from '../../typeset/index.ts';
import { type Attachment, attach } from './attachments.ts';
import { closeContainer, openContainer } from './container.ts';
import { drawPage, type Tools } from './draw-page.ts';
import { EmbeddedFonts } from './font.ts';
import { EmbeddedImages } from './image.ts';
import { descriptions, information } from './metadata.ts';
import { type DraftMark, drawDraft, drawGuides } from './overlay.ts';
import { claimsOf, DEFAULT_STANDARD, type PdfStandard } from './standard.ts';
import { Structure } from './structure.ts';

export type { Attachment } from './attachments.ts';
export type { DraftMark } from './overlay.ts';
export { DEFAULT_STANDARD, PDF_STANDARDS, type PdfStandard, refusals } from './standard.ts';

export interface PdfOptions {
  /** Left out: PDF/A-2a and PDF/UA-1 at once. Ask `refusals` first. */
  readonly standard?: PdfStandard | undefined;
  readonly draft?: DraftMark | undefined;
  /** Carried by the file; a PDF/A must then be of part 3. */
  readonly attachments?: readonly Attachment[] | undefined;
  /** One of many letters: carries all the glyphs of its language, so that they are cut out and packed once. */
  readonly wholeAlphabet?: boolean | undefined;
  /** Draws the zones and baselines that govern the layout. */
  readonly guides?: boolean | undefined;
}

export async function writePdf(
  document: Document,
  pages: readonly Page[],
  fonts: Fonts,
  options: PdfOptions = {},
): Promise<Uint8Array> {
  const claims = claimsOf(options.standard ?? DEFAULT_STANDARD);
  const first = pages[0];
  if (first === undefined) throw new Error('a PDF needs a page');
  const container = await openContainer({
    size: [first.width, first.height],
    lang: document.language,
    tagged: true,
    subset: claims.archive,
    info: information(document),
  });
  // pdfkit writes these unescaped and with a single author.
  container._addInfo = () => container.appendXML(descriptions(document, claims.accessible));
  const tools: Tools = {
    container,
    fonts: new EmbeddedFonts(container, fonts, options.wholeAlphabet),
    images: new EmbeddedImages(container),
    structure: new Structure(container),
  };
  for (const page of pages) {
    container.addPage();
    tools.structure.beginPage();
    // pdfkit turns its pages upside down; back to PDF's own axes, y upwards.
    container.addContent(`1 0 0 -1 0 ${page.height} cm`);
    if (options.draft !== undefined) drawDraft(container, tools.fonts, fonts, page, options.draft);
    drawPage(page, tools);
    if (options.guides === true) drawGuides(container, page);
  }
  attach(container, options.attachments ?? [], new Date(`${document.date}T00:00:00Z`));
  tools.fonts.end();
  tools.structure.end(first.root);
  return closeContainer(container);
}
