import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Data } from '../../src/drafting/answers.ts';
import { writePair } from '../../src/drafting/write-yaml.ts';
import { readYaml } from '../../src/source/yaml.ts';

const read = (lines: readonly string[]) => readYaml({ file: 'x', text: `${lines.join('\n')}\n` }).value?.data;

const word = fc.string({ unit: fc.constantFrom(...'aé’«»{}[]#:-?!&*%@`"\'|>,._/\\ \n\t0123456789 '), maxLength: 160 });
const text = word.filter((one) => !/[\u0000-\u0008]/.test(one));
const value: fc.Arbitrary<Data> = fc.oneof(
  text,
  fc.integer(),
  fc.boolean(),
  fc.array(text, { maxLength: 4 }),
  fc.dictionary(fc.constantFrom('name', 'of', 'the'), text, { noNullPrototype: true }),
);

test('what is written reads back as it was', () => {
  fc.assert(
    fc.property(value, (data) => {
      expect(read(['fields:', ...writePair('champ', data, 2)])).toEqual({ fields: { champ: data } });
    }),
    { numRuns: 500 },
  );
});

test('prose is folded, short texts stand on their line', () => {
  const long =
    'Un texte assez long pour ne pas tenir sur une ligne de la largeur que l’on se donne, et qui continue donc encore.';
  expect(writePair('contexte', long, 2)).toEqual([
    '  contexte: >-',
    '    Un texte assez long pour ne pas tenir sur une ligne de la largeur que l’on se donne, et qui continue donc',
    '    encore.',
  ]);
  expect(writePair('pays', 'Biélorussie', 2)).toEqual(['  pays: Biélorussie']);
  expect(writePair('scrutin', '2024-02-25', 2)).toEqual(['  scrutin: 2024-02-25']);
});
