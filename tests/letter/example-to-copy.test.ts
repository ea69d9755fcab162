// What an empty letter is told to copy is a letter: with the id of someone who signs, it has no error.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { plaidoyer, workspace } from '../support/workspace.ts';

test.each(['fr', 'en'])('in %s', async (language) => {
  const root = workspace({ 'letters/essai.md': '' });
  const { exit, err } = await plaidoyer(root, ['check', 'essai', '--lang', language]);
  expect(exit).toBe(1);
  const shown = err.split('\n').filter((line) => line.startsWith('      '));
  const copied = shown.map((line) => line.trim()).join('\n');
  const office = 'version: 1\nlayout: parlementaire\nplace: Paris\n';
  writeFileSync(path.join(root, 'plaidoyer.yaml'), office);
  writeFileSync(
    path.join(root, 'letters/essai.md'),
    copied.replace(/signatories: \[.*\]/, 'signatories: [aliette-roncevaux]'),
  );
  const ran = await plaidoyer(root, ['check', 'essai', '--lang', 'en']);
  expect(ran.exit, ran.err).toBe(0);
});
