// The blocks of a letter, one after another, as slabs. Must not know: how a block is set, pages.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Block } from '../document/document.ts';
import { RememberedOf } from '../remember.ts';
import { BlockSlabs } from './block-slabs.ts';
import type { Context } from './context.ts';
import type { Tag } from './page.ts';
import type { FlowPlace } from './signatories.ts';
import type { Slab } from './slab.ts';
import { adopt, rootTag } from './tags.ts';

/** A block as slabs, and what it adds to the letter besides. */
interface SetBlock {
  readonly slabs: readonly Slab[];
  readonly tags: readonly Tag[];
  readonly level: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Letters of a merge share most of their blocks: lines, tags and all. */
const before = new RememberedOf<Block, SetBlock>();

export class Flow {
  readonly slabs: Slab[] = [];
  private readonly context: Context;
  private readonly column: FlowPlace;
  private level = 0;
  private previous: Block['kind'] | undefined;

  constructor(context: Context, column: FlowPlace) {
    this.context = context;
    this.column = column;
  }

  add(block: Block): void {
    const { slabs, tags, level, diagnostics } = before.of(block, this.surroundings(block), () => this.set(block));
    this.slabs.push(...slabs);
    adopt(this.context.root, tags);
    this.context.diagnostics.push(...diagnostics);
    this.level = level;
    this.previous = block.kind;
  }

  private set(block: Block): SetBlock {
    const holder = rootTag();
    const context: Context = { ...this.context, root: holder, diagnostics: [] };
    const { level, previous } = this;
    const setter = new BlockSlabs(context, { level, previous, isFirst: this.slabs.length === 0 });
    const slabs = setter.slabsOf(block, holder, this.column);
    return { slabs, tags: holder.children, level: setter.level, diagnostics: context.diagnostics };
  }

  /** All that the slabs of a block depend on. */
  private surroundings(block: Block): readonly unknown[] {
    const { fonts, hyphenate, style, labels, images, measure, close } = this.context;
    const { x, width, aside, room } = this.column;
    const shown = block.kind === 'signatories' && block.people.some(({ image }) => image !== undefined);
    const words = [fonts, hyphenate, style, labels.annex, labels.signature, shown ? images : undefined];
    return [
      ...words,
      measure,
      close,
      x,
      width,
      aside.x,
      aside.width,
      room,
      this.level,
      this.previous,
      this.slabs.length === 0,
    ];
  }
}
