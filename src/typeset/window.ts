// Where the envelope's window is, what may stand in it, and where the sheet folds. Points.
// Must not know: documents, lines.
import { MM, PAPER, type PageStyle } from '../document/page-style.ts';

export interface Field {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Span = Pick<Field, 'x' | 'width'>;

export interface AddressZone {
  /** What the envelope may show: nothing else stands there. Undefined without a window. */
  readonly keepClear: Field | undefined;
  /** Where the address stands: always visible, however the sheet slides in its envelope. */
  readonly address: Field;
  /** How wide its first line may be, a name rather whole than in line with the text at the right. */
  readonly nameWidth: number;
  /** Where the text begins below the address. */
  readonly flowTop: number;
  /** Where the dateline and a lone signature stand, in line with the address if no window holds that elsewhere. */
  readonly aside: Span;
  readonly letterhead: Field;
  /** Letterhead lines that end above `bottom` meet no address: they may be this wide. */
  readonly wide: { readonly width: number; readonly bottom: number };
  readonly folds: readonly number[];
}

const mm = (x: number, y: number, width: number, height: number): Field => ({
  x: x * MM,
  y: y * MM,
  width: width * MM,
  height: height * MM,
});

/** The French sheet of 210 × 99 mm slides by 10 and 11 mm in a DL envelope whose window is 100 × 45 mm, 20 mm from right
 * and bottom: hence these zones (KOMA-Script's NF.lco; recomputed in formalettre). */
const FRENCH_FOLDS = [99 * MM, 198 * MM];
/** Below what the window may show, and so that the fold passes under the first line and not through it. */
const BELOW_WINDOW = 91.5 * MM;
/** Where a window at left leaves room for the sender (DIN 5008 puts its block of information there). */
const BESIDE_WINDOW = 125 * MM;
const LETTERHEAD_TOP = 15;
/** Beside a narrow text: how wide what stands at its right is rather than ending with it, if the paper's margin allows. */
const BESIDE_TEXT = { address: 70 * MM, letterhead: 60 * MM };
/** A column that would be narrower holds no date in one line: it gives way to the text's own. */
const NARROWEST_ASIDE = 45 * MM;

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

export function addressZone(style: PageStyle, left: number, measure: number): AddressZone {
  const zone = windowZone(style, left, measure);
  const address = addressIn(style, zone);
  const top = Math.min(zone.keepClear?.y ?? address.y, address.y);
  const nameWidth = address === zone.address ? (zone.shown ?? address.width) : address.width;
  const { x, width } = zone.letterhead;
  return { ...zone, address, nameWidth, wide: { width: Math.max(width, left + measure - x), bottom: top } };
}

function addressIn(style: PageStyle, zone: Zone): Field {
  const { x, y, width } = style.recipient;
  if (x === undefined && y === undefined && width === undefined) return zone.address;
  return {
    x: x ?? zone.address.x,
    y: y ?? zone.address.y,
    width: Math.min(width ?? zone.address.width, PAPER.a4.width - (x ?? zone.address.x) - 5 * MM),
    height: zone.address.height,
  };
}

interface Zone extends Omit<AddressZone, 'wide' | 'nameWidth'> {
  /** Width of what a window shows of the address, where that is more than its lines take as a rule. */
  readonly shown?: number;
}

/** From `x` to the end of the text, or past it to have that least width. */
function widthFrom(x: number, least: number, { margins }: PageStyle, right: number): number {
  return Math.max(right - x, Math.min(least, PAPER.a4.width - margins.right - x));
}

function asideOf(style: PageStyle, left: number, measure: number): Span {
  const x = Math.max(110 * MM, left);
  const width = widthFrom(x, BESIDE_TEXT.address, style, left + measure);
  return style.aside === 'left' || width < NARROWEST_ASIDE ? { x: left, width: measure } : { x, width };
}

function windowZone(style: PageStyle, left: number, measure: number): Zone {
  const right = left + measure;
  const aside = asideOf(style, left, measure);
  const beside = { x: BESIDE_WINDOW, width: widthFrom(BESIDE_WINDOW, BESIDE_TEXT.letterhead, style, right) };
  const top = LETTERHEAD_TOP * MM;
  switch (style.recipient.window) {
    case 'fr-right':
      return {
        keepClear: mm(90, 34, 110, 56),
        // The window shows 80 mm; lines of an address end with those of the text, where that leaves it room.
        address: { ...mm(110, 45, 80, 34), width: clamp(right - 110 * MM, BESIDE_TEXT.address, 80 * MM) },
        shown: 80 * MM,
        flowTop: BELOW_WINDOW,
        aside,
        letterhead: { x: left, y: top, width: 88 * MM - left, height: 75 * MM },
        folds: FRENCH_FOLDS,
      };
    case 'fr-left':
      return {
        keepClear: mm(10, 34, 110, 56),
        address: { ...mm(0, 45, 80, 34), x: Math.max(left, 20 * MM) },
        flowTop: BELOW_WINDOW,
        aside,
        letterhead: { ...beside, y: top, height: 75 * MM },
        folds: FRENCH_FOLDS,
      };
    case 'din-5008-b':
      // DIN 5008:2020, form B: address field 85 × 45 mm, 20 mm from the left and 45 mm from the top; folds at 105 and 210.
      return {
        keepClear: mm(20, 45, 85, 45),
        address: mm(25, 62.7, 75, 27.3),
        flowTop: 98.5 * MM,
        aside,
        letterhead: { ...beside, y: top, height: 75 * MM },
        folds: [105 * MM, 210 * MM],
      };
    case 'none':
      return {
        keepClear: undefined,
        address: { ...aside, y: 30 * MM, height: 60 * MM },
        flowTop: 30 * MM,
        aside,
        letterhead: { x: left, y: top, width: aside.x === left ? measure : aside.x - 5 * MM - left, height: 120 * MM },
        folds: FRENCH_FOLDS,
      };
  }
}
