// The feet of the pages: the letter's own on the first, the number on those that follow, as in the PDF.
// Must not know: the letter's body.
import { Footer, PageNumber, TextRun } from 'docx';
import type { Block } from '../../document/document.ts';
import { writeInlines } from './inlines.ts';
import { paragraph } from './paragraph.ts';

export function pageFeet(blocks: readonly Block[]): { readonly first: Footer; readonly default: Footer } {
  const lines = blocks.flatMap((block) => (block.kind === 'footer' ? block.lines : []));
  const number = new TextRun({ children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] });
  return {
    first: new Footer({ children: lines.map((line) => paragraph('footer', { children: writeInlines(line) })) }),
    default: new Footer({ children: [paragraph('pageNumber', { children: [number] })] }),
  };
}
