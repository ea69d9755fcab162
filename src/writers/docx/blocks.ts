// Each part of a letter as Word's paragraphs, each with the style of its part. Must not know: the file they go into.
import { BorderStyle, Paragraph, type Table, TextRun } from 'docx';
import type { Block, Document, Lines, ListBlock } from '../../document/document.ts';
import { isMarked, plainText } from '../../document/plain-text.ts';
import type { WriterOptions } from '../options.ts';
import { writeInlines } from './inlines.ts';
import { defineList, type ListDefinition, listIndent, listLevel } from './lists.ts';
import { addressSpace, type Space } from './opening.ts';
import { mm, POINT, TEXT_WIDTH } from './page.ts';
import { paragraph } from './paragraph.ts';
import { pictureRun } from './picture.ts';
import { speck, writeSignatories } from './signatories.ts';
import { type Part, STYLES } from './styles.ts';

const HEADINGS = ['heading1', 'heading2', 'heading3'] as const;
const NOTE_RULE = mm(40);

export interface WordBody {
  readonly body: readonly (Paragraph | Table)[];
  readonly numbering: readonly ListDefinition[];
  readonly notes: Readonly<Record<string, WordNote>>;
}

interface WordNote {
  readonly children: Paragraph[];
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
  const { numbering, notes } = writer;
  return { body: body.at(-1) instanceof Paragraph ? body : [...body, speck()], numbering, notes };
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
  /** Another item comes after it, and stands closer than another paragraph. */
  readonly beforeItem?: boolean;
  /** What stands before it. */
  readonly after?: Block['kind'] | undefined;
}

class BodyWriter {
  readonly numbering: ListDefinition[] = [];
  readonly notes: Record<string, WordNote> = {};
  private readonly options: WriterOptions;

  constructor(options: WriterOptions) {
    this.options = options;
  }

  blocks(blocks: readonly Block[], place: Place = { part: 'paragraph', depth: 0 }): (Paragraph | Table)[] {
    return blocks.flatMap((block, index) => {
      // No page carries only the ending: the last paragraph stays with it.
      const ends = blocks[index + 1]?.kind === 'closing' || blocks[index + 1]?.kind === 'signatories';
      const beforeItem = place.beforeItem === true && index === blocks.length - 1;
      const after = blocks[index - 1]?.kind;
      const keepNext = ends || keepsLine(blocks, index);
      return this.block(block, { ...place, after, beforeItem, ...(keepNext ? { keepNext } : {}) });
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
        return [
          paragraph('subject', {
            children: writeInlines(block.inlines, isMarked(block.inlines) ? { bold: false } : {}),
          }),
        ];
      case 'heading':
        return [paragraph(HEADINGS[block.level - 1] ?? 'heading3', { children: writeInlines(block.inlines) })];
      case 'paragraph': {
        const indent = place.depth === 0 ? {} : { indent: { left: listIndent(place.depth - 1) }, ...spaceAfter(place) };
        const kept = place.keepNext === true ? { keepNext: true } : {};
        return [paragraph(place.part, { ...indent, ...kept, children: writeInlines(block.inlines) })];
      }
      case 'note': {
        if (block.number !== undefined) {
          // Word writes its mark.
          this.notes[block.number] = {
            children: [
              paragraph('note', { children: [new TextRun('\u00a0'), ...writeInlines(block.inlines.slice(1))] }),
            ],
          };
          return [];
        }
        const note = paragraph('note', { children: writeInlines(block.inlines) });
        return place.after === 'note' ? [note] : [noteRule(), note];
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

  private list(block: ListBlock, { depth, beforeItem: listBeforeItem = false }: Place): (Paragraph | Table)[] {
    const reference = `list-${this.numbering.length + 1}`;
    this.numbering.push(defineList(block, reference));
    return block.items.flatMap(([first, ...more], index) => {
      const beforeItem = index < block.items.length - 1 || listBeforeItem;
      const place: Place = { part: 'listContinue', depth: depth + 1, beforeItem };
      if (first?.kind !== 'paragraph') return this.blocks(first === undefined ? [] : [first, ...more], place);
      const numbering = { reference, level: listLevel(depth) };
      const space = spaceAfter({ beforeItem: beforeItem && more.length === 0 });
      const children = writeInlines(first.inlines);
      const lead = paragraph(block.ordered ? 'number' : 'bullet', { numbering, ...space, children });
      return [lead, ...this.blocks(more, place)];
    });
  }
}

/** Characters of a line that stands for itself: a row of what was a table. */
const SHORT = 60;

function isLine(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph') return false;
  const text = plainText(block.inlines);
  return text.length <= SHORT && !/[.!?…:;]\s*$/u.test(text);
}

/** Of lines that follow each other, none ends or begins a page alone. */
function keepsLine(blocks: readonly Block[], index: number): boolean {
  if (!isLine(blocks[index]) || !isLine(blocks[index + 1])) return false;
  return !isLine(blocks[index - 1]) || !isLine(blocks[index + 2]);
}

/** What parts the letter from its notes: a short rule, with the first of them. */
function noteRule(): Paragraph {
  const top = { style: BorderStyle.SINGLE, size: 4, color: 'auto', space: 1 };
  const spacing = { before: STYLES.note.leading * 2 * POINT, after: 0, line: 80, lineRule: 'exact' } as const;
  return paragraph('note', { border: { top }, indent: { right: TEXT_WIDTH - NOTE_RULE }, spacing, keepNext: true });
}

/** The styles of a list set its items close; what ends one, and goes on within an item, stands as paragraphs do. */
function spaceAfter({ beforeItem }: Pick<Place, 'beforeItem'>) {
  return beforeItem === true ? {} : { spacing: { after: STYLES.paragraph.after * POINT } };
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
