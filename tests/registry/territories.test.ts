import { expect, test } from 'vitest';
import { territories as forms } from '../../src/locale/fr/territories.ts';
import { territories, territoryCode } from '../../src/registry/index.ts';
import { nearestTerritory } from '../../src/registry/territories.ts';

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

test.each([
  ['Reunion', '974'],
  ['la réunion', '974'],
  ['seine saint denis', '93'],
  ['Seine-St-Denis', '93'],
  ['cote d’or', '21'],
  ["Francais de l'etranger", '099'],
  ['2a', '2A'],
  ['Seine', undefined],
  ['etranger', undefined],
])('typed in a hurry: %s is %s', (written, code) => {
  expect(territoryCode(written)).toBe(code);
});

test('accents, case, hyphens and « St » tell no two territories apart', () => {
  for (const [code, { names }] of Object.entries(territories)) {
    for (const name of names) expect(territoryCode(name.toUpperCase().replaceAll('-', ' '))).toBe(code);
  }
});

test.each([
  ['étranger', 'Français établis hors de France'],
  ['Belfort', 'Territoire de Belfort'],
  ['Haut-Rin', 'Haut-Rhin'],
  ['Atlantide', undefined],
])('the nearest to %s is %s', (written, name) => {
  expect(nearestTerritory(written)).toBe(name);
});
