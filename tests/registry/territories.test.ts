import { expect, test } from 'vitest';
import { territories as forms } from '../../src/locale/fr/territories.ts';
import { territories, territoryCode } from '../../src/registry/index.ts';

test('107 territories, 577 seats, a « de » form for each', () => {
  expect(Object.keys(territories)).toHaveLength(107);
  expect(Object.values(territories).reduce((sum, { constituencies }) => sum + constituencies, 0)).toBe(577);
  expect(Object.keys(forms).sort()).toEqual(Object.keys(territories).sort());
});

test('every form ends with the name of its territory', () => {
  for (const [code, { de, variants }] of Object.entries(forms)) {
    for (const form of [de, ...variants]) {
      const name = form.replace(/^(?:de la |de l'|du |des |de |d')/, '');
      expect([code, territoryCode(name) ?? territoryCode(`La ${name}`)]).toEqual([code, code]);
    }
  }
});

test.each([
  ['28', "d'Eure-et-Loir"],
  ['68', 'du Haut-Rhin'],
  ['75', 'de Paris'],
  ['92', 'des Hauts-de-Seine'],
  ['974', 'de La Réunion'],
  ['099', 'des Français établis hors de France'],
])('%s: %s', (code, de) => {
  expect(forms[code]?.de).toBe(de);
});
