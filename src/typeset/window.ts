// Where the envelope's window is, what may stand in it, and where the sheet folds. Points.
// Must not know: documents, lines.
import { MM, PAPER, type PageStyle } from '../document/page-style.ts';

export interface Field {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface AddressZone {
  /** What the envelope may show: nothing else stands there. Undefined without a window. */
  readonly keepClear: Field | undefined;
  /** Where the address stands: always visible, however the sheet slides in its envelope. */
  readonly address: Field;
  /** How wide its first line may be, a name rather whole than in line with the text at the right. */
  readonly nameWidth: number;
  /** Where the text begins below the address. */
  readonly flowTop: number;
  /** Left edge of the dateline and of a lone signature, in line with the address if no window holds that elsewhere. */
  readonly aside: number;
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

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

export function addressZone(style: PageStyle, left: number, measure: number): AddressZone {
  const zone = windowZone(style, left, measure);
  const address = addressIn(style, zone);
  const top = Math.min(zone.keepClear?.y ?? address.y, address.y);
  const nameWidth = address === zone.address ? (zone.shown ?? address.width) : address.width;
  return { ...zone, address, nameWidth, wide: { width: left + measure - zone.letterhead.x, bottom: top } };
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

function windowZone(style: PageStyle, left: number, measure: number): Zone {
  const right = left + measure;
  const column = style.aside === 'left' ? left : Math.max(110 * MM, left);
  const top = LETTERHEAD_TOP * MM;
  switch (style.recipient.window) {
    case 'fr-right':
      return {
        keepClear: mm(90, 34, 110, 56),
        // The window shows 80 mm; lines of an address end with those of the text, where that leaves it room.
        address: { ...mm(110, 45, 80, 34), width: clamp(right - 110 * MM, 70 * MM, 80 * MM) },
        shown: 80 * MM,
        flowTop: BELOW_WINDOW,
        aside: column,
        letterhead: { x: left, y: top, width: 88 * MM - left, height: 75 * MM },
        folds: FRENCH_FOLDS,
      };
    case 'fr-left':
      return {
        keepClear: mm(10, 34, 110, 56),
        address: { ...mm(0, 45, 80, 34), x: Math.max(left, 20 * MM) },
        flowTop: BELOW_WINDOW,
        aside: column,
        letterhead: { x: BESIDE_WINDOW, y: top, width: right - BESIDE_WINDOW, height: 75 * MM },
        folds: FRENCH_FOLDS,
      };
    case 'din-5008-b':
      // DIN 5008:2020, form B: address field 85 × 45 mm, 20 mm from the left and 45 mm from the top; folds at 105 and 210.
      return {
        keepClear: mm(20, 45, 85, 45),
        address: mm(25, 62.7, 75, 27.3),
        flowTop: 98.5 * MM,
        aside: column,
        letterhead: { x: BESIDE_WINDOW, y: top, width: right - BESIDE_WINDOW, height: 75 * MM },
        folds: [105 * MM, 210 * MM],
      };
    case 'none':
      return {
        keepClear: undefined,
        address: { x: column, y: 30 * MM, width: right - column, height: 60 * MM },
        flowTop: 30 * MM,
        aside: column,
        letterhead: { x: left, y: top, width: column === left ? measure : column - 5 * MM - left, height: 120 * MM },
        folds: FRENCH_FOLDS,
      };
  }
}
