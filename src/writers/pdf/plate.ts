// A letter of a batch as a plate: what letters of one shape have in common stands, only what their pages show is put in
// anew. Must not know: how a letter is drawn, pdfkit. ISO 32000-1, 7.5 (file structure).
import { deflateSync, inflateSync } from 'node:zlib';
import { Remembered } from '../../remember.ts';

/** Operators of a page, as they stand in a file. */
export interface Shown {
  /** Number of the object that holds them. */
  readonly object: number;
  readonly operators: string;
  readonly isPacked: boolean;
}

/** The place of a page's operators. */
interface Slot {
  /** Which of the operators these are. */
  readonly index: number;
  readonly isPacked: boolean;
  /** Where its object begins in the file the plate was made from, and how long it was until its stream's end. */
  readonly at: number;
  readonly length: number;
  /** All that stands between the slot before and this one. */
  readonly before: Uint8Array;
  /** The object, until its stream's length and from there to the stream. */
  readonly head: readonly [string, string];
  /** What the stream holds before and after the operators. */
  readonly around: readonly [string, string];
  /** Its stream, by the operators in it: what letters share is packed once. */
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
  readonly #trailer: string;

  /**
   * @param file as this room writes it: one table of cross references
   * @throws {Error} for a file that is not so
   */
  constructor(file: Uint8Array, shown: readonly Shown[]) {
    const text = latin1(file);
    const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text.slice(-60))?.[1]);
    const trailer = text.lastIndexOf('trailer\n');
    const rows = text.slice(text.indexOf('f \n', table) + 3, trailer);
    const offsets = Array.from({ length: rows.length / ROW }, (_, row) =>
      Number(rows.slice(row * ROW, row * ROW + FIGURES)),
    );
    this.#trailer = text.slice(trailer, text.lastIndexOf('startxref') + 'startxref\n'.length);
    let from = 0;
    this.#slots = shown
      .map((one, index) => ({ ...one, index, at: offsets[one.object - 1] ?? -1 }))
      .sort((a, b) => a.at - b.at)
      .map(({ index, operators, isPacked, at }) => {
        const start = text.indexOf(STREAM, at) + STREAM.length;
        const [, until = '', length = '', rest = ''] =
          /^([\s\S]*\/Length )(\d+)([\s\S]*)$/.exec(text.slice(at, start)) ?? [];
        const end = start + Number(length);
        const stream = file.subarray(start, end);
        const unpacked = latin1(isPacked ? inflateSync(stream) : stream);
        const stands = unpacked.indexOf(operators);
        if (at < from || stands === -1) throw new Error('a plate must show its operators');
        const before = file.slice(from, at);
        from = end;
        const around = [unpacked.slice(0, stands), unpacked.slice(stands + operators.length)] as const;
        return {
          index,
          isPacked,
          at,
          length: end - at,
          before,
          head: [until, rest],
          around,
          packed: new Remembered(8),
        };
      });
    this.#after = file.slice(from, table);
    const blank = `${'0'.repeat(FIGURES)} 00000 n \n`.repeat(offsets.length);
    this.#rows = Buffer.from(`xref\n0 ${offsets.length + 1}\n${'0'.repeat(FIGURES)} 65535 f \n${blank}`, 'latin1');
    this.#objects = offsets.map((offset) => ({ offset, after: this.#slots.filter(({ at }) => at < offset).length }));
  }

  /** The letter whose pages show these operators, in the order in which the plate was given its own. */
  print(operators: readonly string[]): Uint8Array {
    const pieces: Uint8Array[] = [];
    let by = 0;
    /** By how many bytes an object has moved, by the number of slots before it. */
    const moved = [by];
    for (const slot of this.#slots) {
      const { before, head, length } = slot;
      const stream = filled(slot, operators[slot.index] ?? '');
      const object = Buffer.from(`${head[0]}${stream.length}${head[1]}`, 'latin1');
      pieces.push(before, object, stream);
      by += object.length + stream.length - length;
      moved.push(by);
    }
    pieces.push(this.#after);
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    const end = Buffer.from(`${this.#trailer}${length}\n%%EOF\n`, 'latin1');
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

function filled({ isPacked, around, packed }: Slot, operators: string): Uint8Array {
  const stream = () => Buffer.from(`${around[0]}${operators}${around[1]}`, 'latin1');
  return isPacked ? packed.of(operators, () => deflateSync(stream())) : stream();
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
