// A registry kept from one run to the next: never stale, never in the way.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keptRegistry } from '../../src/io/registry-cache.ts';

function cache() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'plaidoyer-cache-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  let times = 0;
  const ask = (text: string, build = 'one') =>
    keptRegistry(
      { XDG_CACHE_HOME: folder },
      '/office',
      [{ file: 'signatories/a.yaml', text }],
      () => ({ text, times: ++times }),
      build,
    );
  return { folder: path.join(folder, 'plaidoyer'), ask };
}

const LARGE = 'x'.repeat(50_000);

test('read once; another text or another build is read anew', () => {
  const { ask } = cache();
  expect([ask(LARGE), ask(LARGE), ask(`${LARGE}y`), ask(LARGE, 'two')].map(({ times }) => times)).toEqual([1, 1, 2, 3]);
});

test('a file a place: what it held before is written over', () => {
  const { folder, ask } = cache();
  for (const text of [LARGE, `${LARGE}y`, LARGE]) ask(text);
  expect(readdirSync(folder)).toHaveLength(1);
});

test('a damaged or deleted copy is as none', () => {
  const { folder, ask } = cache();
  ask(LARGE);
  const [name = ''] = readdirSync(folder);
  const file = path.join(folder, name);
  const bytes = readFileSync(file);
  bytes[200] = (bytes[200] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  expect(ask(LARGE).times).toBe(2);
  expect(ask(LARGE).times).toBe(2);
  rmSync(file);
  expect(ask(LARGE).times).toBe(3);
});

test('a small registry, or a system without a place for it, is read as before', () => {
  const { folder, ask } = cache();
  expect([ask('small'), ask('small')].map(({ times }) => times)).toEqual([1, 2]);
  expect(() => readdirSync(folder)).toThrow();
  expect(keptRegistry({}, '/office', [{ file: 'a', text: LARGE }], () => 1, 'one')).toBe(1);
});
