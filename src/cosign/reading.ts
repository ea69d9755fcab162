// The letter as a reader reads it: parts and words, without layout or typography. It is what people agree to.
// Must not know: pages, agreements, who signs.
import type { Block, Document, Inline, Inlines } from '../document/document.ts';
import { plainText, runsOf } from '../document/plain-text.ts';

export const READ_PARTS = [
  'references',
  'recipient',
  'dateline',
  'subject',
  'salutation',
  'body',
  'closing',
  'postscript',
  'enclosures',
  'copies',
] as const;
export type ReadPart = (typeof READ_PARTS)[number];

/** One paragraph or line, as it is printed. */
export interface ReadParagraph {
  readonly part: ReadPart;
  readonly text: string;
}

export type Reading = readonly ReadParagraph[];

/** What stands under one signature. */
export interface Printed {
  readonly name: string;
  readonly lines: readonly string[];
}

/** Everything the letter says but letterhead, footer, mention of delivery and signatures. */
export function readingOf(document: Document): Reading {
  return document.blocks.flatMap((block): ReadParagraph[] => {
    const part = partOf(block);
    if (part === undefined) return [];
    return runsOf(block)
      .map((run) => ({ part, text: written(run).trim() }))
      .filter(({ text }) => text !== '');
  });
}

/** What is printed for each signatory, in printing order; `authors` where the layout prints them in its own way. */
export function printedPeople({ blocks, authors }: Document): readonly Printed[] {
  const people = blocks.flatMap((block) => (block.kind === 'signatories' ? block.people : []));
  if (people.length !== authors.length) return authors.map((name) => ({ name, lines: [] }));
  return people.map(({ name, lines }) => ({
    name: clean(plainText(name)),
    lines: lines.map((line) => clean(plainText(line))),
  }));
}

function partOf(block: Block): ReadPart | undefined {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'quote':
    case 'note':
      return 'body';
    case 'letterhead':
    case 'footer':
    case 'delivery':
    case 'signatories':
      return undefined;
    default:
      return block.kind;
  }
}

/** A link is its words and where it leads: another address under the same words is another text. */
function written(run: Inlines): string {
  const one = (inline: Inline): string => {
    switch (inline.kind) {
      case 'text':
        return inline.text;
      case 'break':
        return ' ';
      case 'link': {
        const text = written(inline.children);
        return text === inline.url ? text : `${text} <${inline.url}>`;
      }
      default:
        return written(inline.children);
    }
  };
  return clean(run.map(one).join(''));
}

function clean(text: string): string {
  return text.replaceAll('\u00ad', '');
}
