// A plain TrueType font cut down to some glyphs, numbers kept: what HarfBuzz's subsetter makes of it, byte for byte
// (tests/fonts holds them side by side), without its WebAssembly. Must not know: HarfBuzz, shaping, PDF objects.
import { NEEDLESS, OUTLINES, readTables } from './tables.ts';

/** Tables that go over as they are: the hinting's programs. */
const AS_THEY_ARE = ['cvt ', 'fpgm', 'prep'];
const KNOWN = new Set([...OUTLINES, ...AS_THEY_ARE, ...NEEDLESS]);

/**
 * Is there nothing in this font but what is known here, every glyph within its tables? A variable font, or one for
 * vertical lines, has more; one that is damaged is left to HarfBuzz, which is used to such.
 */
export function isPlain(font: Uint8Array): boolean {
  const tables = readTables(font);
  return tables !== undefined && [...tables.keys()].every((name) => KNOWN.has(name)) && isSound(tables);
}

/** OpenType 1.9: where each glyph begins never goes back nor past its table, and each has a width. */
function isSound(tables: ReadonlyMap<string, DataView>): boolean {
  const size = (name: string): number => tables.get(name)?.byteLength ?? 0;
  const [head, hhea, maxp, loca] = ['head', 'hhea', 'maxp', 'loca'].map((name) => tables.get(name));
  if (size('head') < 54 || size('hhea') < 36 || size('maxp') < 6) return false;
  const isShort = head?.getInt16(50) === 0;
  const count = maxp?.getUint16(4) ?? 0;
  const long = hhea?.getUint16(34) ?? 0;
  const enough = size('loca') >= (count + 1) * (isShort ? 2 : 4);
  if (!enough || long < 1 || long > count || size('hmtx') < long * 4 + (count - long) * 2) return false;
  let before = 0;
  for (let glyph = 0; glyph <= count; glyph++) {
    const at = (isShort ? (loca?.getUint16(glyph * 2) ?? 0) * 2 : loca?.getUint32(glyph * 4)) ?? 0;
    if (at < before || at > size('glyf')) return false;
    before = at;
  }
  return true;
}

/** @param font plain, with the tables that `fontTrouble` asks for @param wanted glyph numbers, 0 among them */
export function subsetPlain(font: Uint8Array, wanted: Iterable<number>): Uint8Array {
  const tables = readTables(font) ?? new Map<string, DataView>();
  const table = (name: string): DataView => tables.get(name) ?? new DataView(new ArrayBuffer(0));
  const outlines = outlinesOf(table('head'), table('loca'), table('glyf'));
  const kept = withComponents(wanted, outlines, table('maxp').getUint16(4));
  const count = Math.max(...kept) + 1;
  const { glyf, loca, isShort } = packOutlines(count, kept, outlines);
  const { hmtx, longMetrics } = packWidths(count, kept, table('hmtx'), table('hhea').getUint16(34));
  const head = changed(table('head'), [
    [8, 0, 4],
    [50, isShort ? 0 : 1, 2],
  ]);
  const packed = new Map([
    ['glyf', glyf],
    ['head', head],
    ['hhea', changed(table('hhea'), [[34, longMetrics, 2]])],
    ['hmtx', hmtx],
    ['loca', loca],
    ['maxp', changed(table('maxp'), [[4, count, 2]])],
  ]);
  for (const name of AS_THEY_ARE) {
    const same = tables.get(name);
    if (same !== undefined) packed.set(name, bytesOf(same));
  }
  return assembled(packed);
}

type Outlines = (glyph: number) => Uint8Array;

/** A glyph's description, without what only fills it up to the next. */
function outlinesOf(head: DataView, loca: DataView, glyf: DataView): Outlines {
  const isShort = head.getInt16(50) === 0;
  const offset = (glyph: number) => (isShort ? loca.getUint16(glyph * 2) * 2 : loca.getUint32(glyph * 4));
  return (glyph) => {
    const view = new DataView(glyf.buffer, glyf.byteOffset + offset(glyph), offset(glyph + 1) - offset(glyph));
    return bytesOf(view).subarray(
      0,
      view.byteLength < 10 ? 0 : isComposite(view) ? view.byteLength : lengthWithin(view),
    );
  };
}

function isComposite(glyph: DataView): boolean {
  return glyph.getInt16(0) < 0;
}

/** A damaged glyph draws nothing, as with HarfBuzz. */
function lengthWithin(glyph: DataView): number {
  try {
    const length = lengthOf(glyph);
    return length > glyph.byteLength ? 0 : length;
  } catch (fault) {
    if (fault instanceof RangeError) return 0;
    throw fault;
  }
}

const REPEATED = 0x08;

/** OpenType 1.9, glyf, « Simple Glyph Description ». */
function lengthOf(glyph: DataView): number {
  const contours = glyph.getInt16(0);
  if (contours === 0) return 10;
  const points = glyph.getUint16(8 + contours * 2) + 1;
  let at = 12 + contours * 2 + glyph.getUint16(10 + contours * 2);
  let coordinates = 0;
  for (let point = 0; point < points; ) {
    const flags = glyph.getUint8(at++);
    const times = flags & REPEATED ? glyph.getUint8(at++) + 1 : 1;
    coordinates += times * (sizeOf(flags, 0x02, 0x10) + sizeOf(flags, 0x04, 0x20));
    point += times;
  }
  return at + coordinates;
}

function sizeOf(flags: number, isByte: number, isSame: number): number {
  if (flags & isByte) return 1;
  return flags & isSame ? 0 : 2;
}

