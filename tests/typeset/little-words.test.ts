// Names and the roles under them never part an article, a preposition or a particle from its noun where there is another
// way, and divide no word that could stand whole.
import { expect, test } from 'vitest';
import { letter, lines, pagesOf, words } from './specimen.ts';

const ROLES = [
  'Vice-président de la commission des exemples',
  'Vice-présidente de la commission des affaires culturelles et de l’éducation',
  'Membre de la commission de la défense nationale et des forces armées',
  'Présidente du groupe d’études sur les ponts et les voies de l’Ardèche',
  'Députée de la quatrième circonscription de la Manche',
  'Sénateur représentant les Français établis hors de France et à l’étranger',
];
const LITTLE = /(?:^| )(?:de|la|le|les|du|des|à|au|aux|et|sur|l’|d’) *$/u;

test.each([
  [2, 6],
  [3, 6],
  ['compact', 6],
  // Three stand side by side, in larger letters.
  ['auto', 3],
] as const)('signatories in %s columns, %i to a letter', async (columns, count) => {
  for (let from = 0; from < ROLES.length; from += count) {
    const people = ROLES.slice(from, from + count).map((role) => ({
      name: words('Ada Exemple'),
      lines: lines(role),
      image: undefined,
    }));
    const pages = await pagesOf(letter(people), { signatories: { columns } });
    const set = pages
      .flatMap(({ items }) => items)
      .flatMap((item) => (item.kind === 'line' && item.block === 'signatories' ? [item.text] : []));
    expect(set.length).toBeGreaterThan(2 * people.length);
    expect(set.filter((text) => LITTLE.test(text))).toEqual([]);
  }
});

/** The lines of one person, in the column that so many have. */
async function linesOf(name: string, role: string, columns: 1 | 2 | 3 | 'auto', measure = 160) {
  const person = { name: words(name), lines: lines(role), image: undefined };
  const pages = await pagesOf(letter([person, person, person]), { measure, signatories: { columns } });
  const set = pages
    .flatMap(({ items }) => items)
    .flatMap((item) => (item.kind === 'line' && item.block === 'signatories' ? [item.text.trim()] : []));
  return [...new Set(set)];
}

test.each([
  ['Ada Essai', 'Député des Alpes-de-Haute-Provence', 3, ['Ada Essai', 'Député', 'des Alpes-de-Haute-Provence']],
  [
    'Ada Essai',
    'Member of Parliament for Alpes-de-Haute-Provence',
    2,
    ['Ada Essai', 'Member of Parliament', 'for Alpes-de-Haute-Provence'],
  ],
  ['Anne-Élisabeth de La Tour-Inventée', '', 3, ['Anne-Élisabeth', 'de La Tour-Inventée']],
  ['Anne-Élisabeth Le Tréveneuc-Inventé', '', 3, ['Anne-Élisabeth', 'Le Tréveneuc-Inventé']],
] as const)('%s, %s', async (name, role, columns, wanted) => {
  expect(await linesOf(name, role, columns)).toEqual(wanted);
});

test('in fewer columns where a word would be cut, if their number was left to us', async () => {
  const role = 'Rapporteure de l’approvisionnement';
  expect((await linesOf('Ada Essai', role, 3, 100)).slice(1)).toEqual(['Rapporteure', 'de l’approvi', 'sionnement']);
  expect((await linesOf('Ada Essai', role, 'auto', 100)).slice(1)).toEqual(['Rapporteure', 'de l’approvisionnement']);
});
