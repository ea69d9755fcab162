// Words as HTML. Must not know: the part of the letter they stand in.
import type { Inline, Inlines } from '../../document/document.ts';
import { escapeMarkup } from '../characters.ts';
import { allowedUrl } from '../link.ts';

export function writeInlines(inlines: Inlines): string {
  return inlines.map(writeInline).join('');
}

function writeInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escapeMarkup(inline.text);
    case 'break':
      return '<br>\n';
    case 'strong':
      return `<strong>${writeInlines(inline.children)}</strong>`;
    case 'emphasis':
      return `<em>${writeInlines(inline.children)}</em>`;
    case 'raised':
      return `<sup>${writeInlines(inline.children)}</sup>`;
    case 'link': {
      const url = allowedUrl(inline.url);
      const text = writeInlines(inline.children);
      return url === undefined ? text : `<a href="${escapeMarkup(url)}" rel="noreferrer">${text}</a>`;
    }
  }
}
