// What someone who is asked about a new person may answer, and what is awaited where they may not.
import { expect, test } from 'vitest';
import { questionOf } from '../../src/cli/commands/signatories/ask-person.ts';
import { signatoriesWords } from '../../src/cli/commands/signatories/words/index.ts';
import { outOfCapitals } from '../../src/registry/index.ts';

test.each(['f', 'F', 'femme', 'Mme', 'h', 'H', 'm', 'homme', 'Monsieur', 'woman'])('« %s » is a gender', (typed) => {
  expect(questionOf('gender', signatoriesWords.fr).refusal?.(typed)).toBeUndefined();
});

test('a refusal says what is awaited', () => {
  const { fr, en } = signatoriesWords;
  expect(questionOf('gender', fr).refusal?.('x')).toBe('Écrivez f (femme) ou h (homme).');
  expect(questionOf('family', en).refusal?.('')).toBe('An answer is needed.');
  expect(questionOf('role', fr).refusal?.('depte 68-6')).toContain('vouliez-vous dire « depute » ?');
  expect(questionOf('held', fr).refusal?.('hier')).toContain('n’est pas une période');
});

test('when a role began is asked where the role does not say it', () => {
  const { spared } = questionOf('held', signatoriesWords.fr);
  expect(
    ['', 'depute 68-6', 'depute 68-6 2024-07-08/..', 'depute 68-6 always'].map((role) => spared?.([role])),
  ).toEqual([...[true, false, true, true]]);
});

test.each([
  ['MARCASSIN', 'Marcassin'],
  ["D'EXEMPLE-LEBLANC", "d'Exemple-Leblanc"],
  ['DE LA TOUR', 'de La Tour'],
  ['ÉTÉ', 'Été'],
  ['Marcassin', 'Marcassin'],
  ['X', 'X'],
])('%s is written %s', (typed, name) => expect(outOfCapitals(typed)).toBe(name));
