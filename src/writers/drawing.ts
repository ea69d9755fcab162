// A drawing that was read, written anew as SVG: only its plain shapes, nothing of the file they came from.
// Must not know: documents, pages.
import type { Drawing, Shape } from '../typeset/svg.ts';
import { escapeMarkup } from './characters.ts';

export function writeDrawing({ x, y, width, height, shapes }: Drawing): Uint8Array {
  const size = `width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${shapes.map(writeShape).join('')}</svg>`;
  return new TextEncoder().encode(svg);
}

function writeShape({ path, fill, stroke, strokeWidth }: Shape): string {
  const paint = `fill="${escapeMarkup(fill ?? 'none')}" stroke="${escapeMarkup(stroke ?? 'none')}"`;
  return `<path d="${escapeMarkup(path)}" ${paint} stroke-width="${strokeWidth}"/>`;
}
