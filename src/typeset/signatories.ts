// Those who sign: one at right, two or three in a row, more in columns; each block whole, rows in line.
// Must not know: page numbers, languages.
import { error } from '../diagnostics/diagnostic.ts';
import type { Inlines, SignatoriesBlock, SignatoryLines } from '../document/document.ts';
import { isCompact, MM, signatoryColumns, signatureRoom } from '../document/page-style.ts';
import type { Context } from './context.ts';
import { pictureAt } from './image-at.ts';
import { moved, type Placed, type PlacedLine, type Tag } from './page.ts';
import { BOLD, PLAIN, plainText } from './runs.ts';
import { heightOf, setText, stacked } from './set-text.ts';
import { FORBIDDEN, type GridGeometry, type SignatoryCell, type Slab, UNWELCOME } from './slab.ts';
import { addTag, adopt, rootTag } from './tags.ts';
import type { Span } from './window.ts';

/** How a number of people is laid out. Lengths in points. */
export interface Grid extends GridGeometry {
  readonly size: number;
  readonly leading: number;
  /** Room above a name for a signature, always there. */
  readonly ink: number;
  /** The same, taken only where the page has it to spare. */
  readonly spareInk: number;
}

/** Where the flow stands: left edge and width of the text. */
export interface FlowPlace extends Span {
  /** The column of the dateline and of a lone signature. */
  readonly aside: Span;
  /** Height of a page, to tell who fits on none. */
  readonly room: number;
}

const LEADING = 1.28;
const COMPACT = { smaller: 2.5, gutter: 5 * MM, rowGap: 7 } as const;

function columnsFor({ close, style }: Context, count: number): number {
  // Of four in three columns one would stand alone, and no less high than two and two.
  return close ? (count === 4 ? 2 : 3) : signatoryColumns(style.signatories.columns, count);
}

function gridFor(context: Context, count: number, place: FlowPlace, columns = columnsFor(context, count)): Grid {
  const chosen = context.style.signatories.columns;
  const compact = isCompact(chosen, count);
  const listed = chosen === 'list' && count > 3;
  const close = context.close || (columns === 3 && count > 3);
  const smaller = compact ? COMPACT.smaller : close ? 2 : columns === 1 && !listed ? 0 : 1;
  const size = context.style.type.size - smaller;
  const gutter = compact ? COMPACT.gutter : 8 * MM;
  const alone = columns === 1 && count === 1;
  const { x, width } = alone ? place.aside : place;
  const room = signatureRoom(context.style.signatories, count);
  return {
    columns,
    x,
    columnWidth: (width - gutter * (columns - 1)) / columns,
    gutter,
    rowGap: compact ? COMPACT.rowGap : size * (listed ? 0.6 : close ? 1 : 1.15),
    size,
    leading: Math.round(size * LEADING * 4) / 4,
    ink: room.always,
    spareInk: room.ifSpare,
  };
}

export function signatorySlabs(
  context: Context,
  block: SignatoriesBlock,
  parent: Tag,
  place: FlowPlace,
): readonly Slab[] {
  if (block.people.length === 0) return [];
  const annex = context.style.signatories.columns === 'annex' && block.people.length > 1;
  if (!annex) return wholeWords(context, block.people, parent, place);
  const lead = gridFor({ ...context, style: { ...context.style, signatories: LONE } }, 1, place);
  const heading = setText(
    context,
    [{ kind: 'text', text: context.labels.annex(block.people.length), origin: undefined }],
    {
      block: 'signatories',
      owner: addTag(parent, 'H2'),
      width: place.width,
      size: context.style.type.size + 1,
      leading: context.style.type.leading + 1,
      align: 'left',
      style: BOLD,
    },
  );
  const rest = gridSlabs(context, block.people, parent, place, gridFor(context, block.people.length, place));
  const first = block.people[0];
  return [
    ...(first === undefined ? [] : gridSlabs(context, [first], parent, place, lead)),
    { height: heightOf(heading), before: 0, price: 0, items: stacked(heading, place.x, 0), newPage: true },
    ...rest.map((slab, index) => (index === 0 ? { ...slab, price: FORBIDDEN, before: 12 } : slab)),
  ];
}

