// The headings of a letter, each at the level that it has among the others. Must not know: Markdown, pages, markup.
import { areSame, RememberedOf } from '../remember.ts';
import type { Block, HeadingBlock } from './document.ts';

/** Deeper ones stand with these. */
const MOST = 3;

/**
 * Written with « # » or with « ## », the first headings are of level 1, those under them of level 2, and those side by side
 * alike: no level is skipped (WCAG 2.2, technique H42; ISO 14289-1, 7.4.2). Blocks that stay are the very same.
 */
export function withHeadingLevels(blocks: readonly Block[]): readonly Block[] {
  /** As typed: the heading before, and those that it stands under. */
  const above: number[] = [];
  const settleAll = (inner: readonly Block[]): readonly Block[] => {
    const settled = inner.map(settle);
    return areSame(settled, inner) ? inner : settled;
  };
  const settle = (block: Block): Block => {
    switch (block.kind) {
      case 'heading': {
        while ((above.at(-1) ?? 0) >= block.level) above.pop();
        above.push(block.level);
        const level = Math.min(above.length, MOST) as HeadingBlock['level'];
        return level === block.level ? block : leveled.of(block, [level], () => ({ ...block, level }));
      }
      case 'list': {
        const items = block.items.map(settleAll);
        return areSame(items, block.items) ? block : { ...block, items };
      }
      case 'quote':
      case 'closing':
      case 'postscript': {
        const within = settleAll(block.blocks);
        return within === block.blocks ? block : { ...block, blocks: within };
      }
      default:
        return block;
    }
  };
  return settleAll(blocks);
}

/** A heading that letters share is one block in all of them. */
const leveled = new RememberedOf<HeadingBlock, HeadingBlock>();
