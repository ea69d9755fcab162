// The office that a French title begins with, in both its genders, and what is proposed where none is known.
import { expect, test } from 'vitest';
import { salutationFrom } from '../../src/locale/fr/address.ts';
import { addresses } from '../../src/locale/fr/address-table.ts';
import { roleOfTitle } from '../../src/locale/fr/role-of-title.ts';

test.each([
  ['Préfet de la Brévanne', 'prefet'],
  ['Préfète de la Brévanne', 'prefet'],
  ['Préfet de police', 'prefet'],
  ['Sous-préfet de Brévanne', undefined],
  ['Préfecture de la Brévanne', undefined],
  ['Maire', 'maire'],
  ['Maire adjointe de Saint-Exemple', undefined],
  ['Président', 'president'],
  ['Présidente du conseil départemental', 'president'],
  ['Président-directeur général', undefined],
  ['Coprésidente du groupe', 'co-president'],
  ['Vice-présidente de la région', 'vice-president'],
  ['Questeur de l’Assemblée nationale', 'questeur'],
  ['Rapporteure générale du budget', 'rapporteur-general'],
  ['Rapporteur du texte', 'rapporteur'],
  ['Ambassadeur de France en Pologne', 'ambassadeur'],
  ['Haut représentant de l’Union', 'commissaire'],
  ['Recteur de l’académie', undefined],
])('%s is %s', (title, role) => {
  expect(roleOfTitle(title)).toBe(role);
});

test.each(
  Object.entries(addresses).filter(
    ([role]) => !['ministre-delegue', 'secretaire-d-etat', 'depute-europeen'].includes(role),
  ),
)('what a %s is called is such a title', (role, { m, f }) => {
  const first = role === 'co-president' ? 'president' : role;
  for (const form of [m, f]) expect(roleOfTitle(form), form).toBe(first);
});

test.each([
  ['Recteur de l’académie de Brévanne', 'm', 'Monsieur le Recteur'],
  ['Rectrice de l’académie', 'f', 'Madame la Rectrice'],
  ['inspecteur d’académie', 'm', 'Monsieur l’Inspecteur'],
  ['Procureur général près la cour d’appel', 'm', 'Monsieur le Procureur général'],
  ['Directrice, Agence des ponts', 'f', 'Madame la Directrice'],
] as const)('%s (%s) may be called %s', (title, gender, salutation) => {
  expect(salutationFrom(title, gender)).toBe(salutation);
});