/** In as many columns as their number asks for, or in fewer where a word would be cut: the number was left to us. */
function wholeWords(
  context: Context,
  people: readonly SignatoryLines[],
  parent: Tag,
  place: FlowPlace,
  columns = columnsFor(context, people.length),
): readonly Slab[] {
  const holder = rootTag();
  const attempt: Context = { ...context, diagnostics: [] };
  const slabs = gridSlabs(attempt, people, holder, place, gridFor(context, people.length, place, columns));
  const isCut = attempt.diagnostics.some(({ code }) => code === 'typeset/word-too-wide');
  const isOurs = context.style.signatories.columns === 'auto' && !isCompact('auto', people.length);
  if (isCut && isOurs && columns > 1) return wholeWords(context, people, parent, place, columns - 1);
  adopt(parent, holder.children);
  context.diagnostics.push(...attempt.diagnostics);
  return slabs;
}

const LONE = { columns: 1, order: 'row-major', ink: undefined } as const;

function gridSlabs(
  context: Context,
  people: readonly SignatoryLines[],
  parent: Tag,
  place: FlowPlace,
  grid: Grid,
): readonly Slab[] {
  const list = addTag(parent, 'L');
  const inked = people.some((person) => person.image !== undefined);
  const ink = inked ? Math.max(grid.ink, 14 * MM) : grid.ink;
  const cells = people.map((person) => setCell(context, person, list, { ...grid, ink }));
  for (const [index, cell] of cells.entries()) {
    if (cell.height <= place.room) continue;
    const name = plainText(people[index]?.name ?? []);
    context.diagnostics.push(error('typeset/signatory-too-tall', originOf(people[index]?.name ?? []), { name }));
  }
  const rows: SignatoryCell[][] = [];
  for (let at = 0; at < cells.length; at += grid.columns) rows.push(cells.slice(at, at + grid.columns));
  return rows.map((row, index) => ({
    height: Math.max(...row.map((cell) => cell.height)),
    before: index === 0 ? context.style.type.leading * (ink > 0 ? 0.6 : 1.2) : grid.rowGap,
    stretch: inked ? 0 : grid.spareInk,
    // The first row stays with the closing, the last is never alone on a page.
    price: index === 0 || index === rows.length - 1 ? FORBIDDEN : UNWELCOME,
    items: row.flatMap((cell, column) => shifted(cell.items, grid.x + column * (grid.columnWidth + grid.gutter))),
    row,
    grid,
  }));
}

function setCell(context: Context, person: SignatoryLines, list: Tag, grid: Grid): SignatoryCell {
  const body = addTag(addTag(list, 'LI'), 'LBody');
  const items: Placed[] = [];
  const name = plainText(person.name);
  const image = person.image === undefined ? undefined : pictureAt(context, person.image, originOf(person.name));
  if (image !== undefined) {
    const scale = Math.min((grid.ink - 2) / image.height, Math.min(grid.columnWidth, 55 * MM) / image.width);
    const height = image.height * scale;
    const owner = addTag(body, 'Figure', { alt: context.labels.signature(name) });
    const y = grid.ink - 2 - height;
    items.push({
      kind: 'image',
      owner,
      block: 'signatories',
      x: 0,
      y,
      width: image.width * scale,
      height,
      picture: image,
    });
  }
  let y = grid.ink;
  const add = (inlines: Inlines, bold: boolean): void => {
    const lines = setSignatureLine(context, inlines, bold, body, grid);
    items.push(...stacked(lines, 0, y));
    y += heightOf(lines);
  };
  add(person.name, true);
  for (const line of person.lines) add(line, false);
  return { height: y, items };
}

function setSignatureLine(
  context: Context,
  inlines: Inlines,
  bold: boolean,
  body: Tag,
  grid: Grid,
): readonly PlacedLine[] {
  return setText(context, inlines, {
    block: 'signatories',
    owner: addTag(body, 'P'),
    width: grid.columnWidth,
    size: grid.size,
    leading: grid.leading,
    align: 'left',
    style: bold ? BOLD : PLAIN,
    otherIndent: grid.size,
  });
}

export function shifted(items: readonly Placed[], dx: number, dy = 0): readonly Placed[] {
  return items.map((item) => moved(item, dx, dy));
}

function originOf(inlines: Inlines) {
  for (const inline of inlines) if (inline.kind === 'text' && inline.origin !== undefined) return inline.origin;
  return undefined;
}
