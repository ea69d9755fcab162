// A document as plain text: lines not wrapped, a blank line between parts, as one would paste it into a mail.
// Must not know: markup of any kind.
import type { Block, Document, Inline, Inlines, Lines, SignatoryLines } from '../../document/document.ts';
import { allowedCharacters } from '../characters.ts';
import { allowedUrl } from '../link.ts';

export function writeText(document: Document): string {
  return `${writeBlocks(document.blocks)}\n`;
}

function writeBlocks(blocks: readonly Block[]): string {
  return blocks
    .map(writeBlock)
    .filter((text) => text !== '')
    .join('\n\n');
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'letterhead':
    case 'references':
    case 'delivery':
    case 'recipient':
    case 'dateline':
    case 'salutation':
    case 'enclosures':
    case 'copies':
    case 'footer':
      return writeLines(block.lines);
    case 'subject':
    case 'heading':
    case 'paragraph':
    case 'note':
      return writeInlines(block.inlines);
    case 'list':
      return block.items
        .map((item, index) => inset(writeItem(item), block.ordered ? `${block.start + index}. ` : '- '))
        .join('\n');
    case 'quote':
      return writeBlocks(block.blocks).replace(/^/gmu, '> ').replace(/ +$/gmu, '');
    case 'closing':
    case 'postscript':
      return writeBlocks(block.blocks);
    case 'signatories':
      return block.people.map(writeSignatory).join('\n\n');
  }
}

/** A list within an item follows its words at once. */
function writeItem(blocks: readonly Block[]): string {
  return blocks
    .map((block, index) => `${index === 0 ? '' : block.kind === 'list' ? '\n' : '\n\n'}${writeBlock(block)}`)
    .join('');
}

function writeSignatory({ name, lines }: SignatoryLines): string {
  return writeLines([name, ...lines]);
}

function writeLines(lines: Lines): string {
  return lines.map(writeInlines).join('\n');
}

function writeInlines(inlines: Inlines): string {
  return inlines.map(writeInline).join('').replace(/ +$/gmu, '');
}

function writeInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      // A soft hyphen says where a word may be divided; nobody divides it here.
      return allowedCharacters(inline.text).replaceAll('\u00ad', '');
    case 'break':
      return '\n';
    case 'strong':
    case 'emphasis':
    case 'raised':
      return writeInlines(inline.children);
    case 'link':
      return writeLink(writeInlines(inline.children), inline.url);
  }
}

/** The address follows in angle brackets (RFC 3986, appendix C), unless the text says it already. */
function writeLink(text: string, url: string): string {
  const target = allowedUrl(url);
  if (target === undefined || bare(text) === bare(url) || bare(text) === bare(target)) return text;
  return `${text} <${target}>`;
}

function bare(address: string): string {
  return address.replace(/^(?:https?:\/\/|mailto:)/iu, '').replace(/\/$/u, '');
}

/** The mark before the first line, as much room before the others. */
function inset(text: string, mark: string): string {
  const room = ' '.repeat(mark.length);
  return mark + text.replace(/\n(?!\n)/gu, `\n${room}`);
}
