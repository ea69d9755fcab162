import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importAssembleeNationale } from '../../src/importers/assemblee-nationale/index.ts';
import { mergeImport } from '../../src/importers/merge.ts';
import { readRegistry } from '../../src/registry/index.ts';
import { writeRegistry } from '../../src/registry/write.ts';
import { AFFAIRES, acteur, files, mandat, organe, seat } from './invented.ts';

const file = 'signatories/an.yaml';
const read = (mandats: unknown[], organes: object[] = [AFFAIRES]) => {
  const { value } = importAssembleeNationale(files([acteur('PA1', ['Mme', 'Ada', 'Exemple'], mandats)], organes));
  if (value === undefined) throw new Error('nothing imported');
  return value;
};
const first = read([
  seat('PM1', ['2022-06-22', null], null),
  mandat('PM2', 'COMPER', 'PO59047', ['2022-06-30', null]),
  mandat('PM4', 'COMPER', 'PO59047', ['2021-01-01', '2021-02-01']),
]);
const written = writeRegistry({
  source: { name: 'Assemblée nationale', as_known_on: '2024-01-31' },
  organizations: [...first.organizations],
  persons: [...first.persons],
});
const merge = (text: string, imported = first, knownOn = '2024-01-31', force = false) =>
  mergeImport({ file, text }, imported, { knownOn, force });

const byHand = `${written.replace('    given_name: Ada', '    given_name: Ada   # ma voisine')}      - { role: maire, label: Maire d'Exemple, held: ../2020-05-17 }
  - { id: zoe-main, given_name: Zoé, family_name: Main, gender: f }
`;

describe('importing again', () => {
  test('the same export changes no byte', () => {
    expect(merge(written).value).toEqual({ text: written, notes: [] });
  });

  test('keeps what people added by hand', () => {
    expect(merge(byHand).value).toEqual({ text: byHand, notes: [] });
  });

  test('keeps comments and blank lines wherever people put them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.constantFrom('# à revoir', '', '      # là', '  '))), (inserted) => {
        const lines = written.trimEnd().split('\n');
        for (const [place, line] of inserted) lines.splice(place % lines.length, 0, line);
        const text = `${lines.join('\n')}\n`;
        expect(merge(text).value).toEqual({ text, notes: [] });
      }),
    );
  });

  test('news since the file was true: roles closed and added, bodies dissolved; nothing else moves', () => {
    const later = read(
      [
        seat('PM1', ['2022-06-22', '2024-06-09'], null),
        mandat('PM2', 'COMPER', 'PO59047', ['2022-06-30', '2024-06-09']),
        mandat('PM4', 'COMPER', 'PO59047', ['2021-01-01', '2021-02-01']),
        mandat('PM3', 'GEVI', 'PO8', ['2024-02-01', '2024-06-09']),
      ],
      [
        AFFAIRES,
        organe('PO8', 'GEVI', "Groupe d'études à vocation internationale sur l'Exemple", { libelleAbrege: 'Exemple' }),
      ],
    );
    const { value } = merge(byHand, later, '2024-06-10');
    expect(value?.notes).toEqual([
      {
        did: 'added-organization',
        id: 'gevi-exemple',
        after: "groupe d'études à vocation internationale sur l'Exemple",
      },
      {
        did: 'closed-role',
        id: 'ada-exemple',
        role: 'depute',
        before: '2022-06-22/..',
        after: '2022-06-22/2024-06-09',
      },
      {
        did: 'closed-role',
        id: 'ada-exemple',
        role: 'membre',
        organization: 'commission-affaires-etrangeres',
        before: '2021-01-01/2021-02-01, 2022-06-30/..',
        after: '2021-01-01/2021-02-01, 2022-06-30/2024-06-09',
      },
      {
        did: 'added-role',
        id: 'ada-exemple',
        role: 'membre',
        organization: 'gevi-exemple',
        after: '2024-02-01/2024-06-09',
      },
    ]);
    const text = value?.text ?? '';
    expect(text).toContain('# ma voisine');
    expect(text).toContain("label: Maire d'Exemple");
    expect(text).toContain('as_known_on: 2024-06-10');
    expect(readRegistry([{ file, text }]).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(merge(text, later, '2024-06-10').value).toEqual({ text, notes: [] });
  });

  test('dates corrected by hand stay, and the difference is told; --force takes the export', () => {
    const corrected = written.replace('2022-06-22/..', '2022-07-01/..');
    const { value } = merge(corrected);
    expect(value?.text).toBe(corrected);
    expect(value?.notes).toMatchObject([
      { did: 'kept-role', role: 'depute', before: '2022-07-01/..', after: '2022-06-22/..' },
    ]);
    expect(merge(corrected, first, '2024-01-31', true).value?.text).toBe(written);
  });

  test('a title reworded by hand is no new role', () => {
    const reworded = written.replace('{ role: depute, ', '{ role: depute, label: Députée et questeure, ');
    expect(merge(reworded).value).toEqual({ text: reworded, notes: [] });
  });

  test('an older export is refused unless forced', () => {
    expect(merge(written, first, '2023-12-31').diagnostics.map(({ code }) => code)).toEqual(['import/older']);
    expect(merge(written, first, '2023-12-31', true).value?.text).toBe(written);
  });

  test('an export of open roles says nothing of the past, and tells what is gone', () => {
    const open = read([seat('PM1', ['2022-06-22', null], null)]);
    expect(open.openOnly).toBe(true);
    const { value } = merge(written, { ...open, organizations: first.organizations }, '2024-02-15');
    expect(value?.notes).toMatchObject([{ did: 'gone-role', organization: 'commission-affaires-etrangeres' }]);
    expect(value?.text).toBe(written.replace('2024-01-31', '2024-02-15'));
  });

  test('another person of the same id gets another', () => {
    const other = `${written.replace('identifier: PA1', 'identifier: PA9')}`;
    const { value } = merge(other);
    expect(value?.notes).toMatchObject([{ did: 'added-person', id: 'ada-exemple-pa1' }]);
  });
});
