// Whole official exports, where the folder PLAIDOYER_EXPORTS holds them; skipped elsewhere, they are not ours to ship.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { importAssembleeNationale } from '../../src/importers/assemblee-nationale/index.ts';
import { mergeImport } from '../../src/importers/merge.ts';
import { readPayloads } from '../../src/importers/payloads.ts';
import { unpack } from '../../src/importers/unpack.ts';
import { isHeldOn, readRegistry } from '../../src/registry/index.ts';
import { writeRegistry } from '../../src/registry/write.ts';
import { letterLines, notHeldOn, studyGroup } from '../registry/letter-lines.ts';

const exports = process.env.PLAIDOYER_EXPORTS ?? '';
const whole = path.join(exports, 'an-amo20-xvi-full.tar.gz');
const day = '2024-02-22';

function folder(name: string) {
  const root = path.join(exports, name);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  const read = readPayloads(files.map((file) => ({ path: file, bytes: readFileSync(path.join(root, file)) })));
  return importAssembleeNationale(read.value ?? []);
}

function wholeExport(): void {
  const began = performance.now();
  const files = unpack(whole, readFileSync(whole));
  const payloads = readPayloads(files.value ?? []);
  const imported = importAssembleeNationale(payloads.value ?? []).value;
  const source = { name: 'Assemblée nationale', as_known_on: '2024-06-10' };
  const text = writeRegistry({
    source,
    organizations: [...(imported?.organizations ?? [])],
    persons: [...(imported?.persons ?? [])],
  });
  const took = performance.now() - began;
  const checked = readRegistry([{ file: 'an.yaml', text }]);
  const people = [...(checked.value?.persons.values() ?? [])];
  const holders = (organization: string, role?: string) =>
    people.filter((person) =>
      person.memberships.some(
        (one) =>
          one.organization === organization && (role === undefined || one.role === role) && isHeldOn(one, day, 0),
      ),
    );

  test('1,075 people, 577 deputies in office, no error, within 5 seconds', () => {
    expect(checked.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(people).toHaveLength(1075);
    expect(
      people.filter((one) => one.memberships.some((role) => role.role === 'depute' && isHeldOn(role, day))),
    ).toHaveLength(577);
    expect(took).toBeLessThan(5000);
  });

  test.each([
    ['commission-affaires-etrangeres', 70, 'Bourlanges'],
    ['commission-defense', 70, 'Gassilloud'],
    ['commission-finances', 73, 'Coquerel'],
    ['commission-lois', 73, 'Houlié'],
    ['commission-affaires-culturelles', 72, 'Rauch'],
    ['commission-affaires-economiques', 72, 'Travert'],
    ['commission-affaires-sociales', 73, 'Parmentier-Lecocq'],
    ['commission-developpement-durable', 71, 'Zulesi'],
    ['gevi-bielorussie', 12, 'Petit'],
  ])('%s: %i members, president %s', (organization, members, president) => {
    expect(holders(organization)).toHaveLength(members);
    expect(holders(organization, 'president').map(({ family_name }) => family_name)).toEqual([president]);
  });

  test('the 27 lines of the letter: held on its day, and not held exactly where the record says so', () => {
    const lines = checked.value === undefined ? [] : letterLines(checked.value);
    const missing = (date: string) => notHeldOn(lines, date).sort();
    expect(lines).toHaveLength(27);
    for (const date of ['2024-02-22', '2024-02-07', '2024-02-28', '2024-03-15', '2024-06-05']) {
      expect([date, missing(date)]).toEqual([date, []]);
    }
    expect(missing('2023-03-01')).toEqual([...studyGroup].sort());
    expect(missing('2022-10-01')).toEqual([...studyGroup, 'bruno-fuchs membre commission-affaires-etrangeres'].sort());
    expect(missing('2024-06-10')).toHaveLength(27);
  });

  test('read to the letter with --exact, the lines of those replaced that day', () => {
    const exact = importAssembleeNationale(payloads.value ?? [], { exact: true }).value;
    const entries = { organizations: [...(exact?.organizations ?? [])], persons: [...(exact?.persons ?? [])] };
    const registry = readRegistry([{ file: 'an.yaml', text: writeRegistry(entries) }]).value;
    const lines = registry === undefined ? [] : letterLines(registry);
    expect(notHeldOn(lines, '2024-02-07', 0)).toEqual(['maud-gatel membre commission-affaires-etrangeres']);
    expect(notHeldOn(lines, '2024-02-28', 0)).toEqual(['constance-le-grip membre commission-finances']);
    expect(notHeldOn(lines, '2024-06-05', 0).sort()).toEqual([
      'constance-le-grip membre commission-finances',
      'hadrien-ghomi membre commission-affaires-etrangeres',
    ]);
  });

  test('importing again changes no byte', () => {
    const again = mergeImport(
      { file: 'an.yaml', text },
      imported ?? { organizations: [], persons: [], latest: undefined, openOnly: false },
      { knownOn: '2024-06-10' },
    );
    expect(again.value?.notes).toEqual([]);
    expect(again.value?.text === text).toBe(true);
  });
}

function samples(): void {
  test('AMO10 holds open mandates only, and says so', () => {
    const { value, diagnostics } = folder('an-amo10-xvii');
    expect(value?.persons.length).toBeGreaterThan(0);
    expect(value?.openOnly).toBe(true);
    expect(diagnostics.map(({ code }) => code)).toContain('import/open-only');
  });

  test('AMO50: people, mandates and bodies each in their own file', () => {
    const { value } = folder('an-amo50-xvii');
    expect(value?.persons.map(({ id }) => id)).toContain('frederic-petit');
    expect(value?.persons.every(({ memberships }) => (memberships?.length ?? 0) > 0)).toBe(true);
  });
}

const missing = 'skipped: set PLAIDOYER_EXPORTS to the folder that holds the exports';
if (exports !== '' && existsSync(whole)) describe('AMO20, XVIth legislature', wholeExport);
else test.skip(`AMO20, XVIth legislature (${missing})`);
if (exports !== '' && existsSync(path.join(exports, 'an-amo50-xvii'))) describe('samples of other shapes', samples);
else test.skip(`samples of other shapes (${missing})`);
