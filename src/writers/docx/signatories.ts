// Those who sign: one at right, more in columns of a table without rules, row by row in signing order, each kept whole.
// Must not know: the rest of the letter.
import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { SignatoriesBlock, SignatoryLines } from '../../document/document.ts';
import { plainText } from '../../document/plain-text.ts';
import type { WriterOptions } from '../options.ts';
import { writeInlines } from './inlines.ts';
import { GUTTER, mm, TEXT_WIDTH, WINDOW } from './page.ts';
import { paragraph } from './paragraph.ts';
import { pictureRun } from './picture.ts';

/** Room for ink above the name where few sign and no image stands there. */
const INK = { people: 3, room: mm(20) } as const;

export function writeSignatories({ people }: SignatoriesBlock, options: WriterOptions): (Paragraph | Table)[] {
  const inked = people.map((person, index) => pictureOf(person, options, index + 1));
  const room = inked.some((run) => run !== undefined) ? 'image' : people.length <= INK.people ? 'ink' : 'none';
  const indent = people.length === 1 ? WINDOW.left : 0;
  const columns = Math.min(options.signatoryColumns, people.length);
  const persons = people.map((person, index) => ({ person, room, indent, run: inked[index] }) as const);
  if (columns > 1) return [table(persons, columns)];
  return persons.flatMap((person) => writePerson(person, { within: true, after: false }));
}

interface Setting {
  readonly person: SignatoryLines;
  readonly room: 'image' | 'ink' | 'none';
  readonly indent: number;
  readonly run: ReturnType<typeof pictureRun>;
}

/**
 * @param keep whether the lines hold together by themselves, and with what follows them. In a row of a table one line
 *   kept with the next keeps the whole row with the next row.
 */
function writePerson(
  { person, room, indent, run }: Setting,
  keep: { readonly within: boolean; readonly after: boolean },
) {
  const left = indent === 0 ? {} : { indent: { left: indent, hanging: 0 } };
  const spacing = room === 'none' ? {} : { spacing: { before: room === 'ink' ? INK.room : 0 } };
  const kept = (last: boolean) =>
    (last ? keep.after : keep.within || keep.after) ? { ...left, keepNext: true } : left;
  const last = person.lines.length - 1;
  const image = run === undefined ? [] : [run];
  return [
    ...(room === 'image' ? [paragraph('ink', { ...kept(false), children: image })] : []),
    paragraph('signatory', { ...kept(last < 0), ...spacing, children: writeInlines(person.name) }),
    ...person.lines.map((line, index) => paragraph('role', { ...kept(index === last), children: writeInlines(line) })),
  ];
}

function pictureOf({ image, name }: SignatoryLines, { images, labels }: WriterOptions, id: number) {
  const bytes = image === undefined ? undefined : images.get(image);
  return bytes && pictureRun(bytes, labels.signature(plainText(name)), id);
}

function table(persons: readonly Setting[], columns: number): Table {
  const width = Math.floor((TEXT_WIDTH - GUTTER * (columns - 1)) / columns);
  const columnWidths = Array.from({ length: columns }, (_, index) => (index < columns - 1 ? width + GUTTER : width));
  const rows = Math.ceil(persons.length / columns);
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths,
    borders: NO_RULES,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: Array.from({ length: rows }, (_, row) => {
      // The last row is never alone on a page.
      const keep = { within: false, after: row === rows - 2 };
      const children = columnWidths.map((size, column) => {
        const person = persons[row * columns + column];
        const margins = { left: 0, right: column < columns - 1 ? GUTTER : 0 };
        const content = person === undefined ? [lastSpeck()] : writePerson(person, keep);
        return new TableCell({ width: { size, type: WidthType.DXA }, margins, children: content });
      });
      return new TableRow({ cantSplit: true, children });
    }),
  });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_RULES = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

/** Word wants a paragraph in every cell, and one after a table that ends a letter. */
export function lastSpeck(): Paragraph {
  return paragraph('role', { spacing: { line: 20, lineRule: 'exact' } });
}
