// Seals on disk: a folder beside its letter. Must not know: what makes a seal good.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The file of a seal that names all others. */
export const MANIFEST = 'seal.yaml';

export function sealFolder(letter: string): string {
  return `letters/${letter}.seal`;
}

/** Ids of the letters sealed in this workspace. */
export function sealedLetters(root: string): string[] {
  let names: string[];
  try {
    names = readdirSync(path.join(root, 'letters'));
  } catch {
    return [];
  }
  return names
    .filter((name) => name.endsWith('.seal') && !name.startsWith('.'))
    .map((name) => name.slice(0, -'.seal'.length))
    .sort();
}

/** Every file of a letter's seal by its path inside it; undefined where there is none. */
export function readSealFiles(root: string, letter: string): ReadonlyMap<string, Uint8Array> | undefined {
  const folder = path.join(root, sealFolder(letter));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  return new Map(filesUnder(folder).map((file) => [file, readFileSync(path.join(folder, file))]));
}

/** The day a letter was sealed, as its seal says; undefined where it is not sealed. */
export function sealedOn(root: string, letter: string): string | undefined {
  const manifest = readSealFiles(root, letter)?.get(MANIFEST);
  if (manifest === undefined) return undefined;
  return /^sealed_on: "?(\d{4}-\d{2}-\d{2})/mu.exec(Buffer.from(manifest).toString('utf8'))?.[1];
}

function filesUnder(folder: string, under = ''): string[] {
  return readdirSync(path.join(folder, under), { withFileTypes: true })
    .flatMap((entry) => {
      const inner = under === '' ? entry.name : `${under}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(folder, inner) : [inner];
    })
    .sort();
}
