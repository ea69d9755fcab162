// Roles as people type them: accents, capitals, hyphens and apostrophes aside.
import { expect, test } from 'vitest';
import { roleFirst, roleIds, roleNamed } from '../../src/registry/index.ts';

test('every id names itself alone', () => {
  for (const id of roleIds) expect(roleNamed(id)).toBe(id);
});

test.each([
  ['Président commission-x', 'president', ['commission-x']],
  ['vice président commission-x', 'vice-president', ['commission-x']],
  ['secrétaire d’État', 'secretaire-d-etat', []],
  ['Secrétaire commission-x', 'secretaire', ['commission-x']],
  ['président de la République', 'president-de-la-republique', []],
  ['président de la commission', 'president', ['de', 'la', 'commission']],
  ['membre de droit commission-x', 'membre-de-droit', ['commission-x']],
  ['gevi-x', undefined, []],
])('%s', (written, role, rest) => {
  expect(roleFirst(written)).toEqual({ role, rest });
});
