// Changes to a YAML text that touch their own lines only: each is one stretch of the file and what replaces it.
// Must not know: any schema in particular.
import type { Path, YamlSource } from './yaml.ts';

/** Replaces the characters from `start` to `end`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function applyEdit(text: string, edit: TextEdit): string {
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

/** Several changes, each made for the same `text`; those at one place follow each other in the order given. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const inOrder = edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.start - b.edit.start || a.index - b.index);
  let result = '';
  let done = 0;
  for (const { edit } of inOrder) {
    if (edit.start < done) throw new Error('two changes to the same characters');
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return result + text.slice(done);
}

/** What gives back the bytes that were there before `edit` was applied to `text`. */
export function inverse(text: string, edit: TextEdit): TextEdit {
  return { start: edit.start, end: edit.start + edit.text.length, text: text.slice(edit.start, edit.end) };
}

/** An element to add to a list: `lines` where the list has one a line, `flow` where it stands in brackets. */
export interface Element {
  readonly lines: readonly string[];
  readonly flow: string;
}

/** Adds at the end of the list at `path`, which is made if there is none; the group that holds it must exist. */
export function appendToList(yaml: YamlSource, path: Path, elements: readonly Element[]): TextEdit {
  const list = valueAt(yaml.data, path);
  const key = String(path.at(-1));
  const flow = elements.map((element) => element.flow).join(', ');
  const items = (margin: number) => elements.flatMap(({ lines }) => asItems(lines, margin));
  if (!Array.isArray(list)) {
    return insertKey(yaml, path.slice(0, -1), { lines: [`${key}:`, ...items(2)], flow: `${key}: [${flow}]` });
  }
  const place = yaml.span(path);
  if (yaml.text[place.start] === '[') return beforeBracket(yaml, place, flow, list.length > 0);
  const last = yaml.span([...path, list.length - 1]);
  const margin = columnOf(yaml.text, dashBefore(yaml.text, last.start) ?? last.start);
  return insertLines(yaml.text, lineEnd(yaml.text, last.end), items(margin));
}

/** Takes one element out; the key goes with the last, so that adding one and removing it changes nothing. */
export function removeFromList(yaml: YamlSource, path: Path, index: number): TextEdit {
  const list = valueAt(yaml.data, path) as readonly unknown[];
  const place = yaml.span(path);
  const item = yaml.span([...path, index]);
  const { text } = yaml;
  if (text[place.start] === '[') {
    const next = index + 1 < list.length ? yaml.span([...path, index + 1]) : undefined;
    const before = index > 0 ? yaml.span([...path, index - 1]) : undefined;
    if (next !== undefined) return { start: item.start, end: next.start, text: '' };
    if (before !== undefined) return { start: before.end, end: item.end, text: '' };
    const group = path.slice(0, -1);
    if (text[yaml.span(group).start] === '{') return removeKey(yaml, group, String(path.at(-1)));
    return { start: item.start, end: item.end, text: '' };
  }
  if (list.length > 1) return removeLines(text, dashBefore(text, item.start) ?? item.start, item.end);
  const key = yaml.keySpan(path);
  if (/^[ \t]*$/.test(text.slice(lineStart(text, key.start), key.start))) return removeLines(text, key.start, item.end);
  return { start: afterColon(text, key.end), end: lineEnd(text, item.end), text: ' []' };
}

/** Gives `key` of the group at `path` a value, written in flow style; what was there is replaced. */
export function setKey(yaml: YamlSource, path: Path, key: string, value: string): TextEdit {
  if (valueAt(yaml.data, [...path, key]) === undefined) {
    return insertKey(yaml, path, { lines: [`${key}: ${value}`], flow: `${key}: ${value}` });
  }
  return { ...bounds(yaml.span([...path, key])), text: value };
}

