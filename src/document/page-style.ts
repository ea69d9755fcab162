// What a layout's front matter (or a letter) may say about the page, and the same in points for whoever sets it.
// Must not know: documents, fonts as bytes, the breaking of lines.
import * as z from '../source/zod.ts';

/** PostScript points in a millimetre. */
export const MM = 72 / 25.4;

const mm = (least: number, most: number) => z.number().min(least).max(most).transform(millimetres);
const pt = (least: number, most: number) => z.number().min(least).max(most);

function millimetres(value: number): number {
  return value * MM;
}

const margins = z
  .strictObject({
    top: mm(5, 100).prefault(20).describe('Above the text from the second page on, in mm.'),
    right: mm(5, 60).prefault(25).describe('Right margin, in mm.'),
    bottom: mm(15, 100).prefault(25).describe('Below the text, in mm; the page number stands in it.'),
    left: mm(5, 60).prefault(25).describe('Left margin, in mm.'),
  })
  .describe('Empty borders of the page, in mm.');

const file = z.string().min(1).endsWith('.ttf', 'ttf');
const families = z
  .strictObject({ regular: file, bold: file, italic: file, bold_italic: file })
  .describe('Another family: the paths of its four TrueType files, from the root of the workspace.');

const LEADING = { least: 8, most: 30 } as const;
const USUAL = { size: 11, leading: 15 } as const;

/** The leading that stands to a size as a known one to its own, to a quarter of a point. */
export function leadingFor(size: number, known: { size?: number | undefined; leading: number } = USUAL): number {
  const leading = Math.round((size * known.leading * 4) / (known.size ?? USUAL.size)) / 4;
  return Math.min(LEADING.most, Math.max(LEADING.least, leading));
}

const type = z
  .strictObject({
    family: z.string().min(1).default('STIX Two Text').describe('Name of the type family.'),
    files: families.optional(),
    size: pt(7, 16).default(USUAL.size).describe('Type size of the text, in pt.'),
    leading: pt(LEADING.least, LEADING.most)
      .optional()
      .describe('From one line of text to the next, in pt; left out, it follows the size (15 pt for 11).'),
    figures: z
      .enum(['lining', 'old-style'])
      .default('lining')
      .describe('Figures as tall as capitals, or with ascenders and descenders, if the family offers both.'),
  })
  .transform(({ leading, ...rest }) => ({ ...rest, leading: leading ?? leadingFor(rest.size) }))
  .describe('The type the letter is set in.');

const recipient = z
  .strictObject({
    window: z
      .enum(['fr-right', 'fr-left', 'din-5008-b', 'none'])
      .default('fr-right')
      .describe(
        'Where the envelope shows the address: French DL window at right or left, DIN 5008 form B, or no window.',
      ),
    x: mm(0, 200)
      .optional()
      .describe('Left edge of the address, in mm from the left of the paper, instead of the window’s.'),
    y: mm(0, 280).optional().describe('Top of the address, in mm from the top of the paper, instead of the window’s.'),
    width: mm(20, 190).optional().describe('Width of the address, in mm, instead of the window’s.'),
  })
  .describe('The recipient’s address.');

const logo = z
  .strictObject({
    image: z.string().min(1).describe('Path of the image in the workspace: PNG, JPEG or simple SVG.'),
    height: mm(3, 80).prefault(18).describe('Printed height, in mm; the width follows.'),
    alt: z
      .string()
      .default('')
      .describe('What the image shows, for those who hear the letter; empty if it only decorates.'),
  })
  .describe('A logo above the letterhead.');

const signatories = z
  .strictObject({
    columns: z
      .union([z.enum(['auto', 'list', 'compact', 'annex']), z.literal([1, 2, 3])])
      .default('auto')
      .describe(
        'Columns of signatories. auto: one at right, 2 or 3 in a row, two columns to 24 (three where that spares a page), three to 60, then compact. list: one below another to 60, then compact. compact: small type in three columns. annex: the first signs the letter, all stand in a list on a page of its own.',
      ),
    order: z
      .enum(['row-major', 'column-major'])
      .default('row-major')
      .describe('Whether protocol reads across the rows or down the columns.'),
    ink: mm(0, 60)
      .optional()
      .describe(
        'Room for a signature in ink above each name, in mm; left out, it follows the number of signatories and the room there is.',
      ),
  })
  .describe('How those who sign are laid out.');

