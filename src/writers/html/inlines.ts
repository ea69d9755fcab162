// Words as HTML. Must not know: the part of the letter they stand in.
import type { Inline, Inlines } from '../../document/document.ts';
import { escapeMarkup } from '../characters.ts';
import { allowedUrl } from '../link.ts';

export function writeInlines(inlines: Inlines): string {
  return inlines.map(writeInline).join('');
}

/** Where a note stands in the file. */
export function noteId(label: string): string {
  return `note-${escapeMarkup(label)}`;
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
    case 'raised': {
      const words = writeInlines(inline.children);
      if (inline.calls === undefined) return `<sup>${words}</sup>`;
      return `<sup><a href="#${noteId(inline.calls)}" role="doc-noteref">${words}</a></sup>`;
    }
    case 'link': {
      const url = allowedUrl(inline.url);
      const text = writeInlines(inline.children);
      return url === undefined ? text : `<a href="${escapeMarkup(url)}" rel="noreferrer">${text}</a>`;
    }
  }
}
