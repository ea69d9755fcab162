// One style of the family: coverage and shaping, each word shaped once and remembered.
// Must not know: the other styles, lines, PDF.
import type { Feature, Font, Buffer as ShapeBuffer } from 'harfbuzzjs';
import type { HarfBuzz } from './harfbuzz.ts';
import { type Glyph, MADE_RAISED, type Shaped } from './shaped.ts';
import { withStandIns } from './stand-ins.ts';
import { type FontMetrics, readMetrics } from './tables.ts';

export type { FontMetrics } from './tables.ts';

export const FONT_FACES = ['regular', 'bold', 'italic', 'boldItalic'] as const;
export type FaceName = (typeof FONT_FACES)[number];

/** U+00AD: the hyphen that a line end adds. Its own glyph, so that readers of the file join the word again. */
const SOFT_HYPHEN = '\u00ad';

/** Some megabytes: the words of hundreds of letters. A longer run starts its memory anew. */
const MOST_WORDS = 20_000;

const ALPHABET =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 \u00a0\u202f.,;:!?'’()«»“”&/°-–ÀÂÄÆÇÉÈÊËÎÏÔŒÙÛÜŸàâäæçéèêëîïôœùûüÿ";
const LIGATURES = ['fi', 'fl', 'ff', 'ffi', 'ffl', 'fj'];

export class Face {
  readonly name: FaceName;
  readonly bytes: Uint8Array;
  readonly metrics: FontMetrics;
  /** Where a word breaks at a line's end. */
  readonly hyphen: Shaped;
  readonly space: Shaped;
  private readonly hb: HarfBuzz;
  private readonly font: Font;
  private readonly buffer: ShapeBuffer;
  private readonly features: Feature[];
  private readonly raising: Feature[];
  private readonly covered: ReadonlySet<number>;
  private readonly words = new Map<string, Shaped>();
  private readonly widths = new Map<number, number>();
  private known: readonly Glyph[] | undefined;

  constructor(hb: HarfBuzz, name: FaceName, bytes: Uint8Array, features: readonly string[]) {
    this.hb = hb;
    this.name = name;
    this.bytes = bytes;
    this.metrics = readMetrics(bytes);
    const face = new hb.Face(new hb.Blob(bytes.slice().buffer));
    this.font = new hb.Font(face);
    this.buffer = new hb.Buffer();
    this.features = features.flatMap((feature) => hb.Feature.fromString(feature) ?? []);
    this.raising = [...this.features, ...[hb.Feature.fromString('sups') ?? []].flat()];
    this.covered = new Set(face.collectUnicodes());
    this.space = this.shape(' ');
    this.hyphen = this.lineEndHyphen();
  }

  /** The glyphs of French and English words: letters, accents, figures, marks, ligatures, the hyphen of a line's end. */
  get alphabet(): readonly Glyph[] {
    const all = [...ALPHABET, ...LIGATURES].filter((text) =>
      [...text].every((one) => this.covers(one.codePointAt(0) ?? 0)),
    );
    this.known ??= [...all.flatMap((text) => this.shape(text).glyphs), ...this.hyphen.glyphs];
    return this.known;
  }

  /** Has the font a glyph for it? */
  has(codePoint: number): boolean {
    return this.covered.has(codePoint);
  }

  /** Can it be drawn, if with others' glyphs? Of a word space HarfBuzz makes a thin no-break one, half as wide. */
  covers(codePoint: number): boolean {
    return this.has(codePoint) || this.shape(String.fromCodePoint(codePoint)).glyphs.every(({ id }) => id !== 0);
  }

  /**
   * Shapes text that stands on one line and in one style. The caller has checked its coverage.
   *
   * @param raised in the family's own raised letters (OpenType `sups`); where one of them has no such form, all are made
   *   of the ordinary ones, so that they stand even
   */
  shape(text: string, raised = false): Shaped {
    const key = raised ? `\u0000${text}` : text;
    const known = this.words.get(key);
    if (known !== undefined) return known;
    if (this.words.size >= MOST_WORDS) this.words.clear();
    const shaped = raised ? this.shapeRaised(text) : this.shapeAnew(text, this.features);
    this.words.set(key, shaped);
    return shaped;
  }

