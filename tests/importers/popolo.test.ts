import { expect, test } from 'vitest';
import { importPopolo } from '../../src/importers/popolo/index.ts';
import { readRegistry } from '../../src/registry/index.ts';
import { writeRegistry } from '../../src/registry/write.ts';

const data = {
  persons: [
    {
      id: 'p/1',
      given_name: 'Ada',
      family_name: 'Sample',
      gender: 'female',
      birth_date: '1970-01-01',
      email: 'ada@example.test',
      contact_details: [{ type: 'phone', value: '0' }],
    },
    { id: 'p/2', other_names: [{ note: 'Main', given_name: 'Bob', family_name: 'Pattern' }] },
  ],
  organizations: [
    { id: 'committee/x', name: 'Example Committee', classification: 'committee', founding_date: '2010' },
    { id: 'commons', name: 'House of Examples', classification: 'legislature' },
  ],
  posts: [{ id: 'post/1', organization_id: 'commons', label: 'MP for Nowhere', role: 'Member of Parliament' }],
  memberships: [
    { person_id: 'p/1', organization_id: 'committee/x', role: 'Chair', start_date: '2015-06', end_date: '2017-05-03' },
    { person_id: 'p/1', post_id: 'post/1', start_date: '2015-05-07' },
    {
      person_id: 'p/2',
      organization_id: 'committee/x',
      role: 'Minister of Walks',
      start_date: '2019-01-01',
      end_date: '2018-01-01',
    },
    { person_id: 'p/2', organization_id: 'committee/x', role: 'member' },
  ],
};

test('people, bodies and dated roles; no contact details, no birth', () => {
  const { value, diagnostics } = importPopolo([{ file: 'x.json', data }]);
  expect(value?.persons.map(({ id, gender, memberships }) => [id, gender, memberships])).toEqual([
    [
      'ada-sample',
      'f',
      [
        { role: 'president', organization: 'example-committee', held: '2015-06-01/2017-05-03' },
        {
          role: 'membre',
          organization: 'house-of-examples',
          label: 'MP for Nowhere, House of Examples',
          held: '2015-05-07/..',
        },
      ],
    ],
    ['bob-pattern', 'm', [{ role: 'membre', organization: 'example-committee' }]],
  ]);
  expect(JSON.stringify(value)).not.toMatch(/example\.test|1970|phone/);
  expect(diagnostics.map(({ code }) => code).sort()).toEqual(
    ['import/mandate-reversed', 'import/no-gender', 'import/odd-name', 'import/odd-name'].sort(),
  );
  const text = writeRegistry({
    organizations: [...(value?.organizations ?? [])],
    persons: [...(value?.persons ?? [])],
  });
  expect(readRegistry([{ file: 'a.yaml', text }]).diagnostics).toEqual([]);
});

test('JSON of another kind is refused', () => {
  expect(importPopolo([{ file: 'x.json', data: [] }]).diagnostics.map(({ code }) => code)).toEqual([
    'import/nothing-found',
  ]);
});
