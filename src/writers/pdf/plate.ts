// A letter of a batch as a plate: what letters of one shape have in common stands, only what their pages show and what they
// are called is put in anew. Must not know: how a letter is drawn, pdfkit. ISO 32000-1, 7.5 (file structure).
import { deflateSync, inflateSync } from 'node:zlib';
import { Remembered } from '../../remember.ts';

/** Operators of a page, as they stand in a file. */
export interface Shown {
  /** Number of the object that holds them. */
  readonly object: number;
  readonly operators: string;
  readonly isPacked: boolean;
}

/** A text that stands in an object of its own, as PDF writes it. */
export interface Said {
  readonly object: number;
  readonly text: string;
}

/** The place of what is each letter's own. */
interface Slot {
  /** Which of the operators and texts it is for. */
  readonly index: number;
  /** Where its object begins in the file the plate was made from, and how long what is put in anew was. */
  readonly at: number;
  readonly length: number;
  /** All that stands between the slot before and this one. */
  readonly before: Uint8Array;
  readonly print: (own: string) => readonly Uint8Array[];
}

interface Stream {
  readonly isPacked: boolean;
  /** What the stream holds before and after the operators. */
  readonly around: readonly [string, string];
  /** The stream, by the operators in it: what letters share is packed once. */
  readonly packed: Remembered<Uint8Array>;
}

/** Bytes of one row of the table of cross references, and of the number that it begins with. */
const ROW = 20;
const FIGURES = 10;
const STREAM = '\nstream\n';

export class Plate {
  readonly #slots: readonly Slot[];
  readonly #after: Uint8Array;
  /** Where each object begins, by number from 1, and after how many slots. */
  readonly #objects: readonly { readonly offset: number; readonly after: number }[];
  /** The table of cross references, its numbers yet to be put in. */
  readonly #rows: Uint8Array;
  /** What stands around the file's identifier. */
  readonly #trailer: readonly string[];

  /**
   * @param file as this room writes it: one table of cross references
   * @param identifier of the file, in its trailer
   * @throws {Error} for a file that is not so
   */
  constructor(file: Uint8Array, shown: readonly Shown[], said: readonly Said[], identifier: string) {
    const text = latin1(file);
    const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text.slice(-60))?.[1]);
    const trailer = text.lastIndexOf('trailer\n');
    const rows = text.slice(text.indexOf('f \n', table) + 3, trailer);
    const offsets = Array.from({ length: rows.length / ROW }, (_, row) =>
      Number(rows.slice(row * ROW, row * ROW + FIGURES)),
    );
    this.#trailer = text.slice(trailer, text.lastIndexOf('startxref') + 'startxref\n'.length).split(identifier);
    let from = 0;
    this.#slots = [...shown, ...said]
      .map((own, index) => ({ own, index, at: offsets[own.object - 1] ?? -1 }))
      .sort((a, b) => a.at - b.at)
      .map(({ own, index, at }) => {
        if (at < from) throw new Error('a plate must know its objects');
        const before = file.slice(from, at);
        const { length, print } = 'text' in own ? slotOfText(own, text, at) : slotOfStream(own, file, text, at);
        from = at + length;
        return { index, at, length, before, print };
      });
    this.#after = file.slice(from, table);
    const blank = `${'0'.repeat(FIGURES)} 00000 n \n`.repeat(offsets.length);
    this.#rows = Buffer.from(`xref\n0 ${offsets.length + 1}\n${'0'.repeat(FIGURES)} 65535 f \n${blank}`, 'latin1');
    this.#objects = offsets.map((offset) => ({ offset, after: this.#slots.filter(({ at }) => at < offset).length }));
  }

  /** The letter whose pages show these operators and which says these texts, in the order in which the plate was given its own. */
  print(own: readonly string[], identifier: string): Uint8Array {
    const pieces: Uint8Array[] = [];
    let by = 0;
    /** By how many bytes an object has moved, by the number of slots before it. */
    const moved = [by];
    for (const { before, print, index, length } of this.#slots) {
      const printed = print(own[index] ?? '');
      pieces.push(before, ...printed);
      by += printed.reduce((sum, piece) => sum + piece.length, 0) - length;
      moved.push(by);
    }
    pieces.push(this.#after);
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    const end = Buffer.from(`${this.#trailer.join(identifier)}${length}\n%%EOF\n`, 'latin1');
    return Buffer.concat([...pieces, this.#table(moved), end]);
  }

  #table(moved: readonly number[]): Uint8Array {
    const table = Buffer.from(this.#rows);
    let row = table.length - this.#objects.length * ROW;
    for (const { offset, after } of this.#objects) {
      let figures = offset + (moved[after] ?? 0);
      for (let at = row + FIGURES - 1; figures > 0; at--) {
        table[at] = 0x30 + (figures % 10);
        figures = Math.trunc(figures / 10);
      }
      row += ROW;
    }
    return table;
  }
}

type Printing = Pick<Slot, 'length' | 'print'>;

/** Until the end of its stream. */
function slotOfStream({ operators, isPacked }: Shown, file: Uint8Array, text: string, at: number): Printing {
  const start = text.indexOf(STREAM, at) + STREAM.length;
  const [, until = '', length = '', rest = ''] = /^([\s\S]*\/Length )(\d+)([\s\S]*)$/.exec(text.slice(at, start)) ?? [];
  const end = start + Number(length);
  const held = file.subarray(start, end);
  const unpacked = latin1(isPacked ? inflateSync(held) : held);
  const stands = unpacked.indexOf(operators);
  if (stands === -1) throw new Error('a plate must show its operators');
  const around = [unpacked.slice(0, stands), unpacked.slice(stands + operators.length)] as const;
  const stream: Stream = { isPacked, around, packed: new Remembered(8) };
  // pdfkit counts the characters of a description too, in a key of its own.
  const [, before = '', count, after = ''] = /^([\s\S]*\/length )(\d+)([\s\S]*)$/.exec(until) ?? [];
  const others = Number(count) - charactersOf(operators);
  const print = (own: string) => {
    const bytes = filled(stream, own);
    const head = count === undefined ? until : `${before}${others + charactersOf(own)}${after}`;
    return [Buffer.from(`${head}${bytes.length}${rest}`, 'latin1'), bytes];
  };
  return { length: end - at, print };
}

function slotOfText({ object, text }: Said, file: string, at: number): Printing {
  const head = `${object} 0 obj\n`;
  if (!file.startsWith(`${head}${text}\n`, at)) throw new Error('a plate must say its texts');
  return { length: head.length + text.length, print: (own) => [Buffer.from(`${head}${own}`, 'latin1')] };
}

function filled({ isPacked, around, packed }: Stream, operators: string): Uint8Array {
  const stream = () => Buffer.from(`${around[0]}${operators}${around[1]}`, 'latin1');
  return isPacked ? packed.of(operators, () => deflateSync(stream())) : stream();
}

/** Of UTF-8, its bytes as characters. */
function charactersOf(text: string): number {
  return Buffer.from(text, 'latin1').toString('utf8').length;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
