// Each part of a letter as HTML; classes are the names of the parts. Must not know: the head of the file, styles.
import type {
  Block,
  HeadingBlock,
  Lines,
  ListBlock,
  SignatoriesBlock,
  SignatoryLines,
} from '../../document/document.ts';
import { isMarked, plainText } from '../../document/plain-text.ts';
import { escapeMarkup } from '../characters.ts';
import type { WriterOptions } from '../options.ts';
import { noteId, writeInlines } from './inlines.ts';
import { pictureUrl } from './picture.ts';

export interface Page {
  readonly options: WriterOptions;
  readonly levels: ReadonlyMap<HeadingBlock, number>;
}

export function writeBlocks(blocks: readonly Block[], page: Page): string {
  return blocks.map((block) => `${writeBlock(block, page)}\n`).join('');
}

function writeBlock(block: Block, page: Page): string {
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
      return `<p class="${block.kind}">${writeLines(block.lines)}</p>`;
    case 'subject':
      return `<h1${isMarked(block.inlines) ? ' class="marked"' : ''}>${writeInlines(block.inlines)}</h1>`;
    case 'heading': {
      const element = `h${page.levels.get(block) ?? block.level}`;
      return `<${element}>${writeInlines(block.inlines)}</${element}>`;
    }
    case 'note':
      return `<p class="note" role="doc-footnote" id="${noteId(block.label)}">${writeInlines(block.inlines)}</p>`;
    case 'paragraph':
      return `<p>${writeInlines(block.inlines)}</p>`;
    case 'list':
      return writeList(block, page);
    case 'quote':
      return `<blockquote>\n${writeBlocks(block.blocks, page)}</blockquote>`;
    case 'closing':
    case 'postscript':
      return `<div class="${block.kind}">\n${writeBlocks(block.blocks, page)}</div>`;
    case 'signatories':
      return writeSignatories(block, page);
  }
}

function writeLines(lines: Lines): string {
  return lines.map(writeInlines).join('<br>\n');
}

function writeList({ ordered, start, items }: ListBlock, page: Page): string {
  const [open, close] = ordered ? [start === 1 ? '<ol>' : `<ol start="${start}">`, '</ol>'] : ['<ul>', '</ul>'];
  return `${open}\n${items.map((item) => `<li>${writeItem(item, page)}</li>\n`).join('')}${close}`;
}

/** An item that is one paragraph is its words alone, as lists are read aloud best. */
function writeItem(item: readonly Block[], page: Page): string {
  const [first, ...more] = item;
  if (first?.kind !== 'paragraph') return `\n${writeBlocks(item, page)}`;
  return writeInlines(first.inlines) + (more.length === 0 ? '' : `\n${writeBlocks(more, page)}`);
}

/** In signing order. The role says again that this is a list: Safari forgets it where no number is shown. */
function writeSignatories({ people }: SignatoriesBlock, { options }: Page): string {
  if (people.length === 0) return '';
  const alone = people.length === 1 ? ' alone' : '';
  const inked = people.some((person) => pictureOf(person, options) !== undefined) ? ' inked' : '';
  const list = `<ol class="signatories${alone}${inked}" role="list" aria-label="${escapeMarkup(options.labels.signatories)}">`;
  return `${list}\n${people.map((person) => writeSignatory(person, options)).join('')}</ol>`;
}

function writeSignatory(person: SignatoryLines, options: WriterOptions): string {
  const picture = pictureOf(person, options);
  const alternative = escapeMarkup(options.labels.signature(plainText(person.name)));
  const image = picture === undefined ? '' : `<img src="${picture}" alt="${alternative}">\n`;
  const roles = person.lines.map((line) => `<p>${writeInlines(line)}</p>\n`).join('');
  return `<li>\n${image}<p class="name">${writeInlines(person.name)}</p>\n${roles}</li>\n`;
}

function pictureOf({ image }: SignatoryLines, { images }: WriterOptions): string | undefined {
  const bytes = image === undefined ? undefined : images.get(image);
  return bytes && pictureUrl(bytes);
}
