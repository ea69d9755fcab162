import { describe, expect, test } from 'vitest';
import { territories as forms } from '../../src/locale/fr/territories.ts';
import {
  checkFamilyNames,
  checkFarDate,
  checkKnowledge,
  checkNearChange,
  checkSeatShown,
  checkTerritoryForms,
  type Person,
  type Registry,
} from '../../src/registry/index.ts';
import { person, read, told, wordings } from './telling.ts';

const bodies = `organizations:
  - { id: x, name: commission X, classification: commission, gender: f }
  - { id: y, name: commission Y, classification: commission, gender: f }
  - { id: g, name: groupe G, classification: groupe-etudes, gender: m, founding_date: 2023-03-29, dissolution_date: 2024-06-09 }
persons:
`;

function rules(...people: string[]): string[] {
  const text = bodies + people.join('\n');
  const { diagnostics } = read(text);
  for (const one of diagnostics) {
    const { fr, en } = wordings(one);
    expect([fr.message, en.message].join(' ')).not.toMatch(/undefined|NaN|\[object/);
  }
  return told(diagnostics, text).map((line) => line.replace(/ a\.yaml:\d+$/, ''));
}

describe('rules between entries', () => {
  test('two permanent committees at once; a one-sitting replacement is no second one', () => {
    expect(rules(person('ada-a', ['role: membre, organization: x', 'role: membre, organization: y']))).toEqual([
      'warning registry/two-commissions',
    ]);
    const replaced = [
      'role: membre, organization: x, held: 2022/2024',
      'role: membre, organization: y, held: 2023-05-03',
    ];
    expect(rules(person('ada-a', replaced))).toEqual([]);
  });

  test('two holders of one seat; two presidents of one body', () => {
    const seat = 'role: depute, constituency: 68-6, held: ';
    expect(rules(person('ada-a', [`${seat}2022/2023`]), person('bea-b', [`${seat}2024/..`]))).toEqual([]);
    expect(rules(person('ada-a', [`${seat}2022/..`]), person('bea-b', [`${seat}2024/..`]))).toEqual([
      'error registry/two-holders',
    ]);
    const president = 'role: president, organization: x';
    expect(rules(person('ada-a', [president]), person('bea-b', [president]))).toEqual(['warning registry/two-holders']);
    const forty = Array.from({ length: 40 }, (_, at) =>
      person(`ada-${String.fromCharCode(97 + at / 26, 97 + (at % 26))}`, [president]),
    );
    expect(rules(...forty)).toEqual(['warning registry/two-holders']);
    // One after another is no fault, and two who never meet are told apart.
    const presiding = (held: string) => [`${president}, held: ${held}`];
    const two = [person('ada-a', presiding('2020/2021')), person('bea-b', presiding('2021/2021'))];
    const later = [person('cat-c', presiding('2022/2023')), person('dan-d', presiding('2023/2023'))];
    expect(rules(...two, ...later)).toEqual(['warning registry/two-holders', 'warning registry/two-holders']);
    const department = 'role: senateur, constituency: Haut-Rhin';
    expect(rules(person('ada-a', [department]), person('bea-b', [department]))).toEqual([]);
  });

  test('a role outside the seat, or outside the life of its body', () => {
    const seat = 'role: depute, constituency: 68-6, held: 2022-06-22/2024-06-09';
    expect(rules(person('ada-a', [seat, 'role: membre, organization: x, held: 2022-06-30/..']))).toEqual([
      'warning registry/outside-seat',
    ]);
    expect(rules(person('ada-a', [seat, 'role: membre, organization: x, held: 2020/2021']))).toEqual([
      'warning registry/outside-seat',
    ]);
    expect(rules(person('ada-a', ['role: membre, organization: g, held: 2023-01-01/2024']))).toEqual([
      'warning registry/outside-organization',
    ]);
  });

  test('a role ends with its body, and without dates has those of the body', () => {
    const { value } = read(bodies + person('ada-a', ['role: membre, organization: g']));
    expect(value?.persons.get('ada-a')?.memberships[0]?.held).toEqual([{ start: '2023-03-29', end: '2024-06-09' }]);
  });

  test('an identifier belongs to one entry; two names may not differ in accents alone', () => {
    const an = (uid: string) => `, identifiers: [{ scheme: an, identifier: ${uid} }]`;
    expect(rules(person('ada-a', [], an('PA1')), person('bea-b', [], an('PA1')))).toEqual([
      'error registry/duplicate-identifier',
    ]);
    const twin = person('ada-b', []).replace('Ada', 'Adà').replace('family_name: B', 'family_name: A');
    expect(rules(person('ada-a', []), twin)).toEqual(['warning registry/look-alike']);
    const toldApart = person('ada-b', [], an('PA2')).replace('family_name: B', 'family_name: A');
    expect(rules(person('ada-a', [], an('PA1')), toldApart)).toEqual([]);
  });
});

describe('rules that a letter asks for', () => {
  const text = `source: { name: main, as_known_on: 2024-02-20 }
${bodies}${person('ada-a', ['role: depute, constituency: 68-6', 'role: membre, organization: x, held: [2022-06-30/2024-02-06, 2024-02-08/2024-03-01]'])}
${person('bea-a', ['role: membre, organization: y, held: 2024-02-10/..'])}`;
  const registry = read(text).value as Registry;
  const [ada, bea] = [...registry.persons.values()] as [Person, Person];
  const span = { file: 'l.yaml', start: 0, end: 1 };
  const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

  test('a role that ends or began within thirty days; a bridged gap is no beginning', () => {
    const shown = (one: Person, index: number) => ({
      person: one,
      membership: one.memberships[index] as Person['memberships'][number],
      role: 'membre',
      organization: 'commission X',
      span,
    });
    const ending = checkNearChange(shown(ada, 1), '2024-02-22');
    expect(ending).toMatchObject([{ code: 'registry/role-ends-soon', facts: { end: '2024-03-01', days: 8 } }]);
    expect(codes(checkNearChange(shown(bea, 0), '2024-02-22'))).toEqual(['registry/role-is-new']);
    expect(codes(checkNearChange(shown(ada, 1), '2023-02-22'))).toEqual([]);
    expect(ending[0] && wordings(ending[0]).en.message).toBe(
      'Ada A ceases to be « Member » of commission X on 1 March 2024, 8 days after the letter.',
    );
  });

  test('a letter dated after what the registry knows', () => {
    expect(codes(checkKnowledge(registry.sources[0], '2024-02-20', span))).toEqual([]);
    expect(codes(checkKnowledge(registry.sources[0], '2024-02-21', span))).toEqual(['registry/beyond-knowledge']);
  });

  test('a year that cannot be meant; without a single day nothing is far', () => {
    // Known: from 30 June 2022 to 1 March 2024.
    expect(codes(checkFarDate(registry, '2049-02-28', span))).toEqual([]);
    expect(checkFarDate(registry, '2062-03-05', span)).toMatchObject([
      { code: 'registry/far-date', severity: 'warning', facts: { years: 38, side: 'after', known: '2024-03-01' } },
    ]);
    expect(codes(checkFarDate(registry, '1997-07-01', span))).toEqual([]);
    expect(checkFarDate(registry, '1926-03-05', span)).toMatchObject([
      { facts: { years: 96, side: 'before', known: '2022-06-30' } },
    ]);
    const undated = read(`${bodies}${person('ada-a', ['role: depute, constituency: 68-6'])}`).value as Registry;
    expect(codes(checkFarDate(undated, '2062-03-05', span))).toEqual([]);
  });

  test('a seat that is not shown, two signatories of one name', () => {
    expect(codes(checkSeatShown(ada, ada.memberships.slice(1), '2024-02-22', span))).toEqual([
      'registry/no-seat-shown',
    ]);
    expect(codes(checkSeatShown(ada, ada.memberships, '2024-02-22', span))).toEqual([]);
    expect(codes(checkSeatShown(bea, bea.memberships, '2024-02-22', span))).toEqual([]);
    expect(
      codes(
        checkFamilyNames([
          { person: ada, span },
          { person: bea, span },
        ]),
      ),
    ).toEqual(['registry/same-family-name']);
  });

  test('a « de » form that no table knows', () => {
    const de = (form: string) =>
      codes(
        checkTerritoryForms(
          read(`persons:\n${person('ada-a', [`role: depute, constituency: { territory: "28", de: "${form}" }`])}`)
            .value as Registry,
          forms,
        ),
      );
    expect(de("d'Eure-et-Loir")).toEqual([]);
    expect(de("de l'Eure-et-Loir")).toEqual([]);
    expect(de('du Eure-et-Loir')).toEqual(['registry/unusual-de']);
  });
});
