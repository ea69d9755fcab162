// CSV → a table (RFC 4180, with the semicolons and tabs that spreadsheets of this country write). Every cell keeps its
// place. Must not know: what the columns mean.
import { type Checked, type Diagnostic, error, type Span } from '../diagnostics/diagnostic.ts';
import { readText, type SourceText } from '../source/text.ts';
import type { Cell, Column, Row, Table } from './table.ts';

export function readCsv(source: SourceText): Checked<Table> {
  const readable = readText(source);
  if (readable.value === undefined) return { value: undefined, diagnostics: readable.diagnostics };
  const { records, diagnostics } = recordsOf(source);
  const [titles, ...lines] = records;
  if (titles === undefined || lines.length === 0) {
    const start: Span = { file: source.file, start: 0, end: 0 };
    return {
      value: undefined,
      diagnostics: diagnostics.length > 0 ? diagnostics : [error('merge/no-rows', start, {})],
    };
  }
  const columns = titles.map(({ value, span }): Column => ({ name: String(value).trim(), span }));
  const seen = new Map<string, Span>();
  for (const { name, span } of columns) {
    const first = seen.get(name);
    if (first === undefined) seen.set(name, span);
    else
      diagnostics.push(
        error('merge/duplicate-column', span, { column: name }, [{ note: 'first-defined', span: first }]),
      );
  }
  const rows = lines.map((cells, index): Row => {
    const span = wholeRow(cells);
    if (cells.length !== columns.length) {
      diagnostics.push(error('merge/row-length', span, { expected: columns.length, found: cells.length }));
    }
    const named = cells.flatMap((cell, at) => {
      const name = columns[at]?.name;
      return name === undefined || cell.value === '' ? [] : [[name, cell] as const];
    });
    return { number: index + 1, cells: new Map(named), span };
  });
  return diagnostics.length > 0 ? { value: undefined, diagnostics } : { value: { columns, rows }, diagnostics };
}

type Record = readonly Cell[];

/** A line without any cell filled is no record. */
function recordsOf(source: SourceText): { readonly records: readonly Record[]; readonly diagnostics: Diagnostic[] } {
  const { file, text } = source;
  const separator = separatorOf(text);
  const diagnostics: Diagnostic[] = [];
  const records: Record[] = [];
  let record: Cell[] = [];
  const endRecord = () => {
    if (record.some(({ value }) => value !== '')) records.push(record);
    record = [];
  };
  let at = 0;
  while (at < text.length) {
    const start = at;
    let value: string;
    if (text[at] === '"') {
      const end = closingQuote(text, at + 1);
      if (end === undefined) {
        diagnostics.push(error('merge/unclosed-quote', { file, start, end: start + 1 }, {}));
        return { records, diagnostics };
      }
      value = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
      const stray = at < text.length && text[at] !== separator && text[at] !== '\n';
      if (stray) diagnostics.push(error('merge/stray-quote', { file, start, end: at }, {}));
    } else value = '';
    const until = endOfCell(text, at, separator);
    if (text[start] !== '"') value = text.slice(start, until).trim();
    record.push({ value, span: { file, start, end: Math.max(start, until) } });
    at = until;
    if (at >= text.length || text[at] === '\n') endRecord();
    else if (at + 1 === text.length || text[at + 1] === '\n') {
      record.push({ value: '', span: { file, start: at + 1, end: at + 1 } });
      at++;
      endRecord();
    }
    at++;
  }
  endRecord();
  return { records, diagnostics };
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

/** The one of comma, semicolon and tab that the line of titles has most of. */
function separatorOf(text: string): string {
  const titles = text.slice(0, text.indexOf('\n') === -1 ? text.length : text.indexOf('\n'));
  const count = (sign: string) => titles.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function wholeRow(cells: Record): Span {
  const [first] = cells as [Cell];
  return { ...first.span, end: cells.at(-1)?.span.end ?? first.span.end };
}
