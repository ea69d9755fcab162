// The registry that comes with the repository against the 27 role lines of the letter of 22 February 2024.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readRegistry } from '../../src/registry/index.ts';
import { letterLines, notHeldOn, studyGroup } from './letter-lines.ts';

const file = 'signatories/assemblee-nationale.yaml';
const checked = readRegistry([{ file, text: readFileSync(file, 'utf8') }]);

const lines = checked.value === undefined ? [] : letterLines(checked.value);
const notHeld = (date: string, bridge?: number) => notHeldOn(lines, date, bridge);

describe('the registry of the signed letter', () => {
  test('reads without a remark', () => {
    expect(checked.diagnostics).toEqual([]);
    expect(checked.value?.persons.size).toBe(13);
  });

  test('holds the 27 lines on the day of the letter and, bridged, on days of a replacement', () => {
    expect(lines).toHaveLength(27);
    for (const date of ['2024-02-22', '2024-02-07', '2024-02-28', '2024-03-15', '2024-06-05']) {
      expect([date, notHeld(date)]).toEqual([date, []]);
    }
  });

  test('read to the letter, lacks those who were replaced that day', () => {
    expect(notHeld('2024-02-07', 0)).toEqual(['maud-gatel membre commission-affaires-etrangeres']);
    expect(notHeld('2024-02-28', 0)).toEqual(['constance-le-grip membre commission-finances']);
    expect(notHeld('2024-06-05', 0)).toEqual([
      'hadrien-ghomi membre commission-affaires-etrangeres',
      'constance-le-grip membre commission-finances',
    ]);
  });

  test('knows nothing of the study group before it was founded', () => {
    expect(notHeld('2023-03-01')).toEqual(studyGroup);
    expect(notHeld('2022-10-01').sort()).toEqual(
      [...studyGroup, 'bruno-fuchs membre commission-affaires-etrangeres'].sort(),
    );
  });

  test('ends with the legislature', () => {
    expect(notHeld('2024-06-10')).toHaveLength(27);
  });

  test('says who the addressee was', () => {
    const [minister] = checked.value?.persons.get('stephane-sejourne')?.memberships ?? [];
    expect(minister).toMatchObject({
      role: 'ministre',
      organization: 'ministere-europe',
      label: "Ministre de l'Europe et des affaires étrangères",
      held: [{ start: '2024-01-12', end: undefined }],
    });
  });

  test('carries its attribution and no personal data', () => {
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('Source : Assemblée nationale, data.assemblee-nationale.fr, Licence Ouverte');
    expect(text).not.toMatch(/@|\bt[ée]l\b|birth|naissance/i);
  });
});
