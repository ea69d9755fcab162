import { describe, expect, test } from 'vitest';
import { importAssembleeNationale } from '../../src/importers/assemblee-nationale/index.ts';
import type { ImportOptions } from '../../src/importers/imported.ts';
import { readRegistry } from '../../src/registry/index.ts';
import { writeRegistry } from '../../src/registry/write.ts';
import { AFFAIRES, ASSEMBLEE, acteur, FINANCES, files, mandat, NIL, organe, quality, seat } from './invented.ts';

const bodies = [ASSEMBLEE, AFFAIRES, FINANCES];
const term: [string, string] = ['2022-06-30', '2024-06-09'];

function imported(mandats: unknown, options: ImportOptions = {}, organes = bodies, civ = 'Mme') {
  const { value, diagnostics } = importAssembleeNationale(
    files([acteur('PA1', [civ, 'Ada', 'Exemple'], mandats)], organes),
    options,
  );
  const person = value?.persons[0];
  return { value, person, roles: person?.memberships ?? [], codes: diagnostics.map(({ code }) => code) };
}

describe('people', () => {
  test('names, gender and identifier; nothing of birth, addresses or staff', () => {
    const { person, value } = imported([seat('PM1', term, '2022-06-30')]);
    expect(person).toEqual({
      id: 'ada-exemple',
      given_name: 'Ada',
      family_name: 'Exemple',
      gender: 'f',
      identifiers: [{ scheme: 'an', identifier: 'PA1' }],
      memberships: [{ role: 'depute', constituency: '68-6', held: '2022-06-30/2024-06-09' }],
    });
    expect(JSON.stringify(value)).not.toMatch(/exemple\.test|1970|Nulle-Part|trigramme/);
  });

  test('a particle that does not count files under the name', () => {
    const payloads = files(
      [
        acteur('PA1', ['M.', 'Charles', "d'Exemple"], [], {
          etatCivil: { ident: { civ: 'M.', prenom: 'Charles', nom: "d'Exemple", alpha: "Exemple (d')" } },
        }),
        acteur('PA2', ['Mme', 'Béa', 'Le Modèle'], []),
      ],
      [],
    );
    const people = importAssembleeNationale(payloads).value?.persons;
    expect(people?.map(({ sort_name }) => sort_name)).toEqual(["Exemple, Charles d'", undefined]);
  });

  test('two people of one name get ids that do not depend on order', () => {
    const two = [acteur('PA1', ['M.', 'Jean', 'Exemple'], []), acteur('PA2', ['M.', 'Jean', 'Exemple'], [])];
    const ids = (list: typeof two) => importAssembleeNationale(files(list, [])).value?.persons.map(({ id }) => id);
    expect(ids(two)).toEqual(['jean-exemple-pa1', 'jean-exemple-pa2']);
    expect(ids([...two].reverse())).toEqual(ids(two));
  });
});

describe('shapes', () => {
  test('one mandate as an object, no root, everything in one file, split files', () => {
    const person = acteur('PA1', ['Mme', 'Ada', 'Exemple'], seat('PM1', term, '2022-06-30'));
    const { mandats: _, ...alone } = person;
    const shapes = [
      [{ file: 'a.json', data: person }],
      [{ file: 'a.json', data: { acteur: person } }],
      [{ file: 'a.json', data: { export: { acteurs: { acteur: [person] }, organes: { organe: ASSEMBLEE } } } }],
      [
        { file: 'acteur/PA1.json', data: { acteur: alone } },
        { file: 'mandat/PM1.json', data: { mandat: seat('PM1', term, '2022-06-30') } },
      ],
    ];
    for (const payloads of shapes) {
      expect(importAssembleeNationale(payloads).value?.persons[0]?.memberships).toHaveLength(1);
    }
  });

  test('JSON of another kind is refused', () => {
    const { value, diagnostics } = importAssembleeNationale([{ file: 'x.json', data: { hello: [1, 2] } }]);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['import/nothing-found']);
  });

  test('an export of open mandates says what it cannot answer', () => {
    expect(imported([seat('PM1', ['2022-06-30', null], null)]).codes).toEqual(['import/open-only']);
    expect(imported([seat('PM1', ['2022-06-30', NIL as never], null)]).codes).toEqual(['import/open-only']);
  });
});

