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

/** Room for ink above the name where few sign and no image stands there. */
const INK = { people: 3, room: mm(20) } as const;

/** The largest a signature is shown, in points. */
const SIGNATURE = { height: mm(14) / POINT, width: mm(55) / POINT } as const;

interface Person {
  readonly lines: SignatoryLines;
  readonly image: ReturnType<typeof pictureRun>;
}

/** What is above each name: the line that images stand on, room for ink, or nothing but the space between two rows. */
type Above = 'image' | 'ink' | 'space';

export function writeSignatories({ people }: SignatoriesBlock, options: WriterOptions): (Paragraph | Table)[] {
  if (people.length === 0) return [];
  const persons = people.map((lines, index): Person => ({ lines, image: imageOf(lines, options, index + 2) }));
  const imaged = persons.some(({ image }) => image !== undefined);
  const above = imaged ? 'image' : people.length <= INK.people ? 'ink' : 'space';
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
  return new Table({
    width: { size: room, type: WidthType.DXA },
    indent: { size: indent, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths,
    borders: NO_RULES,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: Array.from({ length: rows }, (_, row) => {
      // The last row is never alone on a page: one line kept with the next keeps its whole row with the next row.
      const keepNext = row === rows - 2;
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

function writePerson({ lines, image }: Person, above: Above, keepNext: boolean): Paragraph[] {
  const kept = keepNext ? { keepNext } : {};
  const spacing = above === 'space' ? {} : { spacing: { before: above === 'ink' ? INK.room : 0 } };
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
