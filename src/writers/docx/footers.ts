// The feet of the pages: the letter's own on the first, the number on all, where the PDF has one.
// Must not know: the letter's body.
import { Footer, PageNumber, type Paragraph, TextRun } from 'docx';
import type { Block } from '../../document/document.ts';
import type { RunningMatter } from '../options.ts';
import { writeInlines } from './inlines.ts';
import { paragraph } from './paragraph.ts';

const NUMBERED: RunningMatter = { numbering: 'n/N', pages: undefined, continuation: '' };

export function pageFeet(
  blocks: readonly Block[],
  running = NUMBERED,
): { readonly first: Footer; readonly default: Footer } {
  const lines = blocks.flatMap((block) => (block.kind === 'footer' ? block.lines : []));
  const foot = lines.map((line) => paragraph('footer', { children: writeInlines(line) }));
  const { first, later } = numbers(running);
  return { first: new Footer({ children: [...first, ...foot] }), default: new Footer({ children: later }) };
}

/**
 * A letter of one page has no number; where nobody counted, what flows onto a second page has one. That more follows, no
 * field of Word says of each page but the last: it is said on the first, of which it is known.
 */
function numbers({ numbering, pages }: RunningMatter): { readonly first: Paragraph[]; readonly later: Paragraph[] } {
  if (numbering === 'none') return { first: [], later: [] };
  const several = pages !== undefined && pages > 1;
  if (numbering === '…/…') return { first: several ? [number(new TextRun('…/…'))] : [], later: [] };
  const ofAll = (): Paragraph => number(new TextRun({ children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] }));
  return { first: several ? [ofAll()] : [], later: [ofAll()] };
}

function number(run: TextRun): Paragraph {
  return paragraph('pageNumber', { children: [run] });
}
