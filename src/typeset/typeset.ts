// A document and a style become pages: fixed fields, the flow cut into pages, page numbers.
// Must not know: letters, templates, people, PDF. Pure and synchronous: the same input gives the same pages.
import type { Checked } from '../diagnostics/diagnostic.ts';
import { hasErrors } from '../diagnostics/diagnostic.ts';
import type { Lines } from '../document/document.ts';
import { MM, PAPER, type PageStyle, signatoryColumns } from '../document/page-style.ts';
import { RememberedLately } from '../remember.ts';
import { downColumns, rowsFrom, withWholeGrids } from './columns.ts';
import type { Context, TypesetInput } from './context.ts';
import { footer, letterhead, recipient } from './first-page.ts';
import { Flow } from './flow.ts';
import { continuationRoom, type Frame, furniture } from './furniture.ts';
import { footItems, footOf, Notes } from './notes.ts';
import type { Guide, Page, Placed } from './page.ts';
import { pageStarts } from './paginate.ts';
import { type Slab, slabAt, stretched } from './slab.ts';
import { rootTag } from './tags.ts';
import { type AddressZone, addressZone } from './window.ts';

export function typeset(input: TypesetInput): Checked<readonly Page[]> {
  const usual = layOut(input);
  if (!mayStandCloser(input) || !usual.mightSpareAPage) return usual;
  const dense = layOut(input, true);
  return (dense.value?.length ?? Number.POSITIVE_INFINITY) < (usual.value?.length ?? 0) ? dense : usual;
}

/** Are there people in two columns whose number is left to us? */
function mayStandCloser({ document, style }: TypesetInput): boolean {
  const block = document.blocks.find((one) => one.kind === 'signatories');
  const count = block?.kind === 'signatories' ? block.people.length : 0;
  return style.signatories.columns === 'auto' && count >= 4 && signatoryColumns('auto', count) === 2;
}

/** Of the height of people, what standing closer may save at most: fewer rows, smaller type. */
const SPARED = 0.45;

interface LaidOut extends Checked<readonly Page[]> {
  /** May what stands on the last page find room on the one before, if its people take less? */
  readonly mightSpareAPage: boolean;
}

function layOut(input: TypesetInput, close = false): LaidOut {
  const { style } = input;
  const left = style.margins.left;
  const measure = style.measure ?? PAPER.a4.width - left - style.margins.right;
  const context: Context = { ...input, root: rootTag(), measure, close, diagnostics: [] };
  const zone = addressZone(style, left, measure);
  const continued = continuationRoom(context);
  const top = style.margins.top + continued;
  const floor = PAPER.a4.height - style.margins.bottom;
  const column = { x: left, width: measure, aside: zone.aside, room: floor - top };

  const fixed: Placed[] = [];
  let flowTop = style.margins.top;
  let letterheadBottom: number | undefined;
  let footerTop: number | undefined;
  const flow = new Flow(context, column);
  const notes = new Notes(context, column);
  const placeLetterhead = (lines: Lines): void => {
    const field = letterhead(context, lines, zone);
    fixed.push(...field.items);
    letterheadBottom = field.bottom;
    flowTop = Math.max(flowTop, field.bottom + 6 * MM);
  };
  const blocks = input.document.blocks;
  if (style.logo !== undefined && !blocks.some((block) => block.kind === 'letterhead')) placeLetterhead([]);
  for (const block of blocks) {
    if (block.kind === 'letterhead') placeLetterhead(block.lines);
    else if (block.kind === 'recipient') {
      const field = recipient(context, block, clearOf(zone, letterheadBottom));
      fixed.push(...field.items);
      flowTop = Math.max(flowTop, zone.flowTop, field.bottom + 8 * MM);
    } else if (block.kind === 'footer') {
      const field = footer(context, block.lines, left, measure);
      fixed.push(...field.items);
      footerTop = field.top;
    } else if (block.kind === 'note') notes.add(block, flow.slabs.length);
    else flow.add(block);
  }
  const frame: Frame = { left, measure, top, footerTop, folds: zone.folds };
  const firstFloor = footerTop === undefined ? floor : Math.min(floor, footerTop - 16);
  const slabs = notes.placed(flow.slabs, fixed, floor - top);
  const rooms: Rooms = { left, measure, first: { top: flowTop, floor: firstFloor }, others: { top, floor } };
  const body = setBody(style, slabs, rooms, zone);
  const total = body.pages.length;
  const pages = body.pages.map(
    ({ items, guides }, index): Page => ({
      width: PAPER.a4.width,
      height: PAPER.a4.height,
      items: [...(index === 0 ? fixed : []), ...items, ...furniture(context, index, total, frame)],
      guides,
      root: context.root,
    }),
  );
  return {
    value: hasErrors(context.diagnostics) ? undefined : pages,
    diagnostics: context.diagnostics,
    mightSpareAPage: body.mightSpareAPage,
  };
}

/** What the flow has of the pages: top and floor of the first and of the others, points. */
interface Rooms {
  readonly left: number;
  readonly measure: number;
  readonly first: { readonly top: number; readonly floor: number };
  readonly others: { readonly top: number; readonly floor: number };
}

