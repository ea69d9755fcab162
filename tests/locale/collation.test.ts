// The order of names without the system's tables: the same as with them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collation } from '../../src/locale/collation.ts';

const LETTERS = [..."aàâäbcçdeéèêëfiîïlnñoôöszžuùûüyÿAÀÉEÇLŁœæøß -'’.1"];

describe.each(['fr', 'en'])('names in %s', (language) => {
  const collate = collation(language);
  const { compare } = new Intl.Collator(language);

  test('any two of them', () => {
    const name = fc.array(fc.constantFrom(...LETTERS), { maxLength: 6 }).map((all) => all.join(''));
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(Math.sign(collate(a, b)), `${a} | ${b}`).toBe(Math.sign(compare(a, b)));
      }),
      { numRuns: 20_000, examples: [["'a", '’']] },
    );
  });

  test('of real ones', () => {
    const names = ['Le Grip', 'Ledoux', 'Le Gac', 'L’Huissier', "L'Huissier", 'Petit', 'Pétit', 'petit', 'de Courson'];
    expect([...names].sort(collate)).toEqual([...names].sort(compare));
  });
});
