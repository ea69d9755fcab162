// How much room the address needs above and below to show in the window of an envelope, and nothing else with it.
// Must not know: styles, what comes after.
import type { Block } from '../../document/document.ts';
import { POINT, WINDOW } from './page.ts';
import { leadingOf } from './styles.ts';

/** Twentieths of a point. */
export interface Space {
  readonly before?: number | undefined;
  readonly after?: number | undefined;
}

const LEAST = 12 * POINT;

/**
 * A long letterhead only moves the address down: in an envelope without a window nothing is lost.
 *
 * @param logoHeight points, 0 without a logo
 */
export function addressSpace(blocks: readonly Block[], logoHeight: number, atLeft = false): Space {
  const letterhead = logoHeight * POINT + linesOf(blocks, 'letterhead') * leadingOf('letterhead');
  if (atLeft) return { before: letterhead === 0 ? 0 : LEAST, after: LEAST };
  const address = linesOf(blocks, 'recipient') * leadingOf('recipient');
  const before = Math.max(WINDOW.top - letterhead, letterhead === 0 ? 0 : LEAST);
  return { before, after: Math.max(WINDOW.bottom - letterhead - before - address, LEAST) };
}

function linesOf(blocks: readonly Block[], kind: 'letterhead' | 'recipient'): number {
  return blocks.reduce((sum, block) => (block.kind === kind ? sum + block.lines.length : sum), 0);
}
