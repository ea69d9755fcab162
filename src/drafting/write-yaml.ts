// A value as a person would write it in a letter's YAML: short ones on their line, prose folded under its key.
// Must not know: which keys a letter has.
import { writeScalar } from '../source/write-scalar.ts';
import type { Data } from './answers.ts';

/** Columns of a folded line, its indent included. */
const WIDTH = 110;
const SHORT = 80;

/** `key: value`, in as many lines as it takes, indented by `margin` spaces. */
export function writePair(key: string, value: Data, margin: number): string[] {
  const indent = ' '.repeat(margin);
  if (typeof value === 'string') return prefixed(`${indent}${key}:`, writeText(value, margin + 2));
  if (Array.isArray(value)) {
    const items = value as readonly Data[];
    if (items.length === 0) return [`${indent}${key}: []`];
    return [`${indent}${key}:`, ...items.flatMap((item) => writeItem(item, margin + 2))];
  }
  return [`${indent}${key}: ${writeFlow(value)}`];
}

/** On one line, as it stands inside brackets. */
export function writeFlow(value: Data): string {
  if (typeof value === 'string') return writeScalar(value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map((one: Data) => writeFlow(one)).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, inner]) => `${writeScalar(key)}: ${writeFlow(inner)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

function writeItem(item: Data, margin: number): string[] {
  const dash = `${' '.repeat(margin)}-`;
  return typeof item === 'string' ? prefixed(dash, writeText(item, margin + 2)) : [`${dash} ${writeFlow(item)}`];
}

function prefixed(head: string, lines: readonly string[]): string[] {
  const [first = '', ...rest] = lines;
  return [`${head} ${first}`, ...rest];
}

/** First what stands beside the key, then the lines below it. */
function writeText(text: string, margin: number): string[] {
  const plain = writeScalar(text);
  // Escapes are hard to read: a text with double quotes is folded, however short.
  if (text.length <= SHORT && (plain === text || !/[\n"\\]/.test(text) || !FOLDABLE.test(text))) {
    if (plain === text || !text.includes('\n')) return [plain];
  }
  if (FOLDABLE.test(text)) return ['>-', ...folded(text, WIDTH - margin).map((line) => ' '.repeat(margin) + line)];
  const block = /^\S/.test(text) && !/[ \t]\n|\n\n$|[^\n\t\u0020-\ufdcf]/.test(text);
  if (!block || !text.includes('\n')) return [JSON.stringify(text)];
  const body = text.endsWith('\n') ? text.slice(0, -1) : text;
  const lines = body.split('\n').map((line) => (line === '' ? '' : ' '.repeat(margin) + line));
  return [text.endsWith('\n') ? '|' : '|-', ...lines];
}

/** Words one space apart on one line: what folding gives back as it was. */
const FOLDABLE = /^(?:[!-~\u00a1-\u1fff\u2010-\u2027\u202f-\ud7ff]+ )*[!-~\u00a1-\u1fff\u2010-\u2027\u202f-\ud7ff]+$/;

function folded(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
