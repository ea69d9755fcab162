// A real workspace in a temporary folder: the repository's own, with some files replaced or added.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { World } from '../../src/cli/world.ts';

export const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

/** A letter with its own wording, the shortest there is. */
export const OWN_LETTER = `---
layout: parlementaire
date: 2024-02-22
subject: Un essai
recipient: { name: Odile Exemple, gender: f }
signatories: [frederic-petit]
---
Je vous écris.
`;

/** Texts by path; the folder goes when the test ends. */
export function workspace(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  base: readonly string[] = ['plaidoyer.yaml', 'templates', 'signatories', 'letters'],
): string {
  const root = mkdtempSync(path.join(os.tmpdir(), 'plaidoyer-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  // The seal of the founding letter stays behind: most tests change what it would hold fast.
  const filter = (source: string) => !source.endsWith('.seal');
  for (const name of base) cpSync(path.join(REPOSITORY, name), path.join(root, name), { recursive: true, filter });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return root;
}

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly bytes: Uint8Array;
  readonly err: string;
}

/** The real program as a function, in a folder. No terminal, no colour, English unless the command says otherwise. */
export async function plaidoyer(cwd: string, argv: readonly string[], env: World['env'] = {}): Promise<Ran> {
  const out: Uint8Array[] = [];
  const err: Uint8Array[] = [];
  const stream = (into: Uint8Array[]) => ({
    write: (data: string | Uint8Array) => void into.push(typeof data === 'string' ? Buffer.from(data) : data),
    isTerminal: false,
    width: 80,
  });
  const world: World = {
    cwd,
    env,
    systemLocale: 'en',
    out: stream(out),
    err: stream(err),
    interactive: false,
    now: () => env.NOW ?? '2026-03-05T12:00',
    open: () => undefined,
  };
  const args = argv.includes('--lang') ? argv : [...argv, '--lang', 'en'];
  const exit = await main(args, world);
  const bytes = Buffer.concat(out);
  return { exit, out: bytes.toString('utf8'), bytes, err: Buffer.concat(err).toString('utf8') };
}

/** Every file under a folder, by path, for « nothing was written ». */
export function filesUnder(root: string, under = ''): string[] {
  return readdirSync(path.join(root, under), { withFileTypes: true })
    .flatMap((entry) => {
      const inner = under === '' ? entry.name : `${under}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(root, inner) : [inner];
    })
    .sort();
}
