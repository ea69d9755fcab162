// A page as SVG: each word where it was set, in the letter's own type, so that a browser shows what the PDF will.
// Must not know: servers, letters.
import { MADE_RAISED, type Shaped } from '../fonts/index.ts';
import type { Page, Placed, PlacedImage, PlacedLine, PlacedRun } from '../typeset/index.ts';
import { escapeMarkup } from '../writers/characters.ts';
import { pictureUrl } from '../writers/html/picture.ts';

/** @param label what a screen reader calls the page */
export function drawPage({ width, height, items }: Page, label: string): string {
  const size = `viewBox="0 0 ${num(width)} ${num(height)}"`;
  const named = `role="img" aria-label="${escapeMarkup(label)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${named}>${items.map(drawItem).join('')}</svg>`;
}

function drawItem(item: Placed): string {
  switch (item.kind) {
    case 'line':
      return drawLine(item);
    case 'image':
      return drawImage(item);
    case 'rule': {
      const ends = `x1="${num(item.x1)}" y1="${num(item.y1)}" x2="${num(item.x2)}" y2="${num(item.y2)}"`;
      return `<line ${ends} stroke="#000" stroke-width="${num(item.thickness)}"/>`;
    }
  }
}

function drawLine(line: PlacedLine): string {
  return line.runs.map((run) => drawRun(run, line)).join('');
}

function drawRun(run: PlacedRun, { baseline, size, scale, stretch }: PlacedLine): string {
  let pen = 0;
  let words = '';
  let open = '';
  const close = () => {
    if (open !== '') words += `${open}</tspan>`;
    open = '';
  };
  for (const piece of run.pieces) {
    const isSpace = piece.text === ' ';
    if (!isSpace) {
      close();
      open = `<tspan x="${num(pen)}"${raising(piece, size)}>${escapeMarkup(piece.drawn)}`;
    } else open += ' ';
    pen += (piece.width * size) / 1000 + (isSpace ? stretch / scale : 0);
  }
  close();
  const place = `transform="matrix(${num(scale)} 0 0 1 ${num(run.x)} ${num(baseline)})"`;
  const text = `<text class="${run.face}" font-size="${num(size)}" ${place}>${words}</text>`;
  if (run.link === undefined) return text;
  return `<a href="${escapeMarkup(run.link.url)}" target="_blank" rel="noopener noreferrer">${text}</a>`;
}

function raising({ raised }: Shaped, size: number): string {
  if (raised === undefined) return '';
  if (raised === 'own') return ' class="raised"';
  return ` y="${num(-size * MADE_RAISED.rise)}" font-size="${num(size * MADE_RAISED.size)}"`;
}

function drawImage({ picture, x, y, width, height }: PlacedImage): string {
  const place = `x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}"`;
  if (picture.format === 'svg') {
    const { drawing } = picture;
    const shapes = drawing.shapes.map(
      ({ path, fill, stroke, strokeWidth }) =>
        `<path d="${escapeMarkup(path)}" fill="${escapeMarkup(fill ?? 'none')}" stroke="${escapeMarkup(stroke ?? 'none')}" stroke-width="${strokeWidth}"/>`,
    );
    const box = `viewBox="${drawing.x} ${drawing.y} ${drawing.width} ${drawing.height}"`;
    return `<svg ${place} ${box}>${shapes.join('')}</svg>`;
  }
  return `<image ${place} href="${pictureUrl(picture.bytes) ?? ''}"/>`;
}

function num(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
