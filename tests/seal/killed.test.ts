// Killed at any moment while it seals: no seal, or a whole one.
import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readSealFiles, sealFolder } from '../../src/io/seals.ts';
import { readSeal } from '../../src/seal/index.ts';
import { LETTER, twelveOffices } from '../cosign/twelve.ts';
import { REPOSITORY } from '../support/workspace.ts';

const TIMES = 20;

/** Runs the real program and kills it after so many milliseconds; how long it ran. */
function seal(root: string, killAfter: number): Promise<number> {
  return new Promise((resolve) => {
    const began = performance.now();
    const child = spawn(
      process.execPath,
      [path.join(REPOSITORY, 'bin/plaidoyer.js'), 'seal', LETTER, '--signed-on-paper'],
      {
        cwd: root,
        stdio: 'ignore',
      },
    );
    const timer = setTimeout(() => child.kill('SIGKILL'), killAfter);
    child.on('exit', () => {
      clearTimeout(timer);
      resolve(performance.now() - began);
    });
  });
}

test(`killed at ${TIMES} moments of its work`, async () => {
  const root = twelveOffices();
  const whole = await seal(root, 60_000);
  let seals = 0;
  for (let time = 0; time < TIMES; time++) {
    rmSync(path.join(root, sealFolder(LETTER)), { recursive: true, force: true });
    // Most of them near the end, where files are written.
    await seal(root, whole * (time < 5 ? Math.random() : 0.75 + 0.35 * Math.random()));
    const files = readSealFiles(root, LETTER);
    if (files === undefined) continue;
    seals++;
    expect(readSeal(files, sealFolder(LETTER)).diagnostics).toEqual([]);
  }
  expect(seals).toBeLessThan(TIMES);
  rmSync(path.join(root, sealFolder(LETTER)), { recursive: true, force: true });
  await seal(root, 60_000);
  expect(readSeal(readSealFiles(root, LETTER) ?? new Map(), sealFolder(LETTER)).diagnostics).toEqual([]);
  // What the killed runs left behind was swept away.
  expect(readdirSync(path.join(root, 'letters')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
}, 120_000);
