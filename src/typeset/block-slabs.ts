// One block of a letter as slabs: each kind's type, indents and spaces.
// Must not know: pages, numbering, what stands outside the flow (letterhead, address, notes, footer).
import type { Block, Inlines, Lines } from '../document/document.ts';
import {
  firstIndent,
  headingLines,
  labelLines,
  type ParagraphKind,
  paragraphLines,
  separateLines,
} from './block-text.ts';
import type { Context } from './context.ts';
import type { Role, Tag } from './page.ts';
import { stacked } from './set-text.ts';
import { type FlowPlace, signatorySlabs } from './signatories.ts';
import { boundSlabs, FORBIDDEN, lineSlabs, type Slab, UNWELCOME } from './slab.ts';
import { addTag } from './tags.ts';

/** What a block must know of those before it. */
export interface Before {
  /** Of the last heading, so that no level is skipped (ISO 14289-1, 7.4.2); 0 for none. */
  readonly level: number;
  readonly previous: Block['kind'] | undefined;
  /** Is there nothing before it on the page? */
  readonly isFirst: boolean;
}

export class BlockSlabs {
  level: number;
  private readonly context: Context;
  private readonly previous: Block['kind'] | undefined;
  private readonly isFirst: boolean;

  constructor(context: Context, { level, previous, isFirst }: Before) {
    this.context = context;
    this.level = level;
    this.previous = previous;
    this.isFirst = isFirst;
  }

  private get leading(): number {
    return this.context.style.type.leading;
  }

  /** Between two paragraphs. */
  private get gap(): number {
    return this.context.style.paragraph === 'spacing' ? this.context.style.paragraph_space : 0;
  }

  slabsOf(block: Block, parent: Tag, column: FlowPlace): readonly Slab[] {
    switch (block.kind) {
      case 'dateline':
        return this.dateline(block.lines, parent, column);
      case 'references':
      case 'delivery':
        return this.smallLines(block.lines, block.kind, parent, column, this.leading);
      case 'subject':
        return this.heading(block.inlines, 'subject', parent, column, 1, this.leading * 1.2);
      case 'heading':
        return this.heading(
          block.inlines,
          'heading',
          parent,
          column,
          block.level + (this.level > 0 ? 1 : 0),
          this.leading,
        );
      case 'salutation':
        return this.salutation(block.lines, parent, column);
      case 'paragraph':
        return this.paragraph(block.inlines, 'paragraph', addTag(parent, 'P'), column, this.spaceBeforeParagraph());
      case 'list':
        return this.list(block, parent, column);
      case 'quote':
        return this.part(
          block.blocks,
          'quote',
          addTag(parent, 'BlockQuote'),
          this.indented(column),
          this.gap || this.leading / 2,
        );
      case 'closing':
        return this.closing(block.blocks, parent, column);
      case 'postscript':
        return this.part(block.blocks, 'postscript', addTag(parent, 'Div'), column, this.leading * 1.4, FORBIDDEN);
      case 'enclosures':
      case 'copies':
        return this.smallLines(block.lines, block.kind, parent, column, this.leading, this.afterSignatories());
      case 'signatories':
        return signatorySlabs(this.context, block, parent, column);
      case 'letterhead':
      case 'recipient':
      case 'footer':
      case 'note':
        return [];
    }
  }

  /** What follows the signatures stays with the last row: no page carries only enclosures or copies. */
  private afterSignatories(): number {
    const ending = ['closing', 'signatories', 'postscript', 'enclosures'];
    return this.previous !== undefined && ending.includes(this.previous) ? FORBIDDEN : 0;
  }

  private spaceBeforeParagraph(): number {
    if (this.previous === 'paragraph') return this.gap;
    return this.gap || this.leading * 0.5;
  }

  private dateline(lines: Lines, parent: Tag, column: FlowPlace): readonly Slab[] {
    const { x, width } = column.aside;
    const set = separateLines(this.context, lines, 'dateline', parent, width);
    return boundSlabs(set, x, this.isFirst ? 0 : this.leading, 0);
  }

  private smallLines(
    lines: Lines,
    kind: 'references' | 'delivery' | 'enclosures' | 'copies',
    parent: Tag,
    column: FlowPlace,
    before: number,
    price = 0,
  ): readonly Slab[] {
    const size = this.context.style.type.size - 1;
    const set = separateLines(this.context, lines, kind, addTag(parent, 'Div'), column.width, size);
    return lineSlabs(set, column.x, this.previous === kind ? 0 : before, price);
  }

