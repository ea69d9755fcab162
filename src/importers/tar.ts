// tar (POSIX ustar, with pax and GNU long names) → files. Must not know: compression, disks, what the files mean.
import type { PackedFile } from './packed-file.ts';

const BLOCK = 512;

/** Throws a RangeError where the archive ends inside a file. Links and devices are passed over. */
export function readTar(bytes: Uint8Array): PackedFile[] {
  const files: PackedFile[] = [];
  let longName: string | undefined;
  for (let at = 0; at + BLOCK <= bytes.length; ) {
    const header = bytes.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) break;
    const size = octal(header, 124, 12);
    const start = at + BLOCK;
    if (!Number.isInteger(size) || size < 0 || start + size > bytes.length) throw new RangeError('tar: unexpected end');
    const content = bytes.subarray(start, start + size);
    const type = String.fromCharCode(header[156] ?? 0);
    if (type === 'L') longName = text(content, 0, size);
    else if (type === 'x') longName = paxPath(content) ?? longName;
    else {
      const prefix = text(header, 345, 155);
      const name = text(header, 0, 100);
      if (type === '0' || type === '\0') {
        files.push({ path: longName ?? (prefix === '' ? name : `${prefix}/${name}`), bytes: content });
      }
      longName = undefined;
    }
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

function octal(bytes: Uint8Array, start: number, length: number): number {
  return Number.parseInt(text(bytes, start, length).trim() || '0', 8);
}

function text(bytes: Uint8Array, start: number, length: number): string {
  const field = bytes.subarray(start, start + length);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end === -1 ? field : field.subarray(0, end));
}

/** A pax record: « 21 path=a/b/c.json\n ». */
function paxPath(content: Uint8Array): string | undefined {
  return /(?:^|\n)\d+ path=([^\n]*)/.exec(new TextDecoder().decode(content))?.[1];
}
