// A document as one HTML file that needs nothing else: no script, no address on the network.
// Must not know: letters, templates, pages set for a PDF.
import type { Document } from '../../document/document.ts';
import { escapeMarkup } from '../characters.ts';
import { draftLine, type WriterOptions } from '../options.ts';
import { writeBlocks } from './blocks.ts';
import { headingLevels } from './headings.ts';
import { pictureUrl } from './picture.ts';
import { stylesheet } from './stylesheet.ts';

export type { WriterLabels, WriterOptions } from '../options.ts';

/**
 * Letterhead and footer are the page's own landmarks; the recipient stands first in the letter, as on paper. A letter that has no heading
 * is announced by its title to who hears it.
 */
export function writeHtml(document: Document, options: WriterOptions): string {
  const { blocks } = document;
  const letterhead = blocks.filter(({ kind }) => kind === 'letterhead');
  const recipient = blocks.filter(({ kind }) => kind === 'recipient');
  const footer = blocks.filter(({ kind }) => kind === 'footer');
  const rest = blocks.filter(({ kind }) => kind !== 'letterhead' && kind !== 'recipient' && kind !== 'footer');
  const page = { options, levels: headingLevels(rest) };
  const headed = rest.some(({ kind }) => kind === 'subject') || [...page.levels.values()].includes(1);
  const heading = headed ? '' : `<h1 class="unseen">${escapeMarkup(document.title)}</h1>\n`;
  const draft = options.draft === undefined ? '' : `<p class="draft">${escapeMarkup(draftLine(options.draft))}</p>\n`;
  const parts = [
    landmark('header', writeLogo(options) + writeBlocks(letterhead, page)),
    landmark('main', heading + writeBlocks([...recipient, ...rest], page)),
    landmark('footer', writeBlocks(footer, page)),
  ];
  return `<!doctype html>
<html lang="${escapeMarkup(document.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(document.title)}</title>
${document.authors.map((author) => `<meta name="author" content="${escapeMarkup(author)}">\n`).join('')}<meta name="dcterms.date" content="${escapeMarkup(document.date)}">
<style>
${stylesheet(options.signatoryColumns, options.atLeft)}</style>
</head>
<body>
<div class="sheet">
${draft}${parts.join('')}</div>
</body>
</html>
`;
}

function writeLogo({ logo, images }: WriterOptions): string {
  const bytes = logo && images.get(logo.image);
  const picture = bytes && pictureUrl(bytes);
  if (logo === undefined || picture === undefined) return '';
  return `<img class="logo" src="${picture}" alt="${escapeMarkup(logo.alt)}" style="height: ${logo.height}pt">\n`;
}

function landmark(element: 'header' | 'main' | 'footer', content: string): string {
  return content === '' ? '' : `<${element}>\n${content}</${element}>\n`;
}