  private heading(
    inlines: Inlines,
    kind: 'subject' | 'heading',
    parent: Tag,
    column: FlowPlace,
    wanted: number,
    before: number,
  ): readonly Slab[] {
    this.level = Math.max(1, Math.min(wanted, this.level + 1, 4));
    const owner = addTag(parent, `H${this.level}` as Role);
    const set = headingLines(this.context, inlines, kind, owner, column.width);
    return boundSlabs(set, column.x, before, 0);
  }

  private salutation(lines: Lines, parent: Tag, column: FlowPlace): readonly Slab[] {
    const indent = firstIndent(this.context);
    const set = separateLines(this.context, lines, 'salutation', parent, column.width - indent);
    return boundSlabs(set, column.x + indent, this.leading * 1.2, this.previous === 'subject' ? FORBIDDEN : 0);
  }

  private paragraph(
    inlines: Inlines,
    block: ParagraphKind,
    owner: Tag,
    column: FlowPlace,
    before: number,
    price = this.afterHeading(),
  ): readonly Slab[] {
    const set = paragraphLines(this.context, inlines, block, owner, column.width);
    return lineSlabs(set, column.x, before, price);
  }

  /** A heading or a salutation never stands at the foot of a page. */
  private afterHeading(): number {
    const kept = this.previous === 'heading' || this.previous === 'subject' || this.previous === 'salutation';
    return kept ? FORBIDDEN : 0;
  }

  /** The formula of politeness: after the last paragraph and never first on a page. */
  private closing(blocks: readonly Block[], parent: Tag, column: FlowPlace): readonly Slab[] {
    const slabs = blocks.flatMap((block, index) =>
      block.kind === 'paragraph'
        ? this.paragraph(
            block.inlines,
            'closing',
            addTag(parent, 'P'),
            column,
            index === 0 ? this.closingSpace() : this.gap,
          )
        : this.slabsOf(block, parent, column),
    );
    return slabs.map((slab) => ({ ...slab, price: FORBIDDEN }));
  }

  private closingSpace(): number {
    return this.gap || this.leading * 0.5;
  }

  private part(
    blocks: readonly Block[],
    kind: ParagraphKind,
    parent: Tag,
    column: FlowPlace,
    before: number,
    price = this.afterHeading(),
  ): readonly Slab[] {
    const slabs: Slab[] = [];
    for (const [index, block] of blocks.entries()) {
      const set =
        block.kind === 'paragraph'
          ? this.paragraph(block.inlines, kind, addTag(parent, 'P'), column, this.gap, 0)
          : this.slabsOf(block, parent, column);
      slabs.push(...set.map((slab, at) => (index === 0 && at === 0 ? { ...slab, before, price } : slab)));
    }
    return slabs;
  }

  private indented(column: FlowPlace): FlowPlace {
    const inset = this.context.style.type.size * 2;
    return { ...column, x: column.x + inset, width: column.width - 2 * inset };
  }

  private list(block: Extract<Block, { kind: 'list' }>, parent: Tag, column: FlowPlace): readonly Slab[] {
    const list = addTag(parent, 'L', { ordered: block.ordered });
    const { size } = this.context.style.type;
    const inset = size * (block.ordered && block.items.length + block.start > 10 ? 2.1 : 1.6);
    const inner = { ...column, x: column.x + inset, width: column.width - inset };
    const between = Math.min(this.gap, this.leading * 0.25);
    const items = block.items.map((item, index) => {
      const entry = addTag(list, 'LI');
      const label = addTag(entry, 'Lbl');
      const text = block.ordered ? `${block.start + index}.` : '–';
      const mark = labelLines(this.context, text, label, inset);
      const before = index === 0 && parent.role !== 'LBody' ? this.gap || this.leading * 0.3 : between;
      const body = this.part(item, 'list', addTag(entry, 'LBody'), inner, before, 0);
      return body.map((slab, at) =>
        at === 0 ? { ...slab, items: [...stacked(mark, column.x, 0), ...slab.items] } : slab,
      );
    });
    return items.flatMap((item, index) =>
      item.map((slab, at) => (at === 0 ? { ...slab, price: this.beforeItem(items, index) } : slab)),
    );
  }

  /** What announces a list stays with it; an item of one line is no more left alone than the line of a paragraph. */
  private beforeItem(items: readonly (readonly Slab[])[], index: number): number {
    if (index === 0) return this.previous === 'paragraph' ? UNWELCOME : this.afterHeading();
    const isLine = (at: number) => items[at]?.length === 1;
    const last = items.length - 1;
    const alone =
      (index === 1 && isLine(0)) ||
      (index === last && isLine(last)) ||
      (last < 3 && items.every((_, at) => isLine(at)));
    return alone ? UNWELCOME : 0;
  }
}
