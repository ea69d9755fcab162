import { expect, test } from 'vitest';
import { findPeople, findPerson, type Registry } from '../../src/registry/index.ts';
import { person, read } from './telling.ts';

const registry = read(`organizations:
  - { id: x, name: commission X, classification: commission, gender: f }
persons:
${person('helene-ménache', ['role: membre, organization: x, held: [2022/2023-01-04, 2023-01-06/..]']).replace('id: helene-ménache', 'id: helene-menache')}
${person('zoe-petit', ['role: president, organization: x, held: 2022-01-01/2022'])}
${person('ada-petit', [])}`).value as Registry;

const ids = (found: readonly { person: { id: string } }[]) => found.map((one) => one.person.id);

test('by the beginning of words, without accents', () => {
  expect(ids(findPeople(registry, { name: 'MENA' }))).toEqual(['helene-menache']);
  expect(ids(findPeople(registry, { name: 'pet zo' }))).toEqual(['zoe-petit']);
  expect(ids(findPeople(registry, { name: 'petit' }))).toEqual(['zoe-petit', 'ada-petit']);
});

test('by day, body and role; a gap of a day is held unless read to the letter', () => {
  expect(ids(findPeople(registry, { on: '2022-07-01', organization: 'x' }))).toEqual(['helene-menache', 'zoe-petit']);
  expect(ids(findPeople(registry, { on: '2023-01-05' }))).toEqual(['helene-menache']);
  expect(ids(findPeople(registry, { on: '2023-01-05', bridge: 0 }))).toEqual([]);
  expect(ids(findPeople(registry, { role: 'president' }))).toEqual(['zoe-petit']);
});

test('a beginning suggests someone, and is not yet them: it might sign in their name', () => {
  for (const begun of ['h', 'he', "He' & < * _ {", 'menach'])
    expect(findPerson(registry, begun), begun).toMatchObject({ candidates: [{ id: 'helene-menache' }] });
  expect(findPerson(registry, 'h menache')).toMatchObject({ id: 'helene-menache' });
  expect(findPerson(registry, '***')).toEqual({ candidates: [] });
});

test('one person, or those who could be meant', () => {
  expect(findPerson(registry, 'ada-petit')).toMatchObject({ id: 'ada-petit' });
  expect(findPerson(registry, 'helene menache')).toMatchObject({ id: 'helene-menache' });
  expect(findPerson(registry, 'petit')).toMatchObject({ candidates: [{ id: 'zoe-petit' }, { id: 'ada-petit' }] });
  expect(findPerson(registry, 'ada-petti')).toMatchObject({ candidates: [{ id: 'ada-petit' }] });
  expect(findPerson(registry, 'qqqqqqqq')).toEqual({ candidates: [] });
});
