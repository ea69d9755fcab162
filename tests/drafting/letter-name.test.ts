// The name proposed for a new letter: its day, and as much of its subject as a list of files shows.
import { expect, test } from 'vitest';
import { letterName } from '../../src/drafting/letter-name.ts';
import { slug } from '../../src/importers/slug.ts';

test.each([
  ['Biélorussie', 'bielorussie'],
  ['Un essai', 'un-essai'],
  ['Demande d’un accès aux soins pour les habitants de la vallée', 'demande-d-un-acces-aux-soins'],
  ['Situation des prisonniers politiques en Biélorussie', 'situation-des-prisonniers-politiques'],
  ['The access of the inhabitants to the ponds and the fields', 'the-access-of-the-inhabitants'],
  ['À quoi tient une lettre qui va jusqu’à la', 'a-quoi-tient-une-lettre-qui-va-jusqu'],
  ['Anticonstitutionnellementinterministériellement', 'anticonstitutionnellementinterministerie'],
])('« %s »', (subject, name) => {
  expect(letterName('2026-03-05', slug(subject))).toBe(`2026-03-05-${name}`);
  expect(name.length).toBeLessThanOrEqual(40);
});

test('a subject without a letter leaves the day alone', () => {
  expect(letterName('2026-03-05', slug('…'))).toBe('2026-03-05');
});
