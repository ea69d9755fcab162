// Every role of the registry has both its forms in both languages, and no locale knows a role that the registry does not.
import { expect, test } from 'vitest';
import { roleForms as english } from '../../src/locale/en/roles.ts';
import { addresses } from '../../src/locale/fr/address-table.ts';
import { roleForms as french } from '../../src/locale/fr/roles.ts';
import { roleIds } from '../../src/registry/roles.ts';

test.each([
  ['fr', french],
  ['en', english],
] as const)('forms of every role (%s)', (_, forms) => {
  expect(Object.keys(forms).sort()).toEqual([...roleIds].sort());
  for (const { m, f } of Object.values(forms)) expect([m, f].every((form) => form.length > 3)).toBe(true);
});

test('forms of address are given to roles that exist', () => {
  for (const role of Object.keys(addresses)) expect(roleIds).toContain(role);
});
