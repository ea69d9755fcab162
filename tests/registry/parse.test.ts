import { describe, expect, test } from 'vitest';
import { read, told, wordings } from './telling.ts';

const shortest = `persons:
  - id: bruno-exemple
    given_name: Bruno
    family_name: Exemple
    gender: m
    memberships:
      - { role: depute, constituency: Haut-Rhin }
`;

describe('readRegistry', () => {
  test('the shortest entry a person writes by hand is legal', () => {
    const { value, diagnostics } = read(shortest);
    expect(diagnostics).toEqual([]);
    expect(value?.persons.get('bruno-exemple')).toMatchObject({
      given_name: 'Bruno',
      memberships: [{ role: 'depute', held: undefined, constituency: { territory: '68', name: 'Haut-Rhin' } }],
    });
  });

  test.each(['', '# rien encore\n', 'persons: []\n'])('an empty file is no fault: %j', (text) => {
    expect(read(text).diagnostics).toEqual([]);
  });

  test.each([
    ['68-6', '68', 6],
    ['"68"', '68', undefined],
    ['2A-1', '2A', 1],
    ['2b-02', '2B', 2],
    ['099-7', '099', 7],
    ["Français de l'étranger", '099', undefined],
    ['Polynésie Française', '987', undefined],
    ['La Réunion', '974', undefined],
    ['Côte-d’Or', '21', undefined],
    ['Haut-Rhin-6', '68', 6],
    ['{ territory: Haut-Rhin, number: 6, de: du haut Rhin }', '68', 6],
  ])('constituency %s', (written, territory, number) => {
    const { value, diagnostics } = read(shortest.replace('Haut-Rhin', written));
    expect(diagnostics).toEqual([]);
    expect(value?.persons.get('bruno-exemple')?.memberships[0]?.constituency).toMatchObject({ territory, number });
  });

  test('every fault of every file at once, each at its own line', () => {
    const a = `persons:
  - id: ada-exemple
    given_name: Ada
    familly_name: Exemple
    gender: x
    memberships:
      - { role: deputee, constituency: 01 }
      - { role: membre }
      - { role: depute, constituency: Haut-Rin }
  - id: zoe-exemple
    given_name: Zoé
    family_name: Exemple
    gender: f
    memberships:
      - { role: membre, organization: comission-x, held: [2024-06-09/2022-06-22, 2024-02-30, hier] }
      - { role: membre }
      - { role: membre, organization: commission-x, held: [2022/2023, 2023-05-01/..] }
      - { role: depute, constituency: Haut-Rin }
      - { role: depute, constituency: 68-9 }
`;
    const b = 'organizations:\n\t- id: x\n';
    const { value, diagnostics } = read(a, b);
    expect(value).toBeUndefined();
    expect(told(diagnostics, a, b).sort()).toEqual(
      [
        'error source/missing-key a.yaml:2',
        'error source/unknown-key a.yaml:4',
        'error source/unknown-value a.yaml:5',
        'error source/unknown-value a.yaml:7',
        'error source/wrong-type a.yaml:7',
        'error source/period-reversed a.yaml:15',
        'error source/no-such-date a.yaml:15',
        'error source/not-a-period a.yaml:15',
        'error registry/unknown-organization a.yaml:15',
        'error registry/unknown-organization a.yaml:17',
        'error source/yaml b.yaml:2',
      ].sort(),
    );
  });

  test('what needs a table is told once the form is right', () => {
    const text = `organizations:
  - { id: commission-x, name: commission X, classification: commission, gender: f }
persons:
  - id: zoe-exemple
    given_name: Zoé
    family_name: Exemple
    gender: f
    memberships:
      - { role: membre, organization: comission-x }
      - { role: membre }
      - { role: membre, organization: commission-x, held: [2022/2023, 2023-05-01/..] }
      - { role: depute, constituency: Haut-Rin }
      - { role: depute, constituency: 68-9 }
      - { role: ministre }
      - { role: membre, organization: commission-x }
`;
    const { diagnostics } = read(text);
    expect(told(diagnostics, text)).toEqual([
      'error registry/role-incomplete a.yaml:10',
      'error registry/periods-overlap a.yaml:11',
      'error registry/unknown-territory a.yaml:12',
      'warning registry/no-such-constituency a.yaml:13',
      'error registry/role-incomplete a.yaml:14',
      'error registry/unknown-organization a.yaml:9',
      'error registry/duplicate-role a.yaml:15',
    ]);
    const help = Object.fromEntries(diagnostics.map((one) => [one.code, wordings(one).fr.help]));
    expect(help['registry/unknown-territory']).toBe('vouliez-vous dire « Haut-Rhin » ?');
    expect(help['registry/unknown-organization']).toContain('vouliez-vous dire « commission-x » ? sinon, ');
  });

  test('a number for a text, the Norway trap and a duplicate key are told, not guessed', () => {
    const text = shortest.replace('Haut-Rhin', '01').replace('family_name: Exemple', 'family_name: NO');
    expect(told(read(text).diagnostics, text)).toEqual(['error source/wrong-type a.yaml:7']);
    const twice = shortest.replace('    gender: m', '    gender: m\n    gender: f');
    expect(told(read(twice).diagnostics, twice)).toEqual(['error source/yaml a.yaml:6']);
  });

  test('an id in two files: both places', () => {
    const { diagnostics } = read(shortest, shortest);
    expect(diagnostics.map(({ code }) => code)).toEqual(['registry/duplicate-id']);
    expect(diagnostics[0]?.span?.file).toBe('b.yaml');
    expect(diagnostics[0]?.related).toMatchObject([{ note: 'first-defined', span: { file: 'a.yaml' } }]);
  });

  test('the source of each file is kept', () => {
    const text = `source: { name: À la main, as_known_on: 2024-06-10 }\n${shortest}`;
    expect(read(text).value?.sources).toMatchObject([{ file: 'a.yaml', name: 'À la main', as_known_on: '2024-06-10' }]);
  });
});