describe('time', () => {
  test('a seat begins when it is taken, not when it is won', () => {
    const { roles } = imported([seat('PM1', ['2022-06-19', '2024-06-09'], '2022-07-23')]);
    expect(roles[0]?.held).toBe('2022-07-23/2024-06-09');
  });

  test('a mandate that ends before it begins is dropped, and named', () => {
    const { roles, codes } = imported([mandat('PM9', 'COMPER', 'PO59047', ['2015-10-01', '2015-09-30'])]);
    expect(roles).toEqual([]);
    expect(codes).toContain('import/mandate-reversed');
  });

  test('short gaps are bridged and counted; --exact keeps them', () => {
    const flicker = [
      mandat('PM1', 'COMPER', 'PO59047', ['2022-06-30', '2024-02-06']),
      mandat('PM2', 'COMPER', 'PO59047', ['2024-02-08', '2024-06-09']),
    ];
    expect(imported(flicker).roles[0]?.held).toBe('2022-06-30/2024-06-09');
    expect(imported(flicker).codes).toEqual(['import/bridged']);
    expect(imported(flicker, { exact: true }).roles[0]?.held).toEqual([
      '2022-06-30/2024-02-06',
      '2024-02-08/2024-06-09',
    ]);
    expect(imported(flicker, { exact: true, on: '2024-02-07' }).value?.persons).toEqual([]);
    expect(imported(flicker, { on: '2024-02-07' }).roles).toHaveLength(1);
  });

  test('to and fro between two committees for days on end: only the main one is bridged', () => {
    const on = (uid: string, organe: string, from: string, to: string) => mandat(uid, 'COMPER', organe, [from, to]);
    const { value } = imported([
      on('PM1', 'PO59047', '2022-06-30', '2023-06-01'),
      on('PM2', 'PO59048', '2023-06-02', '2023-06-03'),
      on('PM3', 'PO59047', '2023-06-04', '2023-06-05'),
      on('PM4', 'PO59048', '2023-06-06', '2023-06-08'),
      on('PM5', 'PO59047', '2023-06-09', '2024-06-09'),
    ]);
    const text = writeRegistry({
      organizations: [...(value?.organizations ?? [])],
      persons: [...(value?.persons ?? [])],
    });
    expect(readRegistry([{ file: 'a.yaml', text }]).diagnostics).toEqual([]);
  });
});

