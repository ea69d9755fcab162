// What Word must know of each list: its mark, its first number, how far it is set in. Must not know: its items.
import { AlignmentType, type ILevelsOptions, LevelFormat } from 'docx';
import type { ListBlock } from '../../document/document.ts';
import { mm } from './page.ts';

export interface ListDefinition {
  readonly reference: string;
  readonly levels: readonly ILevelsOptions[];
}

/** Word knows nine levels. */
const DEEPEST = 8;

export function listLevel(depth: number): number {
  return Math.min(depth, DEEPEST);
}

/** Where the text of a list's items stands, `depth` lists deep. */
export function listIndent(depth: number): number {
  return mm(7) * (listLevel(depth) + 1);
}

/** One definition a list, so that each begins at its own number. */
export function defineList(list: ListBlock, reference: string, depth: number): ListDefinition {
  const mark = list.ordered ? { format: LevelFormat.DECIMAL, start: list.start } : { format: LevelFormat.BULLET };
  const level = listLevel(depth);
  const text = list.ordered ? `%${level + 1}.` : '–';
  const indent = { left: listIndent(depth), hanging: mm(6) };
  return {
    reference,
    levels: [{ ...mark, level, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent } } }],
  };
}
