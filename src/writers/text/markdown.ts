// A document as CommonMark that reads back as the same words; names are bold. The door to mdast-util-to-markdown.
// Must not know: the `:::` containers of templates, which no other reader of Markdown understands.
import type { BlockContent, Paragraph, PhrasingContent, Root } from 'mdast';
import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import type { Block, Document, Inline, Inlines, Lines, SignatoryLines } from '../../document/document.ts';
import { allowedCharacters } from '../characters.ts';
import { allowedUrl } from '../link.ts';

/** Two colons at the head of a line would open a container, should a letter's own reader ever be given this text. */
const NO_CONTAINER: Unsafe = { atBreak: true, character: ':', after: ':' };

export function writeMarkdown(document: Document): string {
  const root: Root = { type: 'root', children: writeBlocks(document.blocks) };
  return toMarkdown(root, { bullet: '-', rule: '-', unsafe: [NO_CONTAINER], resourceLink: true });
}

function writeBlocks(blocks: readonly Block[]): BlockContent[] {
  return blocks.flatMap(writeBlock);
}

function writeBlock(block: Block): BlockContent[] {
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
      return [writeLines(block.lines)];
    case 'subject':
      return [{ type: 'heading', depth: 1, children: writeInlines(block.inlines) }];
    case 'heading':
      return [
        {
          type: 'heading',
          depth: Math.min(block.level + 1, 4) as 2 | 3 | 4,
          children: writeInlines(block.inlines),
        },
      ];
    case 'paragraph':
    case 'note':
      return [paragraph(writeInlines(block.inlines))];
    case 'list': {
      const { ordered, start, items } = block;
      const children = items.map((item) => ({
        type: 'listItem' as const,
        spread: item.slice(1).some(({ kind }) => kind !== 'list'),
        children: writeBlocks(item),
      }));
      return [{ type: 'list', ordered, start: ordered ? start : null, spread: false, children }];
    }
    case 'quote':
      return [{ type: 'blockquote', children: writeBlocks(block.blocks) }];
    case 'closing':
    case 'postscript':
      return writeBlocks(block.blocks);
    case 'signatories':
      return block.people.map(writeSignatory);
  }
}

function writeSignatory({ name, lines }: SignatoryLines): Paragraph {
  const [only] = name;
  const bold = name.length === 1 && only?.kind === 'strong' ? name : [{ kind: 'strong', children: name } as const];
  return writeLines([bold, ...lines]);
}

function writeLines(lines: Lines): Paragraph {
  return paragraph(
    lines.flatMap((line, index): PhrasingContent[] => [...(index === 0 ? [] : [BREAK]), ...writeInlines(line)]),
  );
}

const BREAK: PhrasingContent = { type: 'break' };

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function writeInlines(inlines: Inlines): PhrasingContent[] {
  return inlines.flatMap(writeInline);
}

function writeInline(inline: Inline): PhrasingContent[] {
  switch (inline.kind) {
    case 'text':
      return [{ type: 'text', value: allowedCharacters(inline.text) }];
    case 'break':
      return [BREAK];
    case 'raised':
      return writeInlines(inline.children);
    case 'strong':
    case 'emphasis':
      return [{ type: inline.kind, children: writeInlines(inline.children) }];
    case 'link': {
      const url = allowedUrl(inline.url);
      const children = writeInlines(inline.children);
      return url === undefined ? children : [{ type: 'link', url, children }];
    }
  }
}
