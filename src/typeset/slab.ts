// The flow of a letter as slabs: what is never split, one under another, with the price of a page's end before each.
// Must not know: which page a slab will stand on.
import { RememberedOf } from '../remember.ts';
import { moved, type Placed, type PlacedLine } from './page.ts';
import { stacked } from './set-text.ts';

export interface Slab {
  readonly height: number;
  /** Space above, dropped at the top of a page. */
  readonly before: number;
  /** By how much that space may grow on a page with room to spare: room for a signature in ink. */
  readonly stretch?: number;
  /** Price of ending a page before this slab: 0 free, FORBIDDEN never while there is another way. */
  readonly price: number;
  /** Placed as if the slab's top were at y = 0. */
  readonly items: readonly Placed[];
  /** The page must end before this slab. */
  readonly newPage?: boolean;
  /** The rows of signatories, to be laid out anew where they run down the columns. */
  readonly row?: readonly SignatoryCell[];
  /** The notes first called here: they stand at the foot of the same page. */
  readonly notes?: readonly (readonly PlacedLine[])[];
  readonly grid?: GridGeometry;
}

/** The columns that rows of signatories stand in. Points. */
export interface GridGeometry {
  readonly columns: number;
  readonly x: number;
  readonly columnWidth: number;
  readonly gutter: number;
  readonly rowGap: number;
}

/** One signatory, set as if at x = 0, y = 0 of its column. */
export interface SignatoryCell {
  readonly height: number;
  readonly items: readonly Placed[];
}

export const FORBIDDEN = 1e8;
/** A page's end that is allowed and ugly. */
export const UNWELCOME = 4_000;

/** The lines of a paragraph: no line alone at a page's end or beginning, three lines kept whole, no hyphen at the end. */
export function lineSlabs(lines: readonly PlacedLine[], x: number, before: number, price: number): readonly Slab[] {
  const count = lines.length;
  return lines.map((line, index) => {
    const alone = index === 1 || index === count - 1 || count <= 3;
    const hyphen = lines[index - 1]?.hyphenated === true;
    return {
      height: line.leading,
      before: index === 0 ? before : 0,
      price: index === 0 ? price : alone || hyphen ? FORBIDDEN : 0,
      items: stacked([line], x, 0),
    };
  });
}

/** Lines that stay together: an address, a dateline. */
export function boundSlabs(lines: readonly PlacedLine[], x: number, before: number, price: number): readonly Slab[] {
  return lines.map((line, index) => ({
    height: line.leading,
    before: index === 0 ? before : 0,
    price: index === 0 ? price : FORBIDDEN,
    items: stacked([line], x, 0),
  }));
}

/** The slabs of a page of that `room`, what it has to spare given to those that can use it, the same to each. */
export function stretched(slabs: readonly Slab[], room: number): readonly Slab[] {
  const growing = slabs.filter((slab, index) => index > 0 && (slab.stretch ?? 0) > 0);
  if (growing.length === 0) return slabs;
  const spare = room - slabs.reduce((sum, slab, index) => sum + slab.height + (index === 0 ? 0 : slab.before), 0);
  const share = Math.max(0, spare) / growing.length;
  return slabs.map((slab, index) =>
    index === 0 ? slab : { ...slab, before: slab.before + Math.min(slab.stretch ?? 0, share) },
  );
}

export function slabAt(slab: Slab, y: number): readonly Placed[] {
  return placedBefore.of(slab, [y], () => slab.items.map((item) => moved(item, 0, y)));
}

/** The slabs that letters of a merge share mostly stand at one height. */
const placedBefore = new RememberedOf<Slab, readonly Placed[]>();
