import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { languageOf } from '../../src/locale/language-of.ts';
import { REPOSITORY } from '../support/workspace.ts';

const text = (name: string) => readFileSync(path.join(REPOSITORY, 'tests/locale', name), 'utf8');

test('whole texts', () => {
  expect(languageOf(text('fr-right.txt'))).toBe('fr');
  expect(languageOf(text('en-right.txt'))).toBe('en');
});

test.each([
  ['Nous appelons votre attention sur les ponts de la Lozère.', 'fr'],
  ['We draw your attention to the state of the bridges.', 'en'],
  ['Les ponts que la Chambre (« the House of the people ») doit entretenir sont dans un état qui nous inquiète.', 'fr'],
  ['Ponts', undefined],
  ['', undefined],
  ['Les ponts sont dans un état qui nous inquiète. The bridges are in a state that we fear.', undefined],
])('« %s »', (sentence, language) => expect(languageOf(sentence)).toBe(language));
