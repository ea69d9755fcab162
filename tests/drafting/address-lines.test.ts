// An address typed in one go has the lines of an envelope; a house number keeps its comma, « c/o » its slash.
import { expect, test } from 'vitest';
import { addressLines } from '../../src/drafting/address-lines.ts';

test.each([
  ['', []],
  [' \n , / ', []],
  [
    'Préfecture, 1, place de l’Essai, 01990 Saint-Exemple',
    ['Préfecture', '1, place de l’Essai', '01990 Saint-Exemple'],
  ],
  ['12 bis, rue Haute, 01980 Essai-lès-Modèle', ['12 bis, rue Haute', '01980 Essai-lès-Modèle']],
  ['Résidence 4, 12, 01980 Essai', ['Résidence 4', '12', '01980 Essai']],
  ['BP 12, 01990 Saint-Exemple CEDEX', ['BP 12', '01990 Saint-Exemple CEDEX']],
  ['1, place de l’Essai / 01990 Saint-Exemple', ['1, place de l’Essai', '01990 Saint-Exemple']],
  ['2 rue Haute/01980 Essai', ['2 rue Haute', '01980 Essai']],
  ['BP 12/01990 Saint-Exemple', ['BP 12', '01990 Saint-Exemple']],
  ['c/o Ada Exemple, 12/14 rue Haute, 01980 Essai', ['c/o Ada Exemple', '12/14 rue Haute', '01980 Essai']],
  ['1, place de l’Essai,\r\n\n 01990 Saint-Exemple\n', ['1, place de l’Essai', '01990 Saint-Exemple']],
])('%j', (typed, lines) => {
  expect(addressLines(typed)).toEqual(lines);
});
