// A letter named by its path brings its workspace with it, wherever the person stands.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { filesUnder, plaidoyer, workspace } from '../support/workspace.ts';

const ID = '2021-12-16-migrants-a-la-frontiere';
const FILE = `letters/${ID}.yaml`;

function elsewhere(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'plaidoyer-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test.each([
  ['render', 'LETTER'],
  ['check', 'LETTER'],
  ['letters', 'show', 'LETTER'],
  ['cosign', 'LETTER'],
  ['cosign', 'LETTER', 'circulate', '--until', '2026-03-09T12:00'],
  ['seal', 'LETTER', '--signed-on-paper'],
])('from a folder of no workspace: %s', async (...words) => {
  const root = workspace();
  const folder = elsewhere();
  const argv = words.map((word) => (word === 'LETTER' ? path.join(root, FILE) : word));
  const ran = await plaidoyer(folder, argv);
  expect(ran.err).not.toContain('workspace/');
  expect(ran.exit).toBe(0);
  expect(filesUnder(folder)).toEqual([]);
});

test('from another workspace, and what is printed then works there', async () => {
  const root = workspace();
  const other = workspace();
  const letter = path.join(root, FILE);
  expect((await plaidoyer(other, ['render', path.relative(other, letter)])).exit).toBe(0);
  expect(filesUnder(root)).toContain(`output/${ID}.pdf`);
  expect(filesUnder(other).filter((file) => file.startsWith('output/'))).toEqual([]);
});

test('the workspace typed, and that of the folder which holds the letter, come first', async () => {
  const root = workspace();
  const other = workspace();
  const letter = path.join(root, FILE);
  const outside = await plaidoyer(other, ['check', letter, '--workspace', other]);
  expect(outside).toMatchObject({ exit: 1 });
  expect(outside.err).toContain('workspace/outside');
  const seal = ['seal', ID, '--signed-on-paper'];
  expect((await plaidoyer(root, seal)).exit).toBe(0);
  const sealed = filesUnder(path.join(root, `letters/${ID}.seal`));
  await plaidoyer(root, ['render', `letters/${ID}.seal/workspace/${FILE}`]);
  expect(filesUnder(path.join(root, `letters/${ID}.seal`))).toEqual(sealed);
});

test('a letter that is not there is looked for in the workspace of its path', async () => {
  const root = workspace();
  const { exit, err } = await plaidoyer(elsewhere(), ['render', path.join(root, 'letters/migrants.yaml')]);
  expect(exit).toBe(1);
  expect(err).toContain('workspace/no-such-file');
});

test('a path into no workspace leaves that of the folder', async () => {
  const root = workspace();
  const folder = elsewhere();
  mkdirSync(path.join(folder, 'letters'));
  const { err } = await plaidoyer(root, ['render', path.join(folder, FILE)]);
  expect(err).toContain('workspace/no-such-file');
});

test('the office of the letter chooses the language', async () => {
  const root = workspace();
  const { main } = await import('../../src/cli/main.ts');
  const told: string[] = [];
  const stream = { write: (text: string | Uint8Array) => void told.push(String(text)), isTerminal: false, width: 80 };
  await main(['render', path.join(root, 'letters/rien.yaml')], {
    cwd: elsewhere(),
    env: { LANG: 'en_GB.UTF-8' },
    systemLocale: 'en',
    out: stream,
    err: stream,
    interactive: false,
    open: () => undefined,
  });
  expect(told.join('')).toContain('erreur');
});
