// Set pages with their changes marked by rules: a line through what was removed, two under what was added, so that print
// in black tells them apart. Must not know: words.
import type { Page, Placed, PlacedLine, PlacedRule, PlacedRun } from '../../typeset/index.ts';
import { REDLINE } from './document.ts';

/** Fractions of the type size: the middle of small letters, the room under them. */
const THROUGH = 0.23;
const UNDER = [0.12, 0.2] as const;
const THICK = 0.6;

export function drawMarks(pages: readonly Page[]): readonly Page[] {
  return pages.map((page) => ({
    ...page,
    items: page.items.flatMap((item): Placed[] =>
      item.kind === 'line' ? [withoutLinks(item), ...rules(item)] : [item],
    ),
  }));
}

function rules(line: PlacedLine): PlacedRule[] {
  return line.runs.flatMap((run) => {
    if (run.link?.url === REDLINE.removed) return [rule(run, line.baseline - THROUGH * line.size)];
    if (run.link?.url === REDLINE.added) return UNDER.map((below) => rule(run, line.baseline + below * line.size));
    return [];
  });
}

function rule({ x, width }: PlacedRun, y: number): PlacedRule {
  return { kind: 'rule', owner: 'layout', x1: x, y1: y, x2: x + width, y2: y, thickness: THICK };
}

function withoutLinks(line: PlacedLine): PlacedLine {
  const isOurs = (run: PlacedRun) => run.link?.url === REDLINE.removed || run.link?.url === REDLINE.added;
  return { ...line, runs: line.runs.map((run) => (isOurs(run) ? { ...run, link: undefined } : run)) };
}