describe('roles and titles', () => {
  test('a bureau role stands beside the membership that comes with it', () => {
    const { roles } = imported([
      mandat('PM1', 'COMPER', 'PO59047', term),
      mandat('PM2', 'COMPER', 'PO59047', term, quality('Vice-Président', 'Vice-président', 'Vice-Présidente')),
    ]);
    expect(roles.map(({ role }) => role)).toEqual(['vice-president', 'membre']);
  });

  test('an unknown quality is kept as a title and told', () => {
    const { roles, codes } = imported([
      mandat('PM1', 'COMPER', 'PO59047', term, quality('Trésorier', 'Trésorier', 'Trésorière')),
    ]);
    expect(roles[0]).toMatchObject({ role: 'membre', label: 'Trésorière de la commission des affaires étrangères' });
    expect(codes).toEqual(['import/unknown-role']);
  });

  test('ministers: the whole title, agreed, with plain spaces; on mission is no minister', () => {
    const organes = [
      organe('PO1', 'MINISTERE', 'Ministère\u00a0de l’Europe et des affaires étrangères', {
        libelleAbrege: 'Europe et affaires étrangères',
      }),
      organe('PO2', 'MINISTERE', 'Ministère auprès du Premier ministre, chargé des exemples', {
        libelleAbrege: 'Exemples',
      }),
    ];
    const { roles, value } = imported(
      [
        mandat('PM1', 'MINISTERE', 'PO1', ['2024-01-12', null], quality('Ministre', 'Ministre')),
        mandat(
          'PM2',
          'MINISTERE',
          'PO2',
          ['2023-01-12', '2024-01-11'],
          quality('Ministre délégué', 'Ministre délégué', 'Ministre déléguée'),
        ),
        mandat('PM3', 'MINISTERE', ['PO1', 'PO2'], ['2022-01-12', '2022-02-11'], quality('en mission', 'en mission')),
      ],
      {},
      organes,
    );
    expect(roles.map(({ label, organization }) => [organization, label])).toEqual([
      ['ministere-europe', "Ministre de l'Europe et des affaires étrangères"],
      ['ministere-exemples', 'Ministre déléguée auprès du Premier ministre, chargée des exemples'],
    ]);
    expect(value?.organizations[0]?.name).toBe("ministère de l'Europe et des affaires étrangères");
  });

  test('names in mid-sentence, gender by the head noun, odd ones kept and told', () => {
    const organes = [
      FINANCES,
      organe('PO3', 'GA', 'France-Exemple'),
      organe('PO4', 'GE', 'Antisémitisme'),
      organe('PO5', 'ORGEXTPARL', 'Expertise Exemple'),
    ];
    const { value, codes } = imported(
      organes.map(({ uid, codeType }, index) => mandat(`PM${index}`, codeType, uid, term)),
      { types: ['all'] },
      organes,
    );
    expect(value?.organizations.map(({ name, gender, short_name }) => [name, gender, short_name])).toEqual([
      ["commission des finances, de l'économie générale et du contrôle budgétaire", 'f', 'commission des finances'],
      ["groupe d'amitié France-Exemple", 'm', undefined],
      ["groupe d'études « Antisémitisme »", 'm', undefined],
      ['Expertise Exemple', 'm', undefined],
    ]);
    expect(codes).toEqual(['import/odd-name']);
  });

  test('a body that the export lacks, a territory that no table knows', () => {
    const far = seat('PM1', term, null, {
      election: { lieu: { departement: 'Ailleurs', numDepartement: '999', numCirco: '1' } },
    });
    const { roles, codes } = imported([far, mandat('PM2', 'COMPER', 'PO404', term)]);
    expect(roles).toEqual([{ role: 'depute', label: 'Députée', held: '2022-06-30/2024-06-09' }]);
    expect(codes).toEqual(['import/unknown-territory', 'import/unknown-body']);
  });

  test('senators: the department is a number alone', () => {
    const senat = organe('PO7', 'SENAT', 'Sénat');
    const lieu = { departement: null, numDepartement: '85', numCirco: null };
    const { roles } = imported(
      [mandat('PM1', 'SENAT', 'PO7', ['2020-10-01', null], { ...quality('Sénateur', 'SENATEUR'), election: { lieu } })],
      {},
      [senat],
    );
    expect(roles).toEqual([{ role: 'senateur', constituency: '85', held: '2020-10-01/..' }]);
  });
});

test('only those asked for; a name that nobody has is told with the nearest', () => {
  const two = [acteur('PA1', ['Mme', 'Ada', 'Exemple'], []), acteur('PA2', ['M.', 'Béla', 'Modèle'], [])];
  expect(
    importAssembleeNationale(files(two, []), { only: ['bela modele'] }).value?.persons.map(({ id }) => id),
  ).toEqual(['bela-modele']);
  expect(importAssembleeNationale(files(two, []), { only: ['PA1'] }).value?.persons).toHaveLength(1);
  expect(importAssembleeNationale(files(two, []), { only: ['Bela Modelle'] }).diagnostics).toMatchObject([
    { code: 'import/nobody', facts: { nearest: 'Béla Modèle' } },
  ]);
});
