// What someone who is asked about a new person may answer, and what is awaited where they may not.
import { expect, test } from 'vitest';
import { questionOf } from '../../src/cli/commands/signatories/ask-person.ts';
import { readSince } from '../../src/cli/commands/signatories/periods-typed.ts';
import { signatoriesWords } from '../../src/cli/commands/signatories/words/index.ts';
import { outOfCapitals, readRegistry } from '../../src/registry/index.ts';

test.each(['f', 'F', 'femme', 'Mme', 'h', 'H', 'm', 'homme', 'Monsieur', 'woman'])('« %s » is a gender', (typed) => {
  expect(questionOf('gender', signatoriesWords.fr).refusal?.(typed)).toBeUndefined();
});

test('a refusal says what is awaited', () => {
  const { fr, en } = signatoriesWords;
  expect(questionOf('gender', fr).refusal?.('x')).toBe('Écrivez f (femme) ou m (homme ; h convient aussi).');
  // The letters are those of --gender and of the registry, in both languages.
  for (const say of [fr, en]) expect(questionOf('gender', say).text).toMatch(/\(f (?:ou|or) m\)$/u);
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

test('only of a deputy are the days of a legislature an example', () => {
  const { text } = questionOf('held', signatoriesWords.fr);
  const asked = (role: string) => (typeof text === 'string' ? text : text([role]));
  expect(asked('député du Jura')).toContain('8 juillet 2024');
  for (const role of ['senateur Cantal', 'maire = Maire d’Exemple']) expect(asked(role)).not.toMatch(/\d/);
});

test.each([
  ['2024-07-08', ['2024-07-08/..']],
  ['2024', ['2024/..']],
  ['2024-07-08/2024-07-08', ['2024-07-08/2024-07-08']],
  ['2022-06-22/2024-06-09, 2024-07-08', ['2022-06-22/2024-06-09', '2024-07-08/..']],
  ['20 juillet 2024', ['2024-07-20/..']],
  ['depuis le 8 juillet 2024', ['2024-07-08/..']],
  ['du 22 juin 2022 au 9 juin 2024, depuis le 8 juillet 2024', ['2022-06-22/2024-06-09', '2024-07-08/..']],
  ['toujours', undefined],
])('since when: « %s » is %j', (typed, held) => {
  expect(readSince(typed, signatoriesWords.fr).held).toEqual(held);
});

test('an organization that is nowhere is written too under the name typed, or another is given', () => {
  const text =
    'organizations: [{ id: commission-lois, name: commission des lois, classification: commission, gender: f }]';
  const bodies = readRegistry([{ file: 'signatories/a.yaml', text }]).value?.organizations;
  const { spared, refusal, text: asks } = questionOf('body', signatoriesWords.fr, bodies);
  const wording = (role: string) => (typeof asks === 'string' ? asks : asks([role, '']));
  const known = ['', 'depute 68-6', 'membre commission-lois', 'membre de la Commission des Lois'];
  expect(known.map((role) => spared?.([role, '']))).toEqual([true, true, true, true]);
  expect(spared?.(['membre commission des ponts', ''])).toBe(false);
  expect(wording('membre de la commission des ponts')).toContain(
    '« commission des ponts » n’est pas dans signatories/',
  );
  expect(refusal?.('', ['membre commission des ponts', ''])).toBeUndefined();
  expect(wording('membre commission-ponts')).toContain('Son nom');
  expect(refusal?.('', ['membre commission-ponts', ''])).toBe('Il faut une réponse.');
});

test('a period in words is told as it was read; a day that no month has, with the nearest', () => {
  expect(readSince('le 8/7/2024', signatoriesWords.fr).told).toEqual(['lu : depuis le 8 juillet 2024']);
  const refusal = (typed: string) => questionOf('held', signatoriesWords.fr).refusal?.(typed);
  expect(refusal('depuis le 31 novembre 2024')).toContain('31 novembre 2024 n’existe pas');
  expect(refusal('20 juillet')).toContain('« 20 juillet » n’est pas une période');
});

test.each([
  ['MARCASSIN', 'Marcassin'],
  ["D'EXEMPLE-LEBLANC", "d'Exemple-Leblanc"],
  ['DE LA TOUR', 'de La Tour'],
  ['ÉTÉ', 'Été'],
  ['Marcassin', 'Marcassin'],
  ['X', 'X'],
])('%s is written %s', (typed, name) => expect(outOfCapitals(typed)).toBe(name));