/** The flow cut into pages, and nothing of what stands at fixed places. */
interface Body {
  readonly pages: readonly Pick<Page, 'items' | 'guides'>[];
  readonly mightSpareAPage: boolean;
}

/** Letters of a merge share most of their pages, but for what stands at fixed places. */
const pagesBefore = new RememberedLately<Body['pages'][number]>(8);

function setBody(style: PageStyle, flow: readonly Slab[], { left, measure, ...room }: Rooms, zone: AddressZone): Body {
  const heightOf = ({ top, floor }: Rooms['first']): number => floor - top;
  const heights = { first: heightOf(room.first), others: heightOf(room.others) };
  const readDown = style.signatories.order === 'column-major';
  const { slabs, starts } = [flow, ...(readDown ? [withWholeGrids(flow, heights.others)] : [])]
    .map((slabs) => ({ slabs, starts: [0, ...pageStarts(slabs, heights)] }))
    .reduce((best, one) => (one.starts.length < best.starts.length ? one : best));
  const parts = starts.map((start, index) => slabs.slice(start, starts[index + 1] ?? slabs.length));
  const pages = parts.map((onPage, index) => {
    const { top, floor } = index === 0 ? room.first : room.others;
    return pagesBefore.of([style, left, measure, top, floor, index === 0, ...onPage], () => {
      // Down the columns the tallest column alone could use the room; there nobody is given more.
      const textFloor = floor - footOf(onPage);
      const page = readDown ? onPage : stretched(onPage, textFloor - top);
      return {
        items: [...fillPage(style, page, top, textFloor), ...footItems(onPage, left, floor)],
        guides: [...guides(index === 0 ? zone : undefined, left, top, measure, floor), ...columnGuides(page, top)],
      };
    });
  });
  const [before, last] = parts.slice(-2);
  const spared = heightBelow(slabs.filter(({ grid }) => grid !== undefined)) * SPARED;
  const mightSpareAPage =
    before !== undefined &&
    last !== undefined &&
    heightBelow(before) + heightBelow(last) + footOf([...before, ...last]) - spared <
      heightOf(parts.length === 2 ? room.first : room.others);
  return { pages, mightSpareAPage };
}

/** Where no window says how high the address stands, it goes below a letterhead that is in its way. */
function clearOf(zone: AddressZone, letterheadBottom: number | undefined): AddressZone {
  const { keepClear, address, letterhead } = zone;
  const beside = address.x >= letterhead.x + letterhead.width || address.x + address.width <= letterhead.x;
  if (keepClear !== undefined || beside || letterheadBottom === undefined) return zone;
  return { ...zone, address: { ...address, y: Math.max(address.y, letterheadBottom + 8 * MM) } };
}

function fillPage({ signatories }: PageStyle, slabs: readonly Slab[], top: number, floor: number): readonly Placed[] {
  const items: Placed[] = [];
  let y = top;
  for (let index = 0; index < slabs.length; index++) {
    const slab = slabs[index] as Slab;
    y += index === 0 ? 0 : slab.before;
    const rows = signatories.order === 'column-major' ? rowsFrom(slabs, index) : [];
    const cells = rows.flatMap((row) => row.row ?? []);
    // One row reads down its columns as it stands.
    const columns =
      slab.grid !== undefined && cells.length > slab.grid.columns
        ? downColumns(cells, slab.grid, floor - y - heightBelow(slabs, index + rows.length))
        : undefined;
    if (columns === undefined) {
      items.push(...slabAt(slab, y));
      y += slab.height;
      continue;
    }
    items.push(...slabAt({ ...slab, items: columns.items }, y));
    y += columns.height;
    index += rows.length - 1;
  }
  return items;
}

function heightBelow(slabs: readonly Slab[], start = 0): number {
  return slabs.slice(start).reduce((sum, slab) => sum + slab.before + slab.height, 0);
}

function guides(zone: AddressZone | undefined, x: number, y: number, width: number, floor: number): readonly Guide[] {
  const text: Guide = { name: 'text', x, y, width, height: floor - y };
  if (zone === undefined) return [text];
  const folds = zone.folds.map((fold): Guide => ({ name: 'fold', x: 0, y: fold, width: PAPER.a4.width, height: 0 }));
  const window: readonly Guide[] = zone.keepClear === undefined ? [] : [{ name: 'window', ...zone.keepClear }];
  return [text, ...window, { name: 'address', ...zone.address }, { name: 'letterhead', ...zone.letterhead }, ...folds];
}

/** The columns of signatories, as tall as the rows that stand in them. */
function columnGuides(slabs: readonly Slab[], top: number): readonly Guide[] {
  let y = top;
  return slabs.flatMap((slab, index) => {
    y += index === 0 ? 0 : slab.before;
    const { grid, height } = slab;
    const at = y;
    y += height;
    if (grid === undefined) return [];
    return Array.from({ length: grid.columns }, (_, column): Guide => {
      const x = grid.x + column * (grid.columnWidth + grid.gutter);
      return { name: 'column', x, y: at, width: grid.columnWidth, height };
    });
  });
}
