// The blocks of a letter, one after another, as slabs: each kind's type, indents and spaces.
// Must not know: pages, numbering, what stands outside the flow (letterhead, address, footer).
import type { Block, Inlines, Lines } from '../document/document.ts';
import type { Context } from './context.ts';
import type { Role, Tag } from './page.ts';
import { BOLD, PLAIN, type Style } from './runs.ts';
import { setText, stacked } from './set-text.ts';
import { type GridPlace, signatorySlabs } from './signatories.ts';
import { boundSlabs, FORBIDDEN, lineSlabs, type Slab } from './slab.ts';
import { addTag } from './tags.ts';

/** Where the flow stands: its left edge and width, and the column of the dateline. */
export interface Column extends GridPlace {
  readonly dateline: number;
}

/** The slabs of the flow. Headings know the levels already used, so that none is skipped (ISO 14289-1, 7.4.2). */
export class Flow {
  readonly slabs: Slab[] = [];
  private readonly context: Context;
  private readonly column: Column;
  private level = 0;
  private previous: Block['kind'] | undefined;

  constructor(context: Context, column: Column) {
    this.context = context;
    this.column = column;
  }

  add(block: Block): void {
    this.push(this.slabsOf(block, this.context.root, this.column));
    this.previous = block.kind;
  }

  private push(slabs: readonly Slab[]): void {
    this.slabs.push(...slabs);
  }

  private get leading(): number {
    return this.context.style.type.leading;
  }

  /** Between two paragraphs. */
  private get gap(): number {
    return this.context.style.paragraph === 'spacing' ? this.context.style.paragraph_space : 0;
  }

