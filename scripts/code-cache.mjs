// V8's compiled form of each layer, made after the program has rendered two letters, one of them sealed, so that the
// functions a letter needs are in it. Another version of Node refuses it and compiles as it goes: a gain, never a need.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The program itself writes it at its end, on hearing where to (bin/plaidoyer.js). */
export function writeCodeCaches(root, folder) {
  // Nothing is kept of an earlier run: the registry is read, and what reads it compiled.
  const home = mkdtempSync(path.join(os.tmpdir(), 'plaidoyer-'));
  const env = { ...process.env, XDG_CACHE_HOME: home, PLAIDOYER_CODE_CACHE: folder };
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      path.join(root, 'bin/plaidoyer.js'),
      'render',
      'letters/2024-02-22-bielorussie.yaml',
      'letters/2021-12-16-migrants-a-la-frontiere.yaml',
      '--dry-run',
      '--quiet',
      '-w',
      root,
    ],
    { cwd: root, env, encoding: 'utf8' },
  );
  rmSync(home, { recursive: true, force: true });
  if (status !== 0)
    console.warn(`The program could not render its own letters, and starts more slowly for it:\n${stderr}`);
}
