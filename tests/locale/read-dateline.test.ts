// Where and when a letter says it was written, in the forms people type; a line that says more is none.
import { expect, test } from 'vitest';
import { addressBelow, recipientIn } from '../../src/drafting/recipient-in.ts';
import { partWholeLetter } from '../../src/drafting/whole-letter.ts';
import { locales } from '../../src/locale/index.ts';
import type { Person, Registry } from '../../src/registry/index.ts';
import { readRegistry } from '../../src/registry/index.ts';

test.each([
  ['fr', 'Paris, le 12 mai 2026', 'Paris', '2026-05-12'],
  ['fr', 'Fait à Saint-Dié-des-Vosges, le 1er mars 2026.', 'Saint-Dié-des-Vosges', '2026-03-01'],
  ['fr', 'À Paris, le mardi 12 mai 2026', 'Paris', '2026-05-12'],
  ['fr', 'Paris le 12/05/2026', 'Paris', '2026-05-12'],
  ['fr', 'Le 12 mai 2026', undefined, '2026-05-12'],
  ['en', 'London, 12 May 2026', 'London', '2026-05-12'],
  ['en', 'Brussels, on the 3rd May 2026', 'Brussels', '2026-05-03'],
  ['en', 'May 12, 2026', undefined, '2026-05-12'],
] as const)('%s: « %s »', (language, line, place, day) => {
  expect(locales[language].formulas.dateline(line)).toEqual({ place, day });
});

test.each([
  'Paris, le 31 février 2026',
  'Paris, mai 2026',
  'Nous nous sommes vus à Paris, le 12 mai 2026',
  'Paris, le 12 mai 2026, à midi',
  '12 rue du 8 mai 1945',
])('no dateline: « %s »', (line) => {
  expect(locales.fr.formulas.dateline(line)).toBeUndefined();
});

test('two days say none', () => {
  const text = (day: string) => `Paris, le 12 mai 2026\n\nParis, le ${day} mai 2026\n\nMadame,\n\nUn.`;
  expect(partWholeLetter(text('12')).wording.dateline?.day).toBe('2026-05-12');
  expect(partWholeLetter(text('13')).wording.dateline).toBeUndefined();
});

test('the recipient is whom the heading names in full, and no member', () => {
  const text = `persons:
  - { id: ada-exemple, given_name: Ada, family_name: Exemple, gender: f, memberships: [{ role: depute, constituency: Gers }] }
  - { id: bea-modele, given_name: Béa, family_name: Modèle, gender: f, memberships: [{ role: ministre, label: Ministre }] }
  - { id: zoe-patron, given_name: Zoé, family_name: Patron, gender: f, memberships: [{ role: ministre, label: Ministre }] }
`;
  const registry = readRegistry([{ file: 'x', text }]).value as Registry;
  const found = (...lines: string[]) => recipientIn(lines, registry, '2026-05-12')?.id;
  expect(found('Ada Exemple, députée', 'À Mme Béa MODÈLE', 'Ministre')).toBe('bea-modele');
  expect(found('Ada Exemple, députée')).toBeUndefined();
  expect(found('À l’attention de Madame Béa Modèle, ministre')).toBe('bea-modele');
  const bea = registry.persons.get('bea-modele') as Person;
  const below = (...lines: string[]) => addressBelow(bea, lines, registry, '2026-05-12');
  const where = ['1, place de la Supposition', '75007 Paris'];
  expect(below('Ada Exemple', '32000 Auch', 'Mme Béa Modèle', 'Ministre', ...where)).toEqual(where);
  expect(below('Mme Béa Modèle', 'Ministre', 'Hôtel de la Supposition', ...where, '2026')).toHaveLength(3);
  expect(below('Ada Exemple', ...where, 'Mme Béa Modèle', 'Ministre')).toEqual([]);
  expect(found('Modèle')).toBeUndefined();
  expect(found('Béa Modèle', 'Zoé Patron')).toBeUndefined();
});
