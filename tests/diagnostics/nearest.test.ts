// The nearest right answer: close enough to be meant, or none.
import { expect, test } from 'vitest';
import { nearest } from '../../src/diagnostics/nearest.ts';

test.each([
  ['titre', ['title', 'locale'], 'title'],
  ['frederic petit', ['frederic-petit', 'maud-gatel'], 'frederic-petit'],
  ['Bielorussie', ['Biélorussie', 'Russie'], 'Biélorussie'],
  ['non-reconnaissance', ['non-reconnaissance-elections'], 'non-reconnaissance-elections'],
  ['nope', ['notre', 'nombre'], undefined],
  ['x', [], undefined],
])('%s among %j is %s', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});