/** The glyphs asked for and those they are composed of, in order. */
function withComponents(wanted: Iterable<number>, outlines: Outlines, glyphs: number): readonly number[] {
  const kept = new Set<number>();
  const open = [...wanted];
  for (let glyph = open.pop(); glyph !== undefined; glyph = open.pop()) {
    if (kept.has(glyph) || glyph >= glyphs) continue;
    kept.add(glyph);
    open.push(...componentsOf(outlines(glyph)));
  }
  return [...kept].sort((a, b) => a - b);
}

const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;

/** OpenType 1.9, glyf, « Composite Glyph Description ». */
function componentsOf(outline: Uint8Array): number[] {
  const view = new DataView(outline.buffer, outline.byteOffset, outline.length);
  const components: number[] = [];
  if (outline.length === 0 || !isComposite(view)) return components;
  let at = 10;
  for (let flags = MORE; flags & MORE && at + 4 <= outline.length; ) {
    flags = view.getUint16(at);
    components.push(view.getUint16(at + 2));
    at += 4 + (flags & WORDS ? 4 : 2) + (flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0);
  }
  return components;
}

function packOutlines(count: number, kept: readonly number[], outlines: Outlines) {
  const bodies = kept.map(outlines);
  const size = bodies.reduce((sum, { length }) => sum + even(length), 0);
  const isShort = size < 0x1ffff;
  // Without short offsets nothing has to be even.
  const room = (length: number) => (isShort ? even(length) : length);
  const glyf = new Uint8Array(bodies.reduce((sum, { length }) => sum + room(length), 0));
  const loca = new DataView(new ArrayBuffer((count + 1) * (isShort ? 2 : 4)));
  let end = 0;
  let next = 0;
  for (let glyph = 0; glyph < count; glyph++) {
    if (kept[next] === glyph) {
      const body = bodies[next++] as Uint8Array;
      glyf.set(body, end);
      end += room(body.length);
    }
    if (isShort) loca.setUint16((glyph + 1) * 2, end / 2);
    else loca.setUint32((glyph + 1) * 4, end);
  }
  // A table without a byte would be no table; HarfBuzz gives it one.
  return { glyf: end === 0 ? new Uint8Array(1) : glyf, loca: bytesOf(loca), isShort };
}

function even(length: number): number {
  return length + (length % 2);
}

/** Glyphs left out have no width. The last ones of one width share it (OpenType 1.9, hmtx). */
function packWidths(count: number, kept: readonly number[], hmtx: DataView, long: number) {
  const widths = new Uint16Array(count);
  const bearings = new Uint16Array(count);
  for (const glyph of kept) {
    widths[glyph] = hmtx.getUint16(Math.min(glyph, long - 1) * 4);
    bearings[glyph] = hmtx.getUint16(glyph < long ? glyph * 4 + 2 : long * 4 + (glyph - long) * 2);
  }
  let longMetrics = count;
  while (longMetrics > 1 && widths[longMetrics - 2] === widths[count - 1]) longMetrics--;
  const packed = new DataView(new ArrayBuffer(longMetrics * 4 + (count - longMetrics) * 2));
  for (let glyph = 0; glyph < count; glyph++) {
    if (glyph < longMetrics) packed.setUint16(glyph * 4, widths[glyph] as number);
    const at = glyph < longMetrics ? glyph * 4 + 2 : longMetrics * 4 + (glyph - longMetrics) * 2;
    packed.setUint16(at, bearings[glyph] as number);
  }
  return { hmtx: bytesOf(packed), longMetrics };
}

/** A table's copy with other numbers in it: [offset, value, bytes]. */
function changed(table: DataView, values: readonly (readonly [number, number, 2 | 4])[]): Uint8Array {
  const copy = bytesOf(table).slice();
  const view = new DataView(copy.buffer);
  for (const [at, value, size] of values) {
    if (size === 2) view.setUint16(at, value);
    else view.setUint32(at, value);
  }
  return copy;
}

const HEADER = 12;
const ENTRY = 16;
const MAGIC = 0xb1b0afba;

/** OpenType 1.9, « Organization of an OpenType Font »; the tables lie by size, as HarfBuzz lays them. */
function assembled(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...tables.keys()].sort();
  const bodies = [...tables].sort(([a, { length: one }], [b, { length: other }]) => one - other || (a < b ? -1 : 1));
  const places = new Map<string, number>();
  let end = HEADER + names.length * ENTRY;
  for (const [name, { length }] of bodies) {
    places.set(name, end);
    end += (length + 3) & ~3;
  }
  const file = new Uint8Array(end);
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(names.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, names.length);
  view.setUint16(6, 16 << power);
  view.setUint16(8, power);
  view.setUint16(10, names.length * 16 - (16 << power));
  for (const [index, name] of names.entries()) {
    const body = tables.get(name) as Uint8Array;
    const place = places.get(name) as number;
    const entry = HEADER + index * ENTRY;
    file.set(body, place);
    for (let letter = 0; letter < 4; letter++) file[entry + letter] = name.charCodeAt(letter);
    view.setUint32(entry + 4, checksum(view, place, body.length));
    view.setUint32(entry + 8, place);
    view.setUint32(entry + 12, body.length);
  }
  view.setUint32((places.get('head') as number) + 8, MAGIC - checksum(view, 0, end));
  return file;
}

/** Of a table as it lies in the file, filled up with zeros. */
function checksum(file: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + file.getUint32(at)) >>> 0;
  return sum;
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}
