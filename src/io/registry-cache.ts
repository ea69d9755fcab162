// A registry is read once and kept as the program needs it, outside the user's files and beside the texts it was made from:
// taken only where those are the same to the letter, it cannot be stale. Must not know: what a registry says.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import type { SourceText } from '../source/text.ts';
import { PACKAGE_FOLDER } from './package-folder.ts';

/** Below this many characters, reading anew is as quick. */
const WORTH_KEEPING = 4_000;

type Environment = Readonly<Record<string, string | undefined>>;

/** All that the value depends on. */
interface Origin {
  readonly build: string;
  readonly node: string;
  readonly texts: readonly SourceText[];
}

/**
 * What `read` makes of these texts, from the cache where there is one. Never fails for the cache's sake.
 * @param place the folder the texts are from: each has one file in the cache, which holds its latest state
 */
export function keptRegistry<T>(
  env: Environment,
  place: string,
  texts: readonly SourceText[],
  read: () => T,
  build: string | undefined = buildOf(),
): T {
  const folder = cacheFolder(env);
  const size = texts.reduce((sum, { text }) => sum + text.length, 0);
  if (folder === undefined || build === undefined || size < WORTH_KEEPING) return read();
  const file = path.join(folder, `registry-${hex(place)}`);
  const origin: Origin = { build, node: process.version, texts };
  const kept = readKept<T>(file, origin);
  if (kept !== undefined) return kept.value;
  const value = read();
  keep(file, origin, value);
  return value;
}

function readKept<T>(file: string, origin: Origin): { readonly value: T } | undefined {
  try {
    const bytes = readFileSync(file);
    const body = bytes.subarray(8);
    if (hex(body) !== bytes.toString('latin1', 0, 8)) return undefined;
    const kept = deserialize(body) as Origin & { readonly value: T };
    return isSame(kept, origin) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isSame(a: Origin, b: Origin): boolean {
  return (
    a.build === b.build &&
    a.node === b.node &&
    a.texts.length === b.texts.length &&
    a.texts.every(({ file, text }, index) => file === b.texts[index]?.file && text === b.texts[index]?.text)
  );
}

function keep(file: string, { build, node, texts }: Origin, value: unknown): void {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    const body = serialize({ build, node, texts: texts.map((one) => ({ file: one.file, text: one.text })), value });
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(beside, Buffer.concat([Buffer.from(hex(body), 'latin1'), body]), { mode: 0o600 });
    renameSync(beside, file);
  } catch {
    rmSync(beside, { force: true });
  }
}

/** Eight digits: against damage and to name a file, not against malice. */
function hex(data: Uint8Array | string): string {
  return crc32(data).toString(16).padStart(8, '0');
}

/** The system's own place for what may be deleted; undefined where it has none. */
function cacheFolder(env: Environment): string | undefined {
  const home = env.XDG_CACHE_HOME ?? env.LOCALAPPDATA ?? (env.HOME && path.join(env.HOME, '.cache'));
  return home ? path.join(home, 'plaidoyer') : undefined;
}

/** Of the program itself, as scripts/build.mjs has made it: another build reads anew. Undefined where src/ runs as it is. */
function buildOf(): string | undefined {
  if (import.meta.url.endsWith('.ts')) return undefined;
  try {
    return readFileSync(path.join(PACKAGE_FOLDER, 'dist/program/build'), 'utf8');
  } catch {
    return undefined;
  }
}
