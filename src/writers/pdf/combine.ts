// The pages of many PDFs, as this room writes them, in one file for printing: written as it goes, what files share written
// once. It claims no standard: tags and metadata stay in the letters. Must not know: letters, the disk.
import { createHash } from 'node:crypto';

interface PdfObject {
  readonly dictionary: string;
  readonly stream: Uint8Array | undefined;
}

export class Combined {
  readonly #write: (bytes: Uint8Array) => void;
  /** Where each object begins, by number; 1 and 2 are the catalogue and the page tree, written last. */
  readonly #offsets: number[] = [0, 0, 0];
  readonly #pages: number[] = [];
  /** Numbers of the objects written, by their contents. */
  readonly #known = new Map<string, number>();
  #length = 0;

  /** @param write is handed the file piece by piece, in order */
  constructor(write: (bytes: Uint8Array) => void) {
    this.#write = write;
    this.#text('%PDF-1.7\n%\u00ff\u00ff\u00ff\u00ff\n');
  }

  add(file: Uint8Array): void {
    const source = new Source(file);
    const copied = new Map<number, number>();
    for (const number of source.pages()) {
      const { dictionary } = source.object(number);
      const bare = dictionary
        .replace(/\/Parent \d+ 0 R/, '/Parent 2 0 R')
        .replace(/\/(?:StructParents \d+|Tabs \/S)\n?/g, '')
        .replace(/\/Annots \[[^\]]*\]\n?/, '');
      this.#pages.push(this.#object({ dictionary: this.#renumbered(bare, source, copied, true), stream: undefined }));
    }
  }

  end(): void {
    this.#at(1, '<< /Type /Catalog /Pages 2 0 R >>');
    const kids = this.#pages.map((number) => `${number} 0 R`).join('\n');
    this.#at(2, `<< /Type /Pages /Count ${this.#pages.length} /Kids [${kids}] >>`);
    const start = this.#length;
    const rows = this.#offsets.slice(1).map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
    this.#text(`xref\n0 ${this.#offsets.length}\n0000000000 65535 f \n${rows.join('')}`);
    this.#text(`trailer\n<< /Size ${this.#offsets.length} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`);
  }

  #copy(number: number, source: Source, copied: Map<number, number>): number {
    const known = copied.get(number);
    if (known !== undefined) return known;
    const { dictionary, stream } = source.object(number);
    const renumbered = this.#renumbered(dictionary, source, copied, false);
    const hash = createHash('sha256').update(renumbered);
    if (stream !== undefined) hash.update(stream);
    const key = hash.digest('base64');
    const written = this.#known.get(key) ?? this.#object({ dictionary: renumbered, stream });
    this.#known.set(key, written);
    copied.set(number, written);
    return written;
  }

  #renumbered(text: string, source: Source, copied: Map<number, number>, isPage: boolean): string {
    return text.replace(/(\/Parent )?\b(\d+) 0 R\b/g, (whole, parent: string | undefined, number: string) =>
      isPage && parent !== undefined ? whole : `${parent ?? ''}${this.#copy(Number(number), source, copied)} 0 R`,
    );
  }

  #object({ dictionary, stream }: PdfObject): number {
    const number = this.#offsets.length;
    this.#offsets.push(0);
    this.#at(number, dictionary, stream);
    return number;
  }

  #at(number: number, dictionary: string, stream?: Uint8Array): void {
    this.#offsets[number] = this.#length;
    this.#text(`${number} 0 obj\n${dictionary}\n`);
    if (stream !== undefined) {
      this.#text('stream\n');
      this.#bytes(stream);
      this.#text('\nendstream\n');
    }
    this.#text('endobj\n');
  }

  #text(text: string): void {
    this.#bytes(Buffer.from(text, 'latin1'));
  }

  #bytes(bytes: Uint8Array): void {
    this.#length += bytes.length;
    this.#write(bytes);
  }
}

/** A PDF as pdfkit lays it out: one cross-reference table, lengths written as numbers. */
class Source {
  readonly #bytes: Uint8Array;
  readonly #text: string;
  readonly #offsets = new Map<number, number>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.#text)?.[1]);
    const [, first = '', count = ''] = /^xref\s+(\d+) (\d+)\s/.exec(this.#text.slice(start, start + 60)) ?? [];
    const rows = this.#text.indexOf('\n', this.#text.indexOf('\n', start) + 1) + 1;
    for (let row = 0; row < Number(count); row++) {
      const offset = Number(this.#text.slice(rows + row * 20, rows + row * 20 + 10));
      this.#offsets.set(Number(first) + row, offset);
    }
  }

  /** Numbers of the pages, in order. */
  pages(): readonly number[] {
    const root = Number(/trailer[\s\S]*\/Root (\d+) 0 R/.exec(this.#text)?.[1]);
    const tree = Number(/\/Pages (\d+) 0 R/.exec(this.object(root).dictionary)?.[1]);
    const kids = /\/Kids \[([^\]]*)\]/.exec(this.object(tree).dictionary)?.[1] ?? '';
    return [...kids.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
  }

  object(number: number): PdfObject {
    const offset = this.#offsets.get(number);
    if (offset === undefined) throw new Error(`no object ${number} in this PDF`);
    const from = this.#text.indexOf('obj', offset) + 3;
    const end = this.#text.indexOf('endobj', from);
    const opening = this.#text.indexOf('\nstream\n', from);
    if (opening === -1 || opening > end) return { dictionary: this.#text.slice(from, end).trim(), stream: undefined };
    const dictionary = this.#text.slice(from, opening).trim();
    const start = opening + '\nstream\n'.length;
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    return { dictionary, stream: this.#bytes.subarray(start, start + length) };
  }
}
