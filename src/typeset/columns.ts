// Signatories that read down the columns: a page's people laid out anew, columns as even as they can be.
// Must not know: how the page was filled, tags (reading order is signing order all the same).
import { moved, type Placed } from './page.ts';
import type { GridGeometry, SignatoryCell, Slab } from './slab.ts';

export interface Columns {
  readonly items: readonly Placed[];
  /** Of the tallest of them. */
  readonly height: number;
}

/** The cells in columns within `room`, or undefined where only rows fit. Cells keep their order; no cell is split. */
export function downColumns(cells: readonly SignatoryCell[], grid: GridGeometry, room: number): Columns | undefined {
  const tallest = Math.max(...cells.map((cell) => cell.height));
  // Every height at which a division of the cells can change is the height of some run of cells.
  const heights = cells
    .flatMap((_, from) => runHeights(cells, from, grid.rowGap))
    .filter((height) => height >= tallest);
  const least = heights
    .sort((a, b) => a - b)
    .find((height) => height <= room && divide(cells, grid, height) !== undefined);
  const columns = least === undefined ? undefined : divide(cells, grid, least);
  if (least === undefined || columns === undefined) return undefined;
  const items = columns.flatMap((column, index) => {
    let y = 0;
    return column.flatMap((cell) => {
      const top = y;
      y += cell.height + grid.rowGap;
      return cell.items.map((item) => moved(item, grid.x + index * (grid.columnWidth + grid.gutter), top));
    });
  });
  return { items, height: least };
}

/**
 * The flow with each grid as one slab, as high as its cells are down the columns: rows take more, where a tall cell stands
 * beside low ones.
 * @param room of a page; a grid that passes it keeps its rows
 */
export function withWholeGrids(slabs: readonly Slab[], room: number): readonly Slab[] {
  const flow: Slab[] = [];
  for (let at = 0; at < slabs.length; ) {
    const first = slabs[at] as Slab;
    const rows = rowsFrom(slabs, at);
    const row = rows.flatMap((one) => one.row ?? []);
    const columns = first.grid && downColumns(row, first.grid, room);
    if (columns === undefined) flow.push(first);
    else {
      const notes = rows.flatMap((one) => one.notes ?? []);
      flow.push({
        ...first,
        height: columns.height,
        items: columns.items,
        row,
        ...(notes.length > 0 ? { notes } : {}),
      });
    }
    at += columns === undefined ? 1 : rows.length;
  }
  return flow;
}

/** The rows of one grid that follow each other. */
export function rowsFrom(slabs: readonly Slab[], start: number): readonly Slab[] {
  const grid = slabs[start]?.grid;
  if (grid === undefined) return [];
  let end = start;
  while (slabs[end]?.grid === grid) end++;
  return slabs.slice(start, end);
}

function runHeights(cells: readonly SignatoryCell[], from: number, gap: number): readonly number[] {
  let height = -gap;
  return cells.slice(from).map((cell) => {
    height += cell.height + gap;
    return height;
  });
}

function divide(cells: readonly SignatoryCell[], grid: GridGeometry, height: number): SignatoryCell[][] | undefined {
  const columns: SignatoryCell[][] = [[]];
  let used = -grid.rowGap;
  for (const cell of cells) {
    if (used + grid.rowGap + cell.height > height + 1e-6) {
      columns.push([]);
      used = -grid.rowGap;
    }
    columns.at(-1)?.push(cell);
    used += grid.rowGap + cell.height;
  }
  return columns.length <= grid.columns ? columns : undefined;
}
