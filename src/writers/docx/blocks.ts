// Each part of a letter as Word's paragraphs, each with the style of its part. Must not know: the file they go into.
import { Paragraph, type Table } from 'docx';
import type { Block, Document, Lines, ListBlock } from '../../document/document.ts';
import type { WriterOptions } from '../options.ts';
import { writeInlines } from './inlines.ts';
import { defineList, type ListDefinition, listIndent, listLevel } from './lists.ts';
import { addressSpace, type Space } from './opening.ts';
import { POINT, TEXT_WIDTH } from './page.ts';
import { paragraph } from './paragraph.ts';
import { pictureRun } from './picture.ts';
import { speck, writeSignatories } from './signatories.ts';
import type { Part } from './styles.ts';

export interface WordBody {
  readonly body: readonly (Paragraph | Table)[];
  readonly numbering: readonly ListDefinition[];
}

/** The sender and the address stand first, at the place that the envelope's window shows. */
export function writeDocument({ blocks }: Document, options: WriterOptions): WordBody {
  const writer = new BodyWriter(options);
  const logo = writeLogo(options);
  const space = addressSpace(blocks, logo.length === 0 ? 0 : (options.logo?.height ?? 0), options.atLeft);
  const body = [
    ...logo,
    ...blocks.flatMap((block) => (block.kind === 'letterhead' ? paragraphs(block.lines, 'letterhead') : [])),
    ...blocks.flatMap((block) => (block.kind === 'recipient' ? paragraphs(block.lines, 'recipient', space) : [])),
    ...writer.blocks(blocks.filter(({ kind }) => kind !== 'letterhead' && kind !== 'recipient' && kind !== 'footer')),
  ];
  return { body: body.at(-1) instanceof Paragraph ? body : [...body, speck()], numbering: writer.numbering };
}

function writeLogo({ logo, images }: WriterOptions): Paragraph[] {
  const bytes = logo && images.get(logo.image);
  const size = { height: logo?.height ?? 0, width: TEXT_WIDTH / POINT };
  const run = bytes && pictureRun(bytes, { ...size, description: logo?.alt ?? '', id: 1 });
  return run === undefined ? [] : [paragraph('letterhead', { children: [run] })];
}

/** Where a paragraph stands: what it is part of, and how many lists deep. */
interface Place {
  readonly part: Part;
  readonly depth: number;
  readonly keepNext?: true;
}

class BodyWriter {
  readonly numbering: ListDefinition[] = [];
  private readonly options: WriterOptions;

  constructor(options: WriterOptions) {
    this.options = options;
  }

  blocks(blocks: readonly Block[], place: Place = { part: 'paragraph', depth: 0 }): (Paragraph | Table)[] {
    return blocks.flatMap((block, index) => {
      // No page carries only the ending: the last paragraph stays with it.
      const ends = blocks[index + 1]?.kind === 'closing' || blocks[index + 1]?.kind === 'signatories';
      return this.block(block, ends ? { ...place, keepNext: true } : place);
    });
  }

  private block(block: Block, place: Place): (Paragraph | Table)[] {
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
        return paragraphs(block.lines, block.kind);
      case 'subject':
        return [paragraph('subject', { children: writeInlines(block.inlines) })];
      case 'heading':
        return [paragraph(`heading${block.level}`, { children: writeInlines(block.inlines) })];
      case 'paragraph': {
        const indent = place.depth === 0 ? {} : { indent: { left: listIndent(place.depth - 1) } };
        const kept = place.keepNext === true ? { keepNext: true } : {};
        return [paragraph(place.part, { ...indent, ...kept, children: writeInlines(block.inlines) })];
      }
      case 'list':
        return this.list(block, place);
      case 'quote':
      case 'closing':
      case 'postscript':
        return this.blocks(block.blocks, { ...place, part: block.kind });
      case 'signatories':
        return writeSignatories(block, this.options);
    }
  }

  private list(block: ListBlock, { depth }: Place): (Paragraph | Table)[] {
    const reference = `list-${this.numbering.length + 1}`;
    this.numbering.push(defineList(block, reference));
    return block.items.flatMap(([first, ...more]) => {
      const place: Place = { part: 'listContinue', depth: depth + 1 };
      if (first?.kind !== 'paragraph') return this.blocks(first === undefined ? [] : [first, ...more], place);
      const numbering = { reference, level: listLevel(depth) };
      const lead = paragraph(block.ordered ? 'number' : 'bullet', { numbering, children: writeInlines(first.inlines) });
      return [lead, ...this.blocks(more, place)];
    });
  }
}

/** A part of a few lines, a paragraph each; the style keeps them together. */
function paragraphs(lines: Lines, part: Part, space: Space = {}): Paragraph[] {
  return lines.map((line, index) => {
    const before = index === 0 ? space.before : undefined;
    const after = index === lines.length - 1 ? space.after : undefined;
    const spacing = { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
    return paragraph(part, { ...((before ?? after) ? { spacing } : {}), children: writeInlines(line) });
  });
}
