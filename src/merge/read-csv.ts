// CSV → a table (RFC 4180, with the semicolons and tabs that spreadsheets of this country write). Every cell keeps its
// place. Must not know: what the columns mean.
import { type Checked, type Diagnostic, error, type Span } from '../diagnostics/diagnostic.ts';
import { readText, type SourceText } from '../source/text.ts';
import { type Cell, type Column, filledAndEmpty, type Row, type Table } from './table.ts';

export function readCsv(source: SourceText): Checked<Table> {
  const readable = readText(source);
  if (readable.value === undefined) return { value: undefined, diagnostics: readable.diagnostics };
  const scan = scanned(source);
  const { faults } = scan;
  const count = scan.records.length - 2;
  if (count < 1) {
    const start: Span = { file: source.file, start: 0, end: 0 };
    return { value: undefined, diagnostics: faults.length > 0 ? faults : [error('merge/no-rows', start, {})] };
  }
  const titles = cellsOf(source, scan, 0).map(({ value, span }): Column => ({ name: String(value).trim(), span }));
  const columns = new Map<string, Column>();
  const named = titles.map((column) => {
    const { name, span } = column;
    // Cells that a spreadsheet took for filled once, over nothing.
    if (name === '') return undefined;
    const first = columns.get(name)?.span;
    if (first === undefined) columns.set(name, column);
    else faults.push(error('merge/duplicate-column', span, { column: name }, [{ note: 'first-defined', span: first }]));
    return first === undefined ? name : undefined;
  });
  const row = (number: number): Row => {
    const cells = cellsOf(source, scan, number);
    const span = wholeRow(cells);
    if (cells.length !== titles.length) {
      const fault = error('merge/row-length', span, { expected: titles.length, found: cells.length });
      return { number, cells: new Map(), empty: new Map(), span, fault };
    }
    const byColumn = cells.flatMap((cell, at) => {
      const name = named[at];
      return name === undefined ? [] : [[name, cell] as const];
    });
    return { number, ...filledAndEmpty(byColumn), span };
  };
  return {
    value: { columns: [...columns.values()], rows: { length: count, row }, faults },
    diagnostics: readable.diagnostics,
  };
}

interface Scan {
  /** Start and end of each cell, one after the other. */
  readonly places: number[];
  /**
   * The first cell of each record, and one past the last. A line without any cell filled is no record, nor is one whose
   * quotation marks are at fault.
   */
  readonly records: number[];
  readonly faults: Diagnostic[];
}

function scanned({ file, text }: SourceText): Scan {
  const said = SEPARATOR_SAID.exec(text);
  const separator = said?.[1] ?? separatorOf(text);
  const scan: Scan = { places: [], records: [0], faults: [] };
  const { places, records, faults } = scan;
  let filled = false;
  let strayed = false;
  // After a quotation mark at fault the next line may be the rest of a cell: read again from one as long as the titles.
  let lost = false;
  const cell = (start: number, end: number) => {
    places.push(start, end);
    filled ||= end > start && text.slice(start, end).trim() !== '';
  };
  const forget = () => {
    places.length = 2 * (records.at(-1) ?? 0);
    filled = strayed = false;
  };
  const endRecord = () => {
    const isTitles = records.length === 1;
    const long = places.length / 2 - (records.at(-1) ?? 0) === records[1];
    if (!filled || (!isTitles && (strayed || (lost && !long)))) {
      lost ||= strayed;
      lost &&= !long;
      return forget();
    }
    records.push(places.length / 2);
    filled = strayed = lost = false;
  };
  let at = said?.[0].length ?? 0;
  while (at < text.length) {
    const start = at;
    if (text[at] === '"') {
      const end = closingQuote(text, at + 1);
      const after = end === undefined ? undefined : text[end + 1];
      const stray = after !== undefined && after !== separator && after !== '\n';
      // Words right after a mark on a later line: it opens a cell there, and was never meant to close this one.
      if (end === undefined || (stray && after !== ' ' && text.slice(start, end).includes('\n'))) {
        faults.push(error('merge/unclosed-quote', { file, start, end: start + 1 }, {}));
        const next = text.indexOf('\n', start);
        forget();
        if (records.length === 1 || next === -1) return scan;
        lost = true;
        at = next + 1;
        continue;
      }
      at = end + 1;
      if (stray) faults.push(error('merge/stray-quote', { file, start: end, end: at }, {}));
      strayed ||= stray;
    }
    at = endOfCell(text, at, separator);
    cell(start, at);
    if (at >= text.length || text[at] === '\n') endRecord();
    else if (at + 1 === text.length || text[at + 1] === '\n') {
      cell(at + 1, at + 1);
      at++;
      endRecord();
    }
    at++;
  }
  endRecord();
  return scan;
}

function cellsOf({ file, text }: SourceText, { places, records }: Scan, record: number): Cell[] {
  const cells: Cell[] = [];
  for (let at = records[record] ?? 0; at < (records[record + 1] ?? 0); at++) {
    const [start, end] = [places[2 * at] as number, places[2 * at + 1] as number];
    const raw = text.slice(start, end);
    const value = raw.startsWith('"') ? raw.slice(1, raw.lastIndexOf('"')).replaceAll('""', '"') : raw.trim();
    cells.push({ value, span: { file, start, end } });
  }
  return cells;
}

function closingQuote(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return undefined;
}

function endOfCell(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n') at++;
  return at;
}

/** A first line that spreadsheets write and read for themselves. */
const SEPARATOR_SAID = /^sep=([,;\t|])\n/i;

/** The one of comma, semicolon and tab that the line of titles has most of. */
function separatorOf(text: string): string {
  const titles = text.slice(0, text.indexOf('\n') === -1 ? text.length : text.indexOf('\n'));
  const count = (sign: string) => titles.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function wholeRow(cells: readonly Cell[]): Span {
  const [first] = cells as [Cell];
  return { ...first.span, end: cells.at(-1)?.span.end ?? first.span.end };
}
