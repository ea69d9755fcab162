// The objects of a PDF that plaidoyer wrote, as they stand in the file. Must not know: what they mean. It reads no
// compressed object streams and no encryption: a file that has them is not ours.
import { inflateSync } from 'node:zlib';

export interface PdfObject {
  readonly dictionary: string;
  /** Undefined where the object has none, or where its bytes are damaged. */
  readonly stream: Uint8Array | undefined;
}

export type PdfObjects = ReadonlyMap<number, PdfObject>;

/** Is there a PDF header where readers look for one (ISO 32000-1, annex H.3.4.1)? */
export function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}

export function pdfObjects(bytes: Uint8Array): PdfObjects {
  const text = Buffer.from(bytes).toString('latin1');
  const found = new Map<number, PdfObject>();
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/gu)) {
    const start = match.index + match[0].length;
    const close = text.indexOf('\nendobj', start);
    const body = text.slice(start, close === -1 ? text.length : close);
    const at = body.indexOf('\nstream\n');
    const dictionary = at === -1 ? body : body.slice(0, at);
    const length = Number(/\/Length (\d+)/u.exec(dictionary)?.[1] ?? 0);
    const packed = bytes.subarray(start + at + 8, start + at + 8 + length);
    found.set(Number(match[1]), { dictionary, stream: at === -1 ? undefined : unpacked(packed, dictionary) });
  }
  return found;
}

/** The number of the object that a key refers to. */
export function referenceIn(dictionary: string, key: string): number | undefined {
  const found = new RegExp(`/${key} (\\d+) 0 R`, 'u').exec(dictionary)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** One object or an array of them: what a page shows may be several streams (ISO 32000-1, 7.7.3.3). */
export function referencesIn(dictionary: string, key: string): readonly number[] {
  const found = new RegExp(`/${key} ((?:\\d+ 0 R)|\\[[^\\]]*\\])`, 'u').exec(dictionary)?.[1] ?? '';
  return [...found.matchAll(/(\d+) 0 R/gu)].map(([, number]) => Number(number));
}

/** A text string, in parentheses or as hexadecimal (ISO 32000-1, 7.3.4 and 7.9.2.2). */
export function stringIn(dictionary: string, key: string): string | undefined {
  const plain = new RegExp(`/${key} \\(((?:\\\\[\\s\\S]|[^\\\\)])*)\\)`, 'u').exec(dictionary)?.[1];
  const hex = new RegExp(`/${key} <([0-9A-Fa-f]*)>`, 'u').exec(dictionary)?.[1];
  if (plain === undefined && hex === undefined) return undefined;
  const bytes = plain === undefined ? Buffer.from(hex ?? '', 'hex') : Buffer.from(unescaped(plain), 'latin1');
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString('latin1');
  return Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
    .swap16()
    .toString('utf16le');
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(text: string): string {
  return text.replace(/\\([0-7]{1,3}|[\s\S])/gu, (_, code: string) =>
    /^[0-7]/u.test(code) ? String.fromCharCode(Number.parseInt(code, 8) & 255) : (ESCAPES[code] ?? code),
  );
}

/** No stream of a letter comes near this; a bomb does. */
const MOST_BYTES = 64 * 1024 * 1024;

function unpacked(packed: Uint8Array, dictionary: string): Uint8Array | undefined {
  if (!dictionary.includes('/FlateDecode')) return packed;
  try {
    return inflateSync(packed, { maxOutputLength: MOST_BYTES });
  } catch {
    return undefined;
  }
}
