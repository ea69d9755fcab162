// What stands at fixed places of the first page: letterhead with its logo, address in the window, footer.
// Must not know: the flow of the letter, later pages.
import { error, warning } from '../diagnostics/diagnostic.ts';
import type { Block, Inlines, Lines, LinesBlock } from '../document/document.ts';
import { MM, PAPER } from '../document/page-style.ts';
import type { Context } from './context.ts';
import { pictureAt } from './image-at.ts';
import type { Placed, PlacedLine, Tag } from './page.ts';
import { heightOf, setText, stacked } from './set-text.ts';
import { addTag } from './tags.ts';
import type { AddressZone } from './window.ts';

export interface Field {
  readonly items: readonly Placed[];
  readonly bottom: number;
}

const LETTERHEAD = { smaller: 1.5, leading: 1.3 } as const;
const ADDRESS_LINES = 6;
const FOOTER = { size: 8, leading: 10.5, bottom: 9 * MM } as const;

/** The logo is read even by a letter without letterhead lines. */
export function letterhead(context: Context, lines: Lines, zone: AddressZone): Field {
  const { x, y, width, height } = zone.letterhead;
  const items: Placed[] = [];
  const owner = addTag(context.root, 'Div');
  let bottom = y;
  const { logo } = context.style;
  const picture = logo && pictureAt(context, logo.image);
  if (logo !== undefined && picture !== undefined) {
    const scale = Math.min(logo.height / picture.height, width / picture.width);
    const size = { width: picture.width * scale, height: picture.height * scale };
    const tag = logo.alt === '' ? 'layout' : addTag(owner, 'Figure', { alt: logo.alt });
    items.push({ kind: 'image', owner: tag, block: 'letterhead', x, y, ...size, picture });
    bottom += size.height + 2 * MM;
  }
  const size = context.style.type.size - LETTERHEAD.smaller;
  const leading = size * LETTERHEAD.leading;
  for (const line of lines) {
    const set = letterheadLine(context, line, owner, { width, wide: zone.wide, size, leading, y: bottom });
    items.push(...stacked(set, x, bottom));
    bottom += heightOf(set);
  }
  const room = PAPER.a4.height - y - context.style.margins.bottom;
  if (bottom - y > room) {
    const facts = { millimetres: Math.round((bottom - y) / MM), room: Math.round(room / MM) };
    context.diagnostics.push(error('typeset/letterhead-too-tall', originOf(lines), facts));
  }
  // A letterhead taller than its place beside or above the window only moves the text down, unless it reaches the window.
  return { items, bottom: bottom - y > height ? bottom : Math.min(bottom, y + height) };
}

interface LetterheadPlace {
  readonly width: number;
  readonly wide: AddressZone['wide'];
  readonly size: number;
  readonly leading: number;
  /** Top of its first line. */
  readonly y: number;
}

/** Above the address a line has the whole measure; beside it, its own column. */
function letterheadLine(
  context: Context,
  line: Inlines,
  parent: Tag,
  { width, wide, size, leading, y }: LetterheadPlace,
): readonly PlacedLine[] {
  const shape = { block: 'letterhead', owner: addTag(parent, 'P'), size, leading, align: 'left' } as const;
  const above: Context = { ...context, diagnostics: [] };
  const set = setText(above, line, { ...shape, width: wide.width, otherIndent: size });
  if (y + heightOf(set) > wide.bottom) return setText(context, line, { ...shape, width, otherIndent: size });
  context.diagnostics.push(...above.diagnostics);
  return set;
}

export function recipient(context: Context, { lines, starts = [] }: LinesBlock, zone: AddressZone): Field {
  const { type } = context.style;
  const { x, width } = zone.address;
  // Close enough for the six lines of a postal address (NF Z 10-011) to stand in the window.
  const closest = zone.keepClear === undefined ? type.leading : zone.address.height / ADDRESS_LINES;
  const leading = Math.max(type.size * 1.05, Math.min(type.leading, type.size * 1.3, closest));
  const owner = addTag(context.root, 'Div');
  const inLine = lines.map((line, index) =>
    fieldLines(context, [line], 'recipient', owner, index === 0 ? zone.nameWidth : width, type.size, leading),
  );
  const set = inLine.flat();
  const close = heightOf(set);
  // Several recipients stand apart where that leaves them in the window.
  const apart = close + (starts.length * leading) / 2 <= zone.address.height ? leading / 2 : 0;
  const height = close + starts.length * apart;
  const spare = zone.address.height - height;
  const room = Math.floor(zone.address.height / leading);
  const offPage = zone.address.y + height > PAPER.a4.height - context.style.margins.bottom;
  if (offPage || (zone.keepClear !== undefined && spare < -0.5)) {
    const report = offPage ? error : warning;
    context.diagnostics.push(report('typeset/address-too-tall', originOf(lines), { lines: set.length, room }));
  }
  // Short addresses stand a little down from the edge of what is always visible.
  const y = zone.address.y + Math.max(0, Math.min(zone.keepClear === undefined ? 0 : 5 * MM, spare / 2));
  let top = y;
  const items = inLine.flatMap((one, index) => {
    if (starts.includes(index)) top += apart;
    const placed = stacked(one, x, top);
    top += heightOf(one);
    return placed;
  });
  return { items, bottom: y + height };
}

/** Top of the footer, and its lines; it belongs to the first page only. */
export function footer(
  context: Context,
  lines: Lines,
  x: number,
  width: number,
): { readonly items: readonly Placed[]; readonly top: number } {
  const owner = addTag(context.root, 'Div');
  const set = fieldLines(context, lines, 'footer', owner, width, FOOTER.size, FOOTER.leading, 'center');
  const top = PAPER.a4.height - FOOTER.bottom - heightOf(set);
  return { items: stacked(set, x, top), top };
}

function fieldLines(
  context: Context,
  lines: Lines,
  block: Block['kind'] & ('recipient' | 'footer'),
  parent: ReturnType<typeof addTag>,
  width: number,
  size: number,
  leading: number,
  align: 'left' | 'center' = 'left',
): readonly PlacedLine[] {
  return lines.flatMap((line: Inlines) =>
    setText(context, line, {
      block,
      owner: addTag(parent, 'P'),
      width,
      size,
      leading,
      align,
      otherIndent: align === 'left' ? size : 0,
    }),
  );
}

function originOf(lines: Lines) {
  for (const inline of lines.flat()) if (inline.kind === 'text' && inline.origin !== undefined) return inline.origin;
  return undefined;
}
