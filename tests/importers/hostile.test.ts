// Whatever an archive or a document holds, an importer answers with entries or with diagnostics: it never throws.
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importAssembleeNationale } from '../../src/importers/assemblee-nationale/index.ts';
import type { Imported, Payload } from '../../src/importers/imported.ts';
import { importPopolo } from '../../src/importers/popolo/index.ts';
import { unpack } from '../../src/importers/unpack.ts';
import { readRegistry } from '../../src/registry/index.ts';
import { writeRegistry } from '../../src/registry/write.ts';
import { acteur, files, mandat, organe, seat } from './invented.ts';

const odd = fc.oneof(
  fc.constantFrom(
    null,
    '',
    '2024-02-30',
    '2023-01-01',
    '2024-06-09',
    '-',
    'Président',
    ': #',
    '"',
    'é\u00a0’',
    { '#text': 'x' },
    [],
  ),
  fc.string({ maxLength: 12 }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Replaces some of the values of a document, wherever they stand, by odd ones. */
function spoiled(document: unknown, picks: readonly (readonly [number, unknown])[]): unknown {
  let seen = 0;
  const walk = (value: unknown): unknown => {
    const pick = picks.find(([at]) => at === seen++);
    if (pick !== undefined) return pick[1];
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(document);
}

/** What was imported, written to a file, is a registry without errors: what could not be was left out and told. */
function readsBack(imported: Imported | undefined): void {
  if (imported === undefined) return;
  const text = writeRegistry({ organizations: [...imported.organizations], persons: [...imported.persons] });
  const { diagnostics } = readRegistry([{ file: 'a.yaml', text }]);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
}

const picks = fc.array(fc.tuple(fc.nat(120), odd), { maxLength: 6 });

test('the Assemblée’s documents, spoiled anywhere', () => {
  const good: Payload[] = files(
    [
      acteur(
        'PA1',
        ['Mme', 'Ada', 'Exemple'],
        [
          seat('PM1', ['2022-06-19', null], '2022-06-22'),
          mandat('PM2', 'API', 'PO1', ['2022-06-30', '2024-06-09']),
          mandat('PM3', 'MINISTERE', 'PO2', ['2024-01-12', null]),
        ],
      ),
    ],
    [organe('PO1', 'API', 'Section des exemples'), organe('PO2', 'MINISTERE', 'Ministère des exemples')],
  );
  fc.assert(
    fc.property(picks, (replaced) => {
      readsBack(
        importAssembleeNationale(good.map(({ file, data }) => ({ file, data: spoiled(data, replaced) }))).value,
      );
    }),
    // A constituency of sixteen figures.
    {
      numRuns: 400,
      examples: [
        [
          [
            [80, 1017764078295487],
            [0, null],
          ],
        ],
      ],
    },
  );
});

test('Popolo documents, spoiled anywhere', () => {
  const good = {
    persons: [
      {
        id: 'p1',
        given_name: 'Ada',
        family_name: 'Sample',
        gender: 'female',
        memberships: [{ organization_id: 'o1', role: 'Chair' }],
      },
    ],
    organizations: [{ id: 'o1', name: 'Committee', classification: 'committee', founding_date: '2010' }],
    posts: [{ id: 't1', organization_id: 'o1', label: 'Seat' }],
    memberships: [{ person_id: 'p1', post_id: 't1', start_date: '2015-06', end_date: '2017-05-03' }],
  };
  fc.assert(
    fc.property(picks, (replaced) =>
      readsBack(importPopolo([{ file: 'x.json', data: spoiled(good, replaced) }]).value),
    ),
    { numRuns: 400 },
  );
});

test('an archive with any of its bytes changed', () => {
  const zip = zipSync({ 'a.json': strToU8('{"acteur":{}}'), 'b/c.json': strToU8('[1,2,3]'.repeat(50)) });
  const limits = { file: 10_000, total: 20_000, files: 10 };
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { maxLength: 8 }),
      fc.nat(zip.length),
      (changes, length) => {
        const bytes = zip.slice(0, length);
        for (const [at, byte] of changes) bytes[at] = byte;
        const { value, diagnostics } = unpack('x.zip', bytes, limits);
        expect((value ?? []).every((file) => file.bytes.length <= limits.file)).toBe(true);
        expect(value === undefined).toBe(diagnostics.length > 0);
      },
    ),
    { numRuns: 500 },
  );
});
