// At which level of HTML each heading of a letter stands. Must not know: markup.
import type { Block, HeadingBlock } from '../../document/document.ts';

/** The subject is the first level, the body's own headings come under it, and no level is skipped (WCAG technique H42). */
export function headingLevels(blocks: readonly Block[]): ReadonlyMap<HeadingBlock, number> {
  const under = blocks.some(({ kind }) => kind === 'subject') ? 1 : 0;
  const levels = new Map<HeadingBlock, number>();
  let current = under;
  for (const heading of blocks.flatMap(headingsIn)) {
    current = Math.min(heading.level + under, current + 1);
    levels.set(heading, current);
  }
  return levels;
}

function headingsIn(block: Block): readonly HeadingBlock[] {
  switch (block.kind) {
    case 'heading':
      return [block];
    case 'list':
      return block.items.flat().flatMap(headingsIn);
    case 'quote':
    case 'closing':
    case 'postscript':
      return block.blocks.flatMap(headingsIn);
    default:
      return [];
  }
}
