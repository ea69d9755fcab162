// What `check --fix` says of the way back: git where there is one, else what stood there, to be typed again.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { plaidoyer, workspace } from '../support/workspace.ts';

const LETTER = `---
layout: parlementaire
date: 2026-03-05
subject: Un essai
recipient:
  name: Ada Exemple
  gender: f
signatories:
  - person: aurore-valmorin
---
Nous voyons le le pont.
`;

test.each([true, false])('in a folder under git: %s', async (git) => {
  const root = workspace({ 'letters/essai.md': LETTER, 'signatories/invente.yaml': PEOPLE });
  if (git) mkdirSync(path.join(root, '.git'));
  const { err } = await plaidoyer(root, ['check', 'essai', '--fix', '--lang', 'fr']);
  expect(err.includes('git restore')).toBe(git);
  expect(err.includes('  letters/essai.md:11:13 : « le » a remplacé « le le »\n')).toBe(!git);
});
const PEOPLE = `persons:
  - id: aurore-valmorin
    given_name: Aurore
    family_name: Valmorin
    gender: f
    memberships:
      - { role: depute, constituency: Ardèche }
`;
