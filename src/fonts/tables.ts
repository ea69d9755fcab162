// What a font file says about itself: is it a TrueType font, and the measures a PDF font descriptor asks for.
// Must not know: HarfBuzz, shaping, PDF objects.

/** Lengths in thousandths of the type size (ISO 32000-1, table 122). */
export interface FontMetrics {
  readonly unitsPerEm: number;
  readonly postScriptName: string;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly italicAngle: number;
  readonly weight: number;
  readonly box: readonly [number, number, number, number];
}

type Tables = ReadonlyMap<string, DataView>;

/** What outlines and their widths are made of. */
export const OUTLINES = ['head', 'hhea', 'hmtx', 'maxp', 'glyf', 'loca'];
/** A CIDFontType2 program needs those and the hinting (ISO 32000-1, 9.9); these only weigh. */
export const NEEDLESS = [
  'BASE',
  'GDEF',
  'GPOS',
  'GSUB',
  'STAT',
  'name',
  'post',
  'cmap',
  'OS/2',
  'gasp',
  'DSIG',
  'kern',
  'meta',
  'MATH',
];

/** The reason why these bytes are not a TrueType font, or undefined if they are one. */
export function fontTrouble(bytes: Uint8Array): 'not-a-font' | 'not-truetype' | undefined {
  if (bytes.length < 12) return 'not-a-font';
  const kind = String.fromCharCode(...bytes.subarray(0, 4));
  if (kind === 'OTTO' || kind === 'ttcf' || kind === 'wOFF' || kind === 'wOF2') return 'not-truetype';
  if (kind !== 'true' && kind !== '\0\x01\0\0') return 'not-a-font';
  const tables = readTables(bytes);
  if (tables === undefined) return 'not-a-font';
  return [...OUTLINES, 'cmap'].every((name) => tables.has(name)) ? undefined : 'not-a-font';
}

export function readMetrics(bytes: Uint8Array): FontMetrics {
  const tables = readTables(bytes) ?? new Map<string, DataView>();
  const head = table(tables, 'head');
  const hhea = table(tables, 'hhea');
  const os2 = tables.get('OS/2');
  const unitsPerEm = head.getUint16(18);
  const scaled = (units: number): number => Math.round((units * 1000) / unitsPerEm);
  const ascent = scaled(hhea.getInt16(4));
  const hasHeights = os2 !== undefined && os2.byteLength >= 90 && os2.getUint16(0) >= 2;
  return {
    unitsPerEm,
    postScriptName: postScriptName(tables.get('name')),
    ascent,
    descent: scaled(hhea.getInt16(6)),
    capHeight: hasHeights ? scaled(os2.getInt16(88)) : Math.round(ascent * 0.85),
    xHeight: hasHeights ? scaled(os2.getInt16(86)) : Math.round(ascent * 0.6),
    italicAngle: (tables.get('post')?.getInt32(4) ?? 0) / 65536,
    weight: os2?.getUint16(4) ?? 400,
    box: [scaled(head.getInt16(36)), scaled(head.getInt16(38)), scaled(head.getInt16(40)), scaled(head.getInt16(42))],
  };
}

/** Each table where it lies in the file; undefined where one lies outside it. */
export function readTables(bytes: Uint8Array): Tables | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint16(4);
  if (bytes.length < 12 + count * 16) return undefined;
  const tables = new Map<string, DataView>();
  for (let entry = 12; entry < 12 + count * 16; entry += 16) {
    const name = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const offset = view.getUint32(entry + 8);
    const length = view.getUint32(entry + 12);
    if (offset + length > bytes.length) return undefined;
    tables.set(name, new DataView(bytes.buffer, bytes.byteOffset + offset, length));
  }
  return tables;
}

function table(tables: Tables, name: string): DataView {
  const found = tables.get(name);
  if (found === undefined) throw new Error(`the font has no table ${name}`);
  return found;
}

/** Name 6 of the naming table: what PDF calls BaseFont. */
function postScriptName(names: DataView | undefined): string {
  if (names === undefined) return 'Font';
  const strings = names.getUint16(4);
  for (let entry = 6; entry < 6 + names.getUint16(2) * 12; entry += 12) {
    if (names.getUint16(entry + 6) !== 6) continue;
    const wide = names.getUint16(entry) !== 1;
    const start = strings + names.getUint16(entry + 10);
    let name = '';
    for (let at = start + (wide ? 1 : 0); at < start + names.getUint16(entry + 8); at += wide ? 2 : 1) {
      name += String.fromCharCode(names.getUint8(at));
    }
    const safe = name.replace(/[^A-Za-z0-9-]/g, '');
    if (safe !== '') return safe;
  }
  return 'Font';
}
