// V8's compiled form of each layer, made after the program has rendered a letter, so that the functions a letter needs
// are in it. Another version of Node refuses it and compiles as it goes: it is a gain, never a need.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** The program itself writes it at its end, on hearing where to (bin/plaidoyer.js). */
export function writeCodeCaches(root, folder) {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      path.join(root, 'bin/plaidoyer.js'),
      'render',
      'letters/2024-02-22-bielorussie.yaml',
      '--dry-run',
      '--quiet',
      '-w',
      root,
    ],
    { cwd: root, env: { ...process.env, PLAIDOYER_CODE_CACHE: folder }, encoding: 'utf8' },
  );
  if (status !== 0)
    console.warn(`The program could not render its own letter, and starts more slowly for it:\n${stderr}`);
}
