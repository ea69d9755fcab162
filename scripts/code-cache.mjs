// V8's compiled form of each layer, made after the program has rendered two letters, one of them sealed, so that the
// functions a letter needs are in it. Another version of Node refuses it and compiles as it goes: a gain, never a need.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** One form for commands that last, one for those that set V8's flags and are over in a moment (bin/load.js). */
export function writeCodeCaches(root) {
  for (const kind of ['lasting', 'brief']) {
    // Nothing is kept of an earlier run: the registry is read, and what reads it compiled.
    const home = mkdtempSync(path.join(os.tmpdir(), 'plaidoyer-'));
    const env = { ...process.env, XDG_CACHE_HOME: home };
    const script = path.join(root, 'scripts/compiled-forms.cjs');
    const { status, stderr } = spawnSync(process.execPath, [script, kind], { cwd: root, env, encoding: 'utf8' });
    rmSync(home, { recursive: true, force: true });
    if (status !== 0)
      console.warn(`The program could not render its own letters, and starts more slowly for it:\n${stderr}`);
  }
}
