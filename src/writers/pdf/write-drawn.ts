// Drawn pages and what they use → the objects of a file. Must not know: how a page was drawn.
import type { Document } from '../../document/document.ts';
import type { Fonts } from '../../fonts/index.ts';
import type { Page } from '../../typeset/index.ts';
import { type Attachment, attach } from './attachments.ts';
import { type Container, closeContainer, openContainer, type Ref } from './container.ts';
import type { Names, PageContent, Section, Use } from './content.ts';
import { EmbeddedFonts } from './font.ts';
import { EmbeddedImages } from './image.ts';
import { descriptions, information } from './metadata.ts';
import { claimsOf, type PdfStandard } from './standard.ts';
import { Structure } from './structure.ts';

export interface Drawn {
  readonly document: Document;
  readonly pages: readonly Page[];
  readonly fonts: Fonts;
  readonly names: Names;
  /** In the order of the pages. */
  readonly contents: readonly PageContent[];
  readonly standard: PdfStandard;
  readonly attachments: readonly Attachment[];
}

export interface Written {
  readonly bytes: Uint8Array;
  /** Page by page: the number of the object that holds each of its sections. */
  readonly objects: readonly number[];
  /** The numbers of the objects that hold the letter's title: in XMP, and in the information. */
  readonly titles: { readonly described: number; readonly said: number };
}

interface Tools {
  readonly container: Container;
  readonly fonts: EmbeddedFonts;
  readonly images: EmbeddedImages;
  readonly structure: Structure;
  readonly names: Names;
}

export async function writeDrawn({ document, pages, standard, attachments, ...drawn }: Drawn): Promise<Written> {
  const claims = claimsOf(standard);
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
    fonts: new EmbeddedFonts(container, drawn.fonts, drawn.names),
    images: new EmbeddedImages(container),
    structure: new Structure(container),
    names: drawn.names,
  };
  const objects = drawn.contents.flatMap(({ sections, uses }) => {
    container.addPage();
    tools.structure.beginPage();
    const [first, ...others] = sections as [Section, ...Section[]];
    container.addContent(first.operators);
    for (const use of uses) provide(use, tools);
    return [container.page.content, ...addSections(others, container)].map(({ id }) => id);
  });
  attach(container, attachments, new Date(`${document.date}T00:00:00Z`));
  tools.fonts.end();
  tools.structure.end(first.root);
  const bytes = await closeContainer(container);
  const { Metadata, Title } = { ...container._root.data, ...container._info.data } as Record<string, Ref>;
  return { bytes, objects, titles: { described: Metadata?.id ?? 0, said: Title?.id ?? 0 } };
}

/** A page may show several streams one after another (ISO 32000-1, 7.7.3.3). */
function addSections(sections: readonly Section[], container: Container): readonly Ref[] {
  const { dictionary, content } = container.page;
  const refs = sections.map(({ operators, isOwn }) => {
    const ref = container.ref({});
    ref.compress = !isOwn;
    ref.end(operators);
    return ref;
  });
  if (refs.length > 0) dictionary.data.Contents = [content, ...refs];
  return refs;
}

function provide(use: Use, { fonts, images, structure, names }: Tools): void {
  switch (use.kind) {
    case 'face':
      fonts.use(use.face);
      break;
    case 'image':
      images.use(use.bytes, names.image(use.bytes));
      break;
    case 'mark':
      structure.mark(use.tag, use.target);
      break;
    case 'annotation':
      structure.annotate(use.tag, use.target, use.rect);
      break;
    case 'bounds':
      structure.bound(use.tag, use.rect);
      break;
  }
}
