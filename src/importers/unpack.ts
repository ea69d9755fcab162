// The bytes of a zip, a tar, a tar.gz or one JSON file → the JSON files in it. Nothing is written anywhere.
// Must not know: disks, what the files mean. The door to fflate.
import { gunzipSync, unzipSync } from 'fflate';
import { type Checked, type Diagnostic, error } from '../diagnostics/diagnostic.ts';
import type { PackedFile } from './packed-file.ts';
import { readTar } from './tar.ts';

/** The largest official export (every member since 1988) stays well under these; an archive made to hurt does not. */
export const LIMITS = { file: 64_000_000, total: 600_000_000, files: 400_000 } as const;

/** Fails whole: half an archive would look like people who lost their roles. */
export function unpack(file: string, bytes: Uint8Array, limits: UnpackLimits = LIMITS): Checked<readonly PackedFile[]> {
  const at = { file, start: 0, end: 0 };
  const fail = (diagnostic: Diagnostic) => ({ value: undefined, diagnostics: [diagnostic] });
  try {
    const found = contents(file, bytes, limits);
    const unsafe = found.find(({ path }) => leavesFolder(path));
    if (unsafe !== undefined) return fail(error('import/unsafe-path', at, { path: unsafe.path }));
    return { value: found, diagnostics: [] };
  } catch (problem) {
    if (problem instanceof TooLarge) return fail(error('import/too-large', at, { limit: problem.message }));
    // fflate throws its own errors, and typed arrays RangeErrors, on bytes that are cut short or damaged.
    return fail(error('import/damaged', at, { reason: problem instanceof Error ? problem.message : String(problem) }));
  }
}

export interface UnpackLimits {
  readonly file: number;
  readonly total: number;
  readonly files: number;
}

class TooLarge extends Error {}

function contents(file: string, bytes: Uint8Array, limits: UnpackLimits): PackedFile[] {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return unzipped(bytes, limits);
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipped(bytes, limits) : bytes;
  if (!looksLikeTar(plain)) return [within({ path: file, bytes: plain }, limits)];
  const found = readTar(plain).filter(({ path }) => isWanted(path));
  if (found.length > limits.files) throw new TooLarge(`${limits.files} files`);
  return found.map((one) => within(one, limits));
}

/** Sizes are those the archive declares: fflate never writes past them. */
function unzipped(bytes: Uint8Array, limits: UnpackLimits): PackedFile[] {
  let total = 0;
  let files = 0;
  const unsafe: PackedFile[] = [];
  const found = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (leavesFolder(name)) unsafe.push({ path: name, bytes: new Uint8Array() });
      if (!isWanted(name)) return false;
      total += originalSize;
      files += 1;
      if (originalSize > limits.file) throw new TooLarge(megabytes(limits.file));
      if (total > limits.total) throw new TooLarge(megabytes(limits.total));
      if (files > limits.files) throw new TooLarge(`${limits.files} files`);
      return true;
    },
  });
  return [...unsafe, ...Object.entries(found).map(([path, content]) => ({ path, bytes: content }))];
}

/** gzip ends with the size of what it holds; fflate fills a buffer of that size and no more. */
function gunzipped(bytes: Uint8Array, limits: UnpackLimits): Uint8Array {
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(Math.max(0, bytes.length - 4), true);
  if (size > limits.total) throw new TooLarge(megabytes(limits.total));
  return gunzipSync(bytes, { out: new Uint8Array(size) });
}

function within(file: PackedFile, limits: UnpackLimits): PackedFile {
  if (file.bytes.length > limits.file) throw new TooLarge(megabytes(limits.file));
  return file;
}

function looksLikeTar(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(257, 262)) === 'ustar';
}

/** Directories, resource forks and read-me files are passed over. */
function isWanted(path: string): boolean {
  return /\.json$/i.test(path) && !/(?:^|\/)(?:\._|__MACOSX\/)/.test(path);
}

function leavesFolder(path: string): boolean {
  return /^(?:[/\\]|[a-z]:)/i.test(path) || path.split(/[/\\]/).includes('..');
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
