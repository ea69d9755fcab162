// A large registry is read once and kept as the program needs it, outside the user's files, under the hash of all it was
// made from: it cannot be stale, and may be deleted at any time. Must not know: what a registry says.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { SourceText } from '../source/text.ts';
import { PACKAGE_FOLDER } from './package-folder.ts';

/** Below this many characters, reading anew is as quick. */
const WORTH_KEEPING = 40_000;

type Environment = Readonly<Record<string, string | undefined>>;

/** What `read` makes of these texts, from the cache where there is one. Never fails for the cache's sake. */
export function keptRegistry<T>(
  env: Environment,
  texts: readonly SourceText[],
  read: () => T,
  build: string | undefined = buildOf(),
): T {
  const folder = cacheFolder(env);
  const size = texts.reduce((sum, { text }) => sum + text.length, 0);
  if (folder === undefined || build === undefined || size < WORTH_KEEPING) return read();
  const hash = createHash('sha256').update(build).update(process.version);
  for (const { file, text } of texts) hash.update(`\u0000${file}\u0000${text}`);
  const file = path.join(folder, `registry-${hash.digest('hex')}`);
  const kept = readKept<T>(file);
  if (kept !== undefined) return kept;
  const value = read();
  keep(file, value);
  return value;
}

function readKept<T>(file: string): T | undefined {
  try {
    const bytes = readFileSync(file);
    const whole = digest(bytes.subarray(32)).equals(bytes.subarray(0, 32));
    return whole ? (deserialize(bytes.subarray(32)) as T) : undefined;
  } catch {
    return undefined;
  }
}

function keep(file: string, value: unknown): void {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    const bytes = serialize(value);
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(beside, Buffer.concat([digest(bytes), bytes]), { mode: 0o600 });
    renameSync(beside, file);
  } catch {
    rmSync(beside, { force: true });
  }
}

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
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
