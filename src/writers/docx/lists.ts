// What Word must know of each list: its mark, its first number, how far it is set in. Must not know: its items.
import { AlignmentType, type ILevelsOptions, LevelFormat } from 'docx';
import type { ListBlock } from '../../document/document.ts';
import { mm } from './page.ts';

export interface ListDefinition {
  readonly reference: string;
  readonly levels: readonly ILevelsOptions[];
}

/** From an item's mark to its text. */
const INSET = mm(6);
/** Word knows nine levels, and wants all of them told. */
const LEVELS = 9;

export function listLevel(depth: number): number {
  return Math.min(depth, LEVELS - 1);
}

/** Where the text of a list's items stands, `depth` lists deep. */
export function listIndent(depth: number): number {
  return INSET * (listLevel(depth) + 1);
}

/** One definition a list, so that each begins at its own number. */
export function defineList({ ordered, start }: ListBlock, reference: string): ListDefinition {
  const levels = Array.from({ length: LEVELS }, (_, level): ILevelsOptions => {
    const mark = ordered
      ? { format: LevelFormat.DECIMAL, start, text: `%${level + 1}.` }
      : { format: LevelFormat.BULLET, text: '–' };
    const indent = { left: listIndent(level), hanging: INSET };
    return { ...mark, level, alignment: AlignmentType.LEFT, style: { paragraph: { indent } } };
  });
  return { reference, levels };
}
