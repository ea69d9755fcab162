// Those who sign: one at right, more in columns, row by row in signing order; a table without rules, since a row that may
// not be split is what Word and LibreOffice both keep whole. Must not know: the rest of the letter.
import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { SignatoriesBlock, SignatoryLines } from '../../document/document.ts';
import { plainText } from '../../document/plain-text.ts';
import type { WriterOptions } from '../options.ts';
import { writeInlines } from './inlines.ts';
import { GUTTER, mm, POINT, TEXT_WIDTH, WINDOW } from './page.ts';
import { paragraph } from './paragraph.ts';
import { pictureRun } from './picture.ts';
import { SIGNATORY_LEADING, STYLES, signatorySize } from './styles.ts';

/** The largest a signature is shown, in points. */
const SIGNATURE = { height: mm(14) / POINT, width: mm(55) / POINT } as const;

/** What leaves room on a page for the last paragraph and the closing. */
const WHOLE = mm(200);

/** Width of a letter by the type's size. */
const AVERAGE = 0.48;

const ROW_GAP = STYLES.signatory.before * POINT;

interface Person {
  readonly lines: SignatoryLines;
  readonly image: ReturnType<typeof pictureRun>;
}

/** What is above each name: the line that images stand on, room for ink, or nothing but the space between two rows. */
type Above = 'image' | 'space' | { readonly ink: number };

export function writeSignatories({ people }: SignatoriesBlock, options: WriterOptions): (Paragraph | Table)[] {
  if (people.length === 0) return [];
  const persons = people.map((lines, index): Person => ({ lines, image: imageOf(lines, options, index + 2) }));
  const imaged = persons.some(({ image }) => image !== undefined);
  const ink = Math.round((options.signatureRoom ?? 0) * POINT);
  const above = imaged ? 'image' : ink > 0 ? { ink } : 'space';
  const indent = people.length === 1 && options.atLeft !== true ? WINDOW.left : 0;
  return [table(persons, Math.min(options.signatoryColumns, people.length), indent, above)];
}

function imageOf({ image, name }: SignatoryLines, { images, labels }: WriterOptions, id: number) {
  const bytes = image === undefined ? undefined : images.get(image);
  return bytes && pictureRun(bytes, { ...SIGNATURE, description: labels.signature(plainText(name)), id });
}

function table(persons: readonly Person[], columns: number, indent: number, above: Above): Table {
  const room = TEXT_WIDTH - indent;
  const width = Math.floor((room - GUTTER * (columns - 1)) / columns);
  const columnWidths = Array.from({ length: columns }, (_, index) => (index < columns - 1 ? width + GUTTER : width));
  const rows = Math.ceil(persons.length / columns);
  const whole = heightOf(persons, columns, width, above) <= WHOLE;
  return new Table({
    width: { size: room, type: WidthType.DXA },
    indent: { size: indent, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths,
    borders: NO_RULES,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: Array.from({ length: rows }, (_, row) => {
      // All on one page where they fit; else at least the last row is not alone. One line kept with the next keeps its
      // whole row with the next row.
      const keepNext = whole ? row < rows - 1 : row === rows - 2;
      const cells = columnWidths.map((size, column) => {
        const person = persons[row * columns + column];
        const margins = { left: 0, right: column < columns - 1 ? GUTTER : 0 };
        const children = person === undefined ? [speck()] : writePerson(person, above, keepNext);
        return new TableCell({ width: { size, type: WidthType.DXA }, margins, children });
      });
      return new TableRow({ cantSplit: true, children: cells });
    }),
  });
}

/** About how tall it is, in twentieths of a point; a line that is too long goes on below. */
function heightOf(persons: readonly Person[], columns: number, width: number, above: Above): number {
  const size = signatorySize(columns) * POINT;
  const perLine = Math.max(1, Math.floor(width / (size * AVERAGE)));
  const heights = persons.map(({ lines }) =>
    [lines.name, ...lines.lines].reduce((sum, line) => sum + Math.ceil(plainText(line).length / perLine), 0),
  );
  const room = above === 'image' ? SIGNATURE.height * POINT : above === 'space' ? ROW_GAP : above.ink;
  let total = 0;
  for (let at = 0; at < heights.length; at += columns)
    total += room + Math.max(...heights.slice(at, at + columns)) * size * SIGNATORY_LEADING;
  return total;
}

function writePerson({ lines, image }: Person, above: Above, keepNext: boolean): Paragraph[] {
  const kept = keepNext ? { keepNext } : {};
  const spacing = above === 'space' ? {} : { spacing: { before: above === 'image' ? 0 : above.ink } };
  return [
    ...(above === 'image' ? [paragraph('ink', { ...kept, children: image === undefined ? [] : [image] })] : []),
    paragraph('signatory', { ...kept, ...spacing, children: writeInlines(lines.name) }),
    ...lines.lines.map((line) => paragraph('role', { ...kept, children: writeInlines(line) })),
  ];
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_RULES = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

/** The least there is: Word wants a paragraph in every cell, and one after a table that ends a letter. */
export function speck(): Paragraph {
  return paragraph('role', { spacing: { line: 20, lineRule: 'exact' } });
}