  private shapeRaised(text: string): Shaped {
    const plain = this.shape(text);
    const own = this.shapeAnew(text, this.raising);
    const ordinary = new Set(plain.glyphs.map(({ id }) => id));
    if (own.glyphs.every(({ id }) => !ordinary.has(id))) return { ...own, raised: 'own' };
    const { size } = MADE_RAISED;
    return { ...plain, width: plain.width * size, ends: plain.ends.map((end) => end && end * size), raised: 'made' };
  }

  private shapeAnew(text: string, features: Feature[]): Shaped {
    this.buffer.reset();
    const drawn = withStandIns(text, (codePoint) => this.has(codePoint));
    this.buffer.addText(drawn);
    this.buffer.guessSegmentProperties();
    this.hb.shape(this.font, this.buffer, features);
    const infos = this.buffer.getGlyphInfos();
    const positions = this.buffer.getGlyphPositions();
    const glyphs: Glyph[] = [];
    const ends: (number | undefined)[] = new Array(text.length + 1).fill(undefined);
    let texts: string[] = [];
    let width = 0;
    for (const [index, { codepoint, cluster }] of infos.entries()) {
      const position = positions[index];
      const starts = infos[index - 1]?.cluster !== cluster;
      if (starts) {
        ends[cluster] = width;
        const after = clusterAfter(infos, index);
        texts = shared(text.slice(cluster, after.start), after.glyph - index);
      }
      const advance = this.thousandths(position?.xAdvance ?? 0);
      glyphs.push({
        id: codepoint,
        text: texts.shift() ?? '',
        width: this.glyphWidth(codepoint),
        advance,
        dx: this.thousandths(position?.xOffset ?? 0),
        dy: this.thousandths(position?.yOffset ?? 0),
      });
      width += advance;
    }
    ends[text.length] = width;
    return { text, drawn, glyphs, width, ends };
  }

  /** HarfBuzz hides U+00AD, as a shaper must; its glyph is fetched by number instead, or else the hyphen's own. */
  private lineEndHyphen(): Shaped {
    const id = this.glyphOf(SOFT_HYPHEN) ?? this.glyphOf('-') ?? 0;
    const width = this.glyphWidth(id);
    const glyph: Glyph = { id, text: SOFT_HYPHEN, width, advance: width, dx: 0, dy: 0 };
    return { text: SOFT_HYPHEN, drawn: '-', glyphs: [glyph], width, ends: [0, width] };
  }

  private glyphOf(character: string): number | undefined {
    const codePoint = character.codePointAt(0) ?? 0;
    return this.has(codePoint) ? this.font.nominalGlyph(codePoint) : undefined;
  }

  private glyphWidth(id: number): number {
    const known = this.widths.get(id);
    if (known !== undefined) return known;
    const width = this.thousandths(this.font.glyphHAdvance(id));
    this.widths.set(id, width);
    return width;
  }

  private thousandths(units: number): number {
    return (units * 1000) / this.metrics.unitsPerEm;
  }
}

/** The next cluster: the number of its first glyph, and where its text begins. */
function clusterAfter(infos: readonly { readonly cluster: number }[], index: number) {
  const { cluster } = infos[index] as { cluster: number };
  let next = index + 1;
  while (infos[next]?.cluster === cluster) next++;
  return { glyph: next, start: infos[next]?.cluster };
}

/** Among the glyphs of a cluster: a letter and its accents, each drawn by one; else all of it to the first. */
function shared(text: string, glyphs: number): string[] {
  if (glyphs === 1) return [text];
  const forms = [text, text.normalize('NFC'), text.normalize('NFD')].map((form) => [...form]);
  return forms.find(({ length }) => length === glyphs) ?? [text];
}
