// Marks over or under a page that are no part of the letter: a draft's watermark, the guides of a layout.
// Must not know: the letter. All artifacts (ISO 32000-1, 14.8.2.2).
import type { Fonts } from '../../fonts/index.ts';
import type { Page, PlacedLine } from '../../typeset/index.ts';
import type { DraftMark } from '../options.ts';
import type { PageContent } from './content.ts';
import { num } from './number.ts';
import { showPieces } from './show.ts';

const GREY = 0.9;
const SLOPE = Math.PI / 3.6;
const WORD = 130;
const LINE = 20;

/** Under the text, so that it stays readable; plain grey, as transparency would need a blending space. */
export function drawDraft(content: PageContent, family: Fonts, page: Page, draft: DraftMark): void {
  content.add('/Artifact <</Type /Background>> BDC');
  content.add(`q ${GREY} g ${GREY} G`);
  const cos = Math.cos(SLOPE);
  const sin = Math.sin(SLOPE);
  content.add(`${num(cos)} ${num(sin)} ${num(-sin)} ${num(cos)} ${num(page.width / 2)} ${num(page.height / 2)} cm`);
  const rows = [{ text: draft.word, size: WORD, y: -10 }];
  for (const [index, text] of draft.lines.entries()) rows.push({ text, size: LINE, y: -10 - 1.9 * LINE * (index + 1) });
  for (const { text, size, y } of rows) {
    const face = family.faces.bold;
    const pieces = text
      .split(/( )/u)
      .filter((piece) => piece !== '')
      .map((piece) => face.shape(piece));
    const natural = pieces.reduce((sum, piece) => sum + (piece.width * size) / 1000, 0);
    const fit = Math.min(1, 640 / natural);
    const bold = content.face('bold');
    const shown = showPieces(pieces, bold, { size: size * fit, scale: 1, stretch: 0 });
    const font = `/${bold.name} ${num(size * fit)} Tf`;
    content.add(`BT ${font} 1 0 0 1 ${num((-natural * fit) / 2)} ${num(y)} Tm ${shown} ET`);
  }
  content.add('Q EMC');
}

const COLOURS: Readonly<Record<string, string>> = {
  text: '0.85 0.2 0.6',
  window: '0.9 0.4 0.1',
  address: '0.1 0.6 0.2',
  letterhead: '0.2 0.4 0.9',
  column: '0.5 0.5 0.5',
  fold: '0.9 0.1 0.1',
  footer: '0.2 0.4 0.9',
};

/** Zones in outline, and the baseline of every line across its column. */
export function drawGuides(content: PageContent, page: Page): void {
  content.add('/Artifact <</Type /Layout>> BDC q 0.4 w');
  for (const { name, x, y, width, height } of page.guides) {
    const bottom = page.height - y - height;
    content.add(`${COLOURS[name] ?? '0 0 0'} RG ${num(x)} ${num(bottom)} ${num(width)} ${num(height)} re S`);
  }
  content.add('0.2 w 0.3 0.6 0.9 RG');
  const lines = page.items.filter((item): item is PlacedLine => item.kind === 'line');
  for (const { column, baseline } of lines) {
    const y = num(page.height - baseline);
    content.add(`${num(column.x)} ${y} m ${num(column.x + column.width)} ${y} l S`);
  }
  content.add('Q EMC');
}