const PAPER_WIDTH = 210 * MM;
/** What stays empty at the right whatever the measure. */
const EDGE = 5 * MM - 0.01;
const NARROWEST = 60 * MM - 0.01;

/** The page as written in YAML: lengths in mm, type in pt. Parsed, every length is in points. */
export const pageStyle = z
  .strictObject({
    paper: z.enum(['a4']).default('a4').describe('Size of the paper.'),
    margins: margins.prefault({}),
    measure: mm(60, 180).optional().describe('Width of the text, in mm; the right margin then follows from it.'),
    type: type.prefault({}),
    recipient: recipient.prefault({}),
    logo: logo.optional(),
    aside: z
      .enum(['right', 'left'])
      .default('right')
      .describe(
        'Where the date and a lone signature begin, and the address where no window shows it: in the right half, or at the left margin.',
      ),
    fold_marks: z.boolean().default(false).describe('Ticks at the left edge where the sheet is folded.'),
    paragraph: z
      .enum(['spacing', 'indent'])
      .default('spacing')
      .describe('Paragraphs told apart by a space between them, or by an indent of their first line.'),
    paragraph_space: pt(0, 30)
      .default(7.5)
      .describe('Space between paragraphs, in pt, where they are told apart by it.'),
    indent: mm(0, 40).prefault(5).describe('Indent of a paragraph’s first line, in mm, where it is told apart by it.'),
    justify: z.boolean().default(true).describe('Paragraphs with an even right edge.'),
    hyphenate: z.boolean().default(true).describe('Words may be divided at the end of a line.'),
    protrude: z
      .boolean()
      .default(true)
      .describe('Hyphens and punctuation stand a little into the margin, so that it looks straight.'),
    expansion: z
      .boolean()
      .default(true)
      .describe('Letters may be up to 2 % wider or narrower where that evens the spaces of a line.'),
    numbering: z
      .enum(['n/N', '…/…', 'none'])
      .default('n/N')
      .describe('Page numbers, on letters of several pages only: 1/2 on each page, or …/… on each but the last.'),
    continuation_header: z.boolean().default(true).describe('From page 2 on, a line that says which letter this is.'),
    signatories: signatories.prefault({}),
  })
  .refine(({ margins, measure }) => margins.left + (measure ?? 0) <= PAPER_WIDTH - EDGE, {
    path: ['measure'],
    message: 'measure',
  })
  .refine(({ margins }) => margins.left + margins.right <= PAPER_WIDTH - NARROWEST, {
    path: ['margins'],
    message: 'margins',
  })
  .refine(({ type }) => type.leading >= type.size, {
    path: ['type', 'leading'],
    message: 'leading',
  })
  .describe('What the page looks like. Lengths are in mm, type sizes in pt.');

/** Every length in points. */
export type PageStyle = z.output<typeof pageStyle>;
export type PageStyleInput = z.input<typeof pageStyle>;

/** So many sign in small type, whatever the style says in words. */
const MOST_BEFORE_COMPACT = 60;

/** Are those who sign listed in small type? */
export function isCompact(chosen: PageStyle['signatories']['columns'], people: number): boolean {
  return chosen === 'compact' || chosen === 'annex' || (typeof chosen === 'string' && people > MOST_BEFORE_COMPACT);
}

/** Columns of signatories, on paper as in every other format: at least one. */
export function signatoryColumns(chosen: PageStyle['signatories']['columns'], people: number): 1 | 2 | 3 {
  if (isCompact(chosen, people)) return 3;
  if (typeof chosen === 'number') return chosen;
  if (chosen === 'list' || people <= 1) return 1;
  return people === 2 || (people > 3 && people <= 24) ? 2 : 3;
}

/** So many are often signed for by hand, on one page; more sign by name. Points. */
const BY_HAND = { always: 3, room: 20 * MM, ifSpare: 8, spareRoom: 13 * MM } as const;

/** Room above each name for a signature by hand, in points: always there, or only where the page has it to spare. */
export function signatureRoom({ columns, ink }: PageStyle['signatories'], people: number) {
  const compact = isCompact(columns, people);
  const few = people <= BY_HAND.always;
  const free = ink === undefined && !compact && !few && columns !== 'list';
  return {
    always: ink ?? (compact || !few ? 0 : BY_HAND.room),
    ifSpare: free && people <= BY_HAND.ifSpare ? BY_HAND.spareRoom : 0,
  };
}

/** ISO 216 A4, in points. */
export const PAPER = { a4: { width: 210 * MM, height: 297 * MM } } as const;
