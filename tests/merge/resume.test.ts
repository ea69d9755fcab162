// Killed at a random moment twenty times, a merge that is resumed ends with exactly the same files. The built program runs,
// in two threads; its moments are random, its outcome is not.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { OWN_LETTER, REPOSITORY, workspace } from '../support/workspace.ts';

const BIN = path.join(REPOSITORY, 'bin/plaidoyer.js');
const LETTERS = 60;
const KILLS = 20;
const FORMATS = ['--format', 'docx,pdf,md'];

const rows = Array.from({ length: LETTERS }, (_, index) => `Anne Exemple-${index},f,${index} rue Haute`);
const files = {
  'letters/appel.md': OWN_LETTER,
  'maires.csv': `nom,genre,adresse\n${rows.join('\n')}\n`,
};

function hashes(folder: string): Record<string, string> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];
  return Object.fromEntries(
    names.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex'),
    ]),
  );
}

/** Runs until it ends or is killed after so many milliseconds. */
function run(root: string, words: readonly string[], after: number): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [BIN, 'merge', 'appel', '-r', 'maires.csv', '-q', ...FORMATS, ...words], {
      cwd: root,
      stdio: 'ignore',
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), after);
    child.on('exit', (code) => {
      clearTimeout(timer);
      resolve(code);
    });
  });
}

test('killed twenty times and resumed: the same files', async () => {
  const root = workspace(files);
  const began = performance.now();
  const merge = [BIN, 'merge', 'appel', '-r', 'maires.csv', '-q', ...FORMATS];
  execFileSync(process.execPath, [...merge, '-o', 'whole', '--jobs', '2'], { cwd: root });
  const whole = hashes(path.join(root, 'whole'));
  expect(Object.keys(whole)).toHaveLength(3 * LETTERS + 1);
  const once = performance.now() - began;
  for (let kill = 0; kill < KILLS; kill++) {
    await run(
      root,
      ['-o', 'parts', '--resume', '--jobs', kill % 2 === 0 ? '2' : '1'],
      Math.min(once * Math.random() * 1.2, 3000),
    );
    // Whatever the moment, each file that is there is whole.
    for (const [name, hash] of Object.entries(hashes(path.join(root, 'parts'))))
      expect([name, hash]).toEqual([name, whole[name]]);
  }
  expect(await run(root, ['-o', 'parts', '--resume'], 60_000)).toBe(0);
  expect(hashes(path.join(root, 'parts'))).toEqual(whole);
}, 180_000);
