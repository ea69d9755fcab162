// Roles under a name never part an article or a preposition from its noun where there is another way.
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
