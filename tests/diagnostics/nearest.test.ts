// The nearest right answer: close enough to be meant, or none.
import { expect, test } from 'vitest';
import { asId, nearest } from '../../src/diagnostics/nearest.ts';

test.each([
  ['titre', ['title', 'locale'], 'title'],
  ['frederic petit', ['frederic-petit', 'maud-gatel'], 'frederic-petit'],
  ['Bielorussie', ['Biélorussie', 'Russie'], 'Biélorussie'],
  ['non-reconnaissance', ['non-reconnaissance-elections'], 'non-reconnaissance-elections'],
  ['président', ['president-de-la-republique', 'president'], 'president'],
  ['nope', ['notre', 'nombre'], undefined],
  ['x', [], undefined],
])('%s among %j is %s', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});

test.each([
  ['Célimène Bréhaut', 'celimene-brehaut'],
  ['célimène-bréhaut', 'celimene-brehaut'],
  [' L’Œuvre d’Élan ', 'l-oeuvre-d-elan'],
  ['…', undefined],
])('the id of « %s » is %s', (name, id) => {
  expect(asId(name)).toBe(id);
});