  private slabsOf(block: Block, parent: Tag, column: Column): readonly Slab[] {
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
          addTag(parent, 'BlockQuote'),
          this.indented(column),
          this.gap || this.leading / 2,
        );
      case 'closing':
        return this.closing(block.blocks, parent, column);
      case 'postscript':
        return this.part(block.blocks, addTag(parent, 'Div'), column, this.leading * 1.4, FORBIDDEN);
      case 'enclosures':
      case 'copies':
        return this.smallLines(block.lines, block.kind, parent, column, this.leading, this.afterSignatories());
      case 'signatories':
        return signatorySlabs(this.context, block, parent, column);
      case 'letterhead':
      case 'recipient':
      case 'footer':
        return [];
    }
  }

  /** What follows the signatures stays with the last row: no page carries only enclosures. */
  private afterSignatories(): number {
    return this.previous === 'signatories' || this.previous === 'closing' ? FORBIDDEN : 0;
  }

  private spaceBeforeParagraph(): number {
    if (this.previous === 'paragraph') return this.gap;
    return this.gap || this.leading * 0.5;
  }

  private dateline(lines: Lines, parent: Tag, column: Column): readonly Slab[] {
    const width = column.x + column.width - column.dateline;
    const set = this.lines(lines, 'dateline', parent, { ...column, x: column.dateline, width }, PLAIN);
    return boundSlabs(set, column.dateline, this.slabs.length === 0 ? 0 : this.leading, 0);
  }

  private smallLines(
    lines: Lines,
    kind: 'references' | 'delivery' | 'enclosures' | 'copies',
    parent: Tag,
    column: Column,
    before: number,
    price = 0,
  ): readonly Slab[] {
    const size = this.context.style.type.size - 1;
    const set = this.lines(lines, kind, addTag(parent, 'Div'), column, PLAIN, size);
    return lineSlabs(set, column.x, this.previous === kind ? 0 : before, price);
  }

  private heading(
    inlines: Inlines,
    kind: 'subject' | 'heading',
    parent: Tag,
    column: Column,
    wanted: number,
    before: number,
  ): readonly Slab[] {
    this.level = Math.max(1, Math.min(wanted, this.level + 1, 4));
    const owner = addTag(parent, `H${this.level}` as Role);
    const { size } = this.context.style.type;
    const shape = { block: kind, owner, width: column.width, size, leading: this.leading, align: 'left' } as const;
    const set = setText(this.context, inlines, {
      ...shape,
      style: kind === 'subject' && isMarked(inlines) ? PLAIN : BOLD,
    });
    return boundSlabs(set, column.x, before, 0);
  }

  private salutation(lines: Lines, parent: Tag, column: Column): readonly Slab[] {
    const indent = this.firstIndent();
    const inner = { ...column, x: column.x + indent, width: column.width - indent };
    const set = this.lines(lines, 'salutation', parent, inner, PLAIN);
    return boundSlabs(set, inner.x, this.leading * 1.2, this.previous === 'subject' ? FORBIDDEN : 0);
  }

  private firstIndent(): number {
    return this.context.style.paragraph === 'indent' ? this.context.style.indent : 0;
  }

  private paragraph(
    inlines: Inlines,
    block: 'paragraph' | 'quote' | 'closing' | 'postscript' | 'list',
    owner: Tag,
    column: Column,
    before: number,
    price = this.afterHeading(),
  ): readonly Slab[] {
    const { size } = this.context.style.type;
    const firstIndent = block === 'list' ? 0 : this.firstIndent();
    const set = setText(this.context, inlines, {
      block,
      owner,
      width: column.width,
      size,
      leading: this.leading,
      align: 'justify',
      hyphenate: true,
      firstIndent,
    });
    return lineSlabs(set, column.x, before, price);
  }

  /** A heading or a salutation never stands at the foot of a page. */
  private afterHeading(): number {
    const kept = this.previous === 'heading' || this.previous === 'subject' || this.previous === 'salutation';
    return kept ? FORBIDDEN : 0;
  }

  /** The formula of politeness: after the last paragraph and never first on a page. */
  private closing(blocks: readonly Block[], parent: Tag, column: Column): readonly Slab[] {
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
    parent: Tag,
    column: Column,
    before: number,
    price = this.afterHeading(),
  ): readonly Slab[] {
    const slabs: Slab[] = [];
    for (const [index, block] of blocks.entries()) {
      const set =
        block.kind === 'paragraph'
          ? this.paragraph(block.inlines, 'quote', addTag(parent, 'P'), column, this.gap, 0)
          : this.slabsOf(block, parent, column);
      slabs.push(...set.map((slab, at) => (index === 0 && at === 0 ? { ...slab, before, price } : slab)));
    }
    return slabs;
  }

  private indented(column: Column): Column {
    const inset = this.context.style.type.size * 2;
    return { ...column, x: column.x + inset, width: column.width - 2 * inset };
  }

  private list(block: Extract<Block, { kind: 'list' }>, parent: Tag, column: Column): readonly Slab[] {
    const list = addTag(parent, 'L', { ordered: block.ordered });
    const { size } = this.context.style.type;
    const inset = size * (block.ordered && block.items.length + block.start > 10 ? 2.1 : 1.6);
    const inner = { ...column, x: column.x + inset, width: column.width - inset };
    return block.items.flatMap((item, index) => {
      const entry = addTag(list, 'LI');
      const label = addTag(entry, 'Lbl');
      const text = block.ordered ? `${block.start + index}.` : '–';
      const mark = setText(this.context, [{ kind: 'text', text, origin: undefined }], {
        block: 'list',
        owner: label,
        width: inset,
        size,
        leading: this.leading,
        align: 'left',
      });
      const before = index === 0 ? this.gap || this.leading * 0.3 : Math.min(this.gap, this.leading * 0.25);
      const body = this.part(item, addTag(entry, 'LBody'), inner, before, index === 0 ? this.afterHeading() : 0);
      return body.map((slab, at) =>
        at === 0 ? { ...slab, items: [...stacked(mark, column.x, 0), ...slab.items] } : slab,
      );
    });
  }

  private lines(
    lines: Lines,
    block: Exclude<Block['kind'], 'signatories'>,
    parent: Tag,
    column: Column,
    style: Style,
    size?: number,
  ) {
    const { type } = this.context.style;
    return lines.flatMap((line) =>
      setText(this.context, line, {
        block,
        owner: addTag(parent, 'P'),
        width: column.width,
        size: size ?? type.size,
        leading: size === undefined ? type.leading : Math.round(size * 1.3 * 4) / 4,
        align: 'left',
        style,
        otherIndent: (size ?? type.size) * 1,
      }),
    );
  }
}

/** An author who marks the subject up (« *Objet : …* ») has chosen its type; one who does not gets it bold. */
function isMarked(inlines: Inlines): boolean {
  return inlines.every((inline) => inline.kind !== 'text' || inline.text.trim() === '');
}
