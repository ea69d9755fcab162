// A letter's own Word file taken over as the next one: who signs signs again, and what stood under the names stands there.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { plaidoyer, workspace } from '../support/workspace.ts';

const LETTER = `---
layout: parlementaire
subject: Les ponts
date: 2026-03-05
recipient: { person: odette-passerelle, show: ministre }
postscript: Un mot encore.
enclosures:
  - Rapport d’exemple
  - Liste des ponts
cc:
  - Madame Ada Exemple
sources:
  - Relevé des crues
print_sources: true
signatories:
  - { person: aliette-roncevaux, show: [depute, president groupe-exemple-voisinage] }
  - { person: clarisse-vauquelin, show: [senateur] }
---
Nous appelons votre attention sur l’état[^1] des ponts[^1].

[^1]: Rapport d’exemple.
`;

test('names in two columns and all that stands under them', async () => {
  const root = workspace({ 'letters/ponts.md': LETTER });
  expect((await plaidoyer(root, ['render', 'ponts', '--format', 'docx'])).exit).toBe(0);
  const taken = await plaidoyer(root, [
    ...['new', 'suite', '--text', 'output/ponts.docx', '--subject', 'Les ponts', '--date', '2026-03-05'],
    ...['--to', 'odette-passerelle', '--no-render'],
  ]);
  expect(taken.exit, taken.err).toBe(0);
  const next = readFileSync(path.join(root, 'letters/suite.md'), 'utf8');
  // All but the comments, the names beside their ids and the closing, which is the letter's own now.
  const bare = next.replace(/^#.*\n| # .*$|^\n:::closing[\s\S]*$/gmu, '');
  expect(sorted(bare)).toEqual(sorted(LETTER));
});

function sorted(letter: string): string[] {
  return letter
    .split('\n')
    .filter((line) => line !== '')
    .sort();
}
