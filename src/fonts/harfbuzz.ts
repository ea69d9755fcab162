// The door to HarfBuzz: the shaper of the package, and its subsetter called through the C interface.
// Must not know: families, caches, pages. The one file of the core that reads the disk: HarfBuzz's own program code.
import { readFileSync } from 'node:fs';
import { NEEDLESS } from './tables.ts';

/** The two things asked of WebAssembly; the compiler's own library knows it only together with the browser's. */
declare const WebAssembly: {
  instantiate(code: Uint8Array): Promise<{ readonly instance: { readonly exports: object } }>;
};

export type HarfBuzz = typeof import('harfbuzzjs');

let shaper: Promise<HarfBuzz> | undefined;
let subsetter: Promise<Subsetter> | undefined;

/** The shaper. It compiles when first asked for, so that commands which set no page do not pay for it. */
export function startShaper(): Promise<HarfBuzz> {
  shaper ??= import('harfbuzzjs').then(async (hb: HarfBuzz & { readonly started?: Promise<void> }) => {
    // In the bundled program the package starts up by a promise of its own (scripts/build.mjs).
    await hb.started;
    return hb;
  });
  return shaper;
}

/** For a font that has more tables than `subsetPlain` knows. */
export function startSubsetter(): Promise<Subsetter> {
  subsetter ??= loadSubsetter();
  return subsetter;
}

/** Cuts a TrueType font down to some glyphs; glyph numbers stay. */
export type Subsetter = (font: Uint8Array, glyphs: Iterable<number>) => Uint8Array;

interface SubsetExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly malloc: (size: number) => number;
  readonly free: (pointer: number) => void;
  readonly _initialize: () => void;
  readonly hb_blob_create: (data: number, length: number, mode: number, user: number, destroy: number) => number;
  readonly hb_blob_destroy: (blob: number) => void;
  readonly hb_blob_get_data: (blob: number, length: number) => number;
  readonly hb_blob_get_length: (blob: number) => number;
  readonly hb_face_create: (blob: number, index: number) => number;
  readonly hb_face_destroy: (face: number) => void;
  readonly hb_face_reference_blob: (face: number) => number;
  readonly hb_set_add: (set: number, value: number) => void;
  readonly hb_subset_input_create_or_fail: () => number;
  readonly hb_subset_input_destroy: (input: number) => void;
  readonly hb_subset_input_glyph_set: (input: number) => number;
  readonly hb_subset_input_set: (input: number, which: number) => number;
  readonly hb_subset_input_set_flags: (input: number, flags: number) => void;
  readonly hb_subset_or_fail: (face: number, input: number) => number;
}

/** hb-subset.h */
const WRITABLE = 2;
const DROP_TABLES = 3;
const RETAIN_GLYPH_IDS = 0x2;
const NOTDEF_OUTLINE = 0x40;
const NO_LAYOUT_CLOSURE = 0x200;
async function loadSubsetter(): Promise<Subsetter> {
  const code = readFileSync(new URL(import.meta.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')));
  const { instance } = await WebAssembly.instantiate(code);
  const hb = instance.exports as unknown as SubsetExports;
  hb._initialize();
  return (font, glyphs) => subset(hb, font, glyphs);
}

function subset(hb: SubsetExports, font: Uint8Array, glyphs: Iterable<number>): Uint8Array {
  const data = hb.malloc(font.length);
  new Uint8Array(hb.memory.buffer).set(font, data);
  const blob = hb.hb_blob_create(data, font.length, WRITABLE, 0, 0);
  const face = hb.hb_face_create(blob, 0);
  const input = hb.hb_subset_input_create_or_fail();
  try {
    const kept = hb.hb_subset_input_glyph_set(input);
    for (const glyph of glyphs) hb.hb_set_add(kept, glyph);
    const dropped = hb.hb_subset_input_set(input, DROP_TABLES);
    for (const table of NEEDLESS) hb.hb_set_add(dropped, tag(table));
    hb.hb_subset_input_set_flags(input, RETAIN_GLYPH_IDS | NOTDEF_OUTLINE | NO_LAYOUT_CLOSURE);
    const result = hb.hb_subset_or_fail(face, input);
    if (result === 0) throw new Error('HarfBuzz could not subset this font');
    const out = hb.hb_face_reference_blob(result);
    const start = hb.hb_blob_get_data(out, 0);
    const bytes = new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(out));
    hb.hb_blob_destroy(out);
    hb.hb_face_destroy(result);
    return bytes;
  } finally {
    hb.hb_subset_input_destroy(input);
    hb.hb_face_destroy(face);
    hb.hb_blob_destroy(blob);
    hb.free(data);
  }
}

function tag(name: string): number {
  return [...name].reduce((value, letter) => value * 256 + letter.charCodeAt(0), 0);
}
