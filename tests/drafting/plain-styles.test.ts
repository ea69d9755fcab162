// What a style's name may be without a word being said of it.
import { expect, test } from 'vitest';
import { isPlainStyle } from '../../src/drafting/plain-styles.ts';

test.each([
  'Body Text',
  'Normal',
  'Standard',
  'List Paragraph',
  'Corps de texte',
  'Body Text 2',
  'Normal (Web)',
  'Corps de texte Car',
  'Footnote Characters',
])('nothing is said of « %s »', (name) => expect(isPlainStyle(name)).toBe(true));

test.each(['Quote', 'Intense Quote', 'Titre du rapport', 'Code'])('« %s » is said', (name) =>
  expect(isPlainStyle(name)).toBe(false),
);
