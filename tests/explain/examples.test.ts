// Every code that a golden case shows has an example that `explain` words in both languages.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Example, examples } from '../../src/diagnostics/examples.ts';
import { catalogues } from '../../src/diagnostics/messages/index.ts';
import { underlined } from '../support/examples.ts';
import { plaidoyer, REPOSITORY, workspace } from '../support/workspace.ts';

const CASES = path.join(REPOSITORY, 'tests/cases');

function shownByCases(): string[] {
  const files = readdirSync(CASES).map((name) => path.join(CASES, name, 'expected.txt'));
  const told = files.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'));
  return Object.keys(catalogues.en.messages).filter((code) => told.some((text) => text.includes(`[${code}]`)));
}

test('every code that a case shows has an example', () => {
  expect(
    shownByCases().filter((code) => !Object.hasOwn(examples, code)),
    'run « npm run accept »',
  ).toEqual([]);
});

test('no two codes show the same words of the same file', () => {
  const shown = Object.values<Example>(examples).flatMap((one) => underlined(one) ?? []);
  expect(
    shown.filter((one, index) => shown.indexOf(one) !== index),
    'run « npm run accept », or give one of them a case of its own',
  ).toEqual([]);
});

test.each(['fr', 'en'])('each is explained in %s', async (language) => {
  const root = workspace();
  for (const code of Object.keys(examples)) {
    const { exit, out } = await plaidoyer(root, ['explain', code, '--lang', language]);
    expect(exit, code).toBe(0);
    expect(out, code).not.toMatch(/undefined|\[object/);
    expect(out.split('\n').length, code).toBeGreaterThan(4);
  }
});

test('a code may be given without its area, or with a slip', async () => {
  const root = workspace();
  expect((await plaidoyer(root, ['explain', 'unknown-template'])).out).toContain('letter/unknown-template');
  const wrong = await plaidoyer(root, ['explain', 'registry/role-not-hold']);
  expect(wrong.exit).toBe(2);
  expect(wrong.err).toContain('registry/role-not-held');
});

test('a name that several messages share tells their codes', async () => {
  const root = workspace();
  for (const [name, ...codes] of [['unknown-organization', 'registry/unknown-organization'], ['exists']] as const) {
    const { exit, err } = await plaidoyer(root, ['explain', name, '--lang', 'fr']);
    expect(exit).toBe(2);
    expect(err).toContain(`« ${name} » peut être `);
    expect(err).not.toContain('vouliez-vous dire');
    for (const code of codes) expect(err).toContain(code);
  }
});