/** Replaces a scalar and keeps its quotes, if the new text may stand in them. */
export function setScalar(yaml: YamlSource, path: Path, value: string): TextEdit {
  const { start, end } = yaml.span(path);
  const quote = yaml.text[start];
  const quoted = (quote === '"' || quote === "'") && yaml.text[end - 1] === quote && end - start >= 2;
  return quoted && /^[^"'\\\n]*$/.test(value)
    ? { start: start + 1, end: end - 1, text: value }
    : { start, end, text: value };
}

/** Takes a key and its value out of the group at `path`. */
export function removeKey(yaml: YamlSource, path: Path, key: string): TextEdit {
  const { text } = yaml;
  const keyPlace = yaml.keySpan([...path, key]);
  const value = yaml.span([...path, key]);
  const group = yaml.span(path);
  if (text[group.start] !== '{') return removeLines(text, keyPlace.start, value.end);
  const before = /,\s*$/.exec(text.slice(group.start, keyPlace.start));
  if (before !== null) return { start: keyPlace.start - before[0].length, end: value.end, text: '' };
  const after = /^\s*,\s*/.exec(text.slice(value.end, group.end));
  return { start: keyPlace.start, end: value.end + (after?.[0].length ?? 0), text: '' };
}

/** Puts a stretch back where it was taken from: before the character at `line` and `column`, both counted from 1. */
export function insertAt(text: string, line: number, column: number, raw: string): TextEdit {
  let at = 0;
  for (let passed = 1; passed < line && at < text.length; passed++) at = nextLine(text, at);
  at = Math.min(at + column - 1, text.length);
  return { start: at, end: at, text: raw };
}

export interface Line {
  /** From 0. */
  readonly number: number;
  readonly start: number;
  /** Before its `\n` or `\r\n`. */
  readonly end: number;
  /** Where the next line begins; past the text's length where there is none. */
  readonly next: number;
}

/** The line that the character at `offset` is on. */
export function lineOf(text: string, offset: number): Line {
  const start = lineStart(text, offset);
  const end = lineEnd(text, start);
  const feed = text.indexOf('\n', offset);
  const next = feed === -1 ? text.length + 1 : feed + 1;
  return { number: text.slice(0, start).split('\n').length - 1, start, end, next };
}

function insertKey(yaml: YamlSource, path: Path, pair: Element): TextEdit {
  const { text } = yaml;
  const group = yaml.span(path);
  const value = valueAt(yaml.data, path);
  if (value === null || value === undefined) return insertLines(text, text.length, pair.lines);
  if (text[group.start] === '{') return beforeBracket(yaml, group, pair.flow, Object.keys(value).length > 0);
  const margin = ' '.repeat(columnOf(text, group.start));
  return insertLines(
    text,
    lineEnd(text, group.end),
    pair.lines.map((line) => margin + line),
  );
}

/** Before the closing bracket, after what stands there, keeping the space or the line end that stood before it. */
function beforeBracket(
  yaml: YamlSource,
  place: { start: number; end: number },
  flow: string,
  comma: boolean,
): TextEdit {
  const { text } = yaml;
  let at = place.end - 1;
  while (at > place.start + 1 && /\s/.test(text[at - 1] ?? '')) at--;
  // A comma may already end the list.
  const trailing = text[at - 1] === ',';
  const separator = comma ? (trailing ? ' ' : ', ') : '';
  return { start: at, end: at, text: `${separator}${flow}` };
}

/** `at` is the end of a line; the new lines follow it. A file without a last line end stays without one. */
function insertLines(text: string, at: number, lines: readonly string[]): TextEdit {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const joined = lines.join(eol);
  if (at === 0 && text === '') return { start: 0, end: 0, text: joined + eol };
  if (text[at - 1] === '\n') return { start: at, end: at, text: joined + eol };
  return { start: at, end: at, text: eol + joined };
}

/** The lines from that of `start` to that of `end`, with the line end before them, as `insertLines` puts it. */
function removeLines(text: string, start: number, end: number): TextEdit {
  const from = lineStart(text, start);
  const to = lineEnd(text, end);
  if (from === 0) return { start: 0, end: Math.min(nextLine(text, end), text.length), text: '' };
  const before = text[from - 2] === '\r' ? from - 2 : from - 1;
  return { start: before, end: to, text: '' };
}

function asItems(lines: readonly string[], margin: number): string[] {
  return lines.map((line, index) => `${' '.repeat(margin)}${index === 0 ? '- ' : '  '}${line}`);
}

/** The dash of the element that begins at `start`; a comment or a line end may stand between. */
function dashBefore(text: string, start: number): number | undefined {
  const match = /-[ \t]*(?:#[^\n]*)?(?:\r?\n[ \t]*)*$/.exec(text.slice(Math.max(0, start - 2000), start));
  return match === null ? undefined : start - match[0].length;
}

function afterColon(text: string, keyEnd: number): number {
  const colon = text.indexOf(':', keyEnd);
  return colon === -1 ? keyEnd : colon + 1;
}

function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Before the line's `\n` or `\r\n`, or the end of the text. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' && end > offset ? end - 1 : end;
}

function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

function bounds({ start, end }: { readonly start: number; readonly end: number }) {
  return { start, end };
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value !== null && typeof value === 'object' ? (value as Record<string | number, unknown>)[step] : undefined,
    data,
  );
}
