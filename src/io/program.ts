// The running program's own files, so that a seal can name it by its hash. Must not know: what it does.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** SHA-256 over every file that runs, by name: the bundle where it is one, else the folder src/ or dist/. */
export function programHash(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const folder = path.basename(here) === 'program' ? here : path.dirname(here);
  const hash = createHash('sha256');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.split(path.sep).join('/'),
  );
  for (const name of names.filter((one) => /\.(?:ts|js|cjs|wasm)$/u.test(one) && !one.endsWith('.d.ts')).sort()) {
    hash.update(`${name}\n`).update(readFileSync(path.join(folder, name)));
  }
  return hash.digest('hex');
}
