// Read part by part, a letter is what it is read whole: no cut changes what Markdown makes of what stands around it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBlocks } from '../../src/document/read.ts';
import { readMarked } from '../../src/letter/read-marked.ts';
import { placesOf } from '../../src/template/index.ts';

const LINES = [
  'Un texte.',
  'Deux *mots*, **gras',
  'gras** et la suite',
  '- un point ;',
  '-',
  '* un autre ;',
  '+ un dernier.',
  '1. premier ;',
  '2) second.',
  '12. douzième.',
  '  en retrait',
  '    plus en retrait',
  '\tà la tabulation',
  '> une citation',
  '> - dans la citation',
  '# Un titre',
  '## Un autre ##',
  '---',
  '***',
  '[^1]: une note.',
  'Un appel[^1].',
  '[lien](https://exemple.fr/a)',
  '`du code`',
  '```',
  '~~~',
  '<b>html</b>',
  ':::closing',
  ':::subject',
  ':::signatories',
  ':::',
  '::: quoi',
  '::sender',
  ': rien',
  ':::closing et plus',
  'Titre',
  '=====',
  '\\',
  'fin de ligne\\',
];
const EMPTY = ['', '', '', ' '];

const text = fc
  .array(fc.constantFrom(...LINES, ...EMPTY, ...EMPTY, ...EMPTY), { minLength: 1, maxLength: 14 })
  .map((lines) => `${lines.join('\n')}\n`);

test('by parts and whole', () => {
  fc.assert(
    fc.property(text, (markdown) => {
      const marked = { text: markdown, stretches: [] };
      const whole = readBlocks(markdown, placesOf(marked));
      const byParts = readMarked(marked);
      expect(byParts.value).toEqual(whole.value);
      expect(byParts.diagnostics.map(({ code, facts }) => ({ code, facts }))).toEqual(
        whole.diagnostics.map(({ code, facts }) => ({ code, facts })),
      );
    }),
    { seed: 3, numRuns: 3000 },
  );
});
