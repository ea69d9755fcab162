// Edits touch their own lines only, and an edit followed by its reverse gives the same bytes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorAt } from '../../src/registry/anchor.ts';
import { editRegistry, endedOn, type RegistryChange } from '../../src/registry/edit.ts';
import type { MembershipEntry, PersonEntry } from '../../src/registry/schema.ts';
import { applyEdit } from '../../src/source/edit-yaml.ts';
import { readYaml } from '../../src/source/yaml.ts';

const file = 'signatories/main.yaml';
const edit = (text: string, change: RegistryChange) => editRegistry({ file, text }, change);
const data = (text: string) => {
  const read = readYaml({ file, text });
  expect(read.diagnostics).toEqual([]);
  return read.value?.data as { persons?: PersonEntry[]; organizations?: unknown[] } | null;
};

const comment = fc.constantFrom('', '  # à vérifier', ' # « note : deux points »');
const blank = fc.constantFrom('', '\n', '\n\n', '   \n', '# --- suite ---\n', '        # retrait\n\n');
const quote = fc.constantFrom('', '"', "'");
const pad = fc.constantFrom('', ' ', '   ');

const held = fc.constantFrom('', '2022-06-22/..', '2022-06-30/2024-06-09', '[2022-06-30/2022-09-26, 2022-10-12/..]');
const flowMembership = fc
  .tuple(fc.constantFrom('membre', 'president'), held, pad, quote)
  .map(([role, when, space, mark]) => {
    const organization = `${mark}x${mark}`;
    return `{${space}role: ${role},${space || ' '}organization: ${organization}${when === '' ? '' : `, held: ${when}`}${space}}`;
  });
const blockMembership = (margin: string) =>
  fc
    .tuple(fc.constantFrom('membre', 'secretaire'), held, comment)
    .map(
      ([role, when, note]) =>
        `role: ${role}${note}\n${margin}organization: x${when === '' ? '' : `\n${margin}held: ${when}`}`,
    );

/** One person as someone with habits of their own would lay it out. */
const person = (id: string, dash: string) =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.boolean(), flowMembership, blockMembership(`${dash}      `), comment, blank), {
        maxLength: 3,
      }),
      comment,
      quote,
      fc.constantFrom('block', 'flow', 'inline'),
    )
    .map(([memberships, note, mark, style]) => {
      const names = [`id: ${id}`, `given_name: ${mark}Élodie${mark}`, 'family_name: Exemple', 'gender: f'];
      if (style === 'inline') {
        const list =
          memberships.length === 0 ? '' : `, memberships: [${memberships.map(([, flow]) => flow).join(' , ')}]`;
        return `${dash}- { ${names.join(', ')}${list} }${note}`;
      }
      const margin = `${dash}  `;
      const head = `${dash}- ${names.join(`${note}\n${margin}`)}`;
      if (memberships.length === 0) return head;
      if (style === 'flow')
        return `${head}\n${margin}memberships: [ ${memberships.map(([, flow]) => flow).join(',\n        ')} ]${note}`;
      const lines = memberships.map(([isFlow, flow, block, after, gap], index) => {
        const space = index + 1 < memberships.length ? gap : '';
        return `${margin}  - ${isFlow ? flow : block}${after}\n${space}`;
      });
      return `${head}\n${margin}memberships:${note}\n${lines.join('')}`.replace(/\n$/, '');
    });

const registry = fc
  .constantFrom('', '  ', '    ')
  .chain((dash) =>
    fc.tuple(
      fc.constant(dash),
      fc
        .integer({ min: 1, max: 4 })
        .chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => person(`p-${n}`, dash)))),
      blank,
      blank,
      fc.boolean(),
      fc.boolean(),
    ),
  )
  .map(([, people, before, between, crlf, final]) => {
    const text = `${before}persons:${'\n'}${people.join(`\n${between}`)}${final ? '\n' : ''}`;
    return { text: crlf ? text.replaceAll('\n', '\r\n') : text, people: people.length };
  });

const newPerson: PersonEntry = {
  id: 'ada-nouvelle',
  given_name: 'Ada',
  family_name: 'Nouvelle: « dite »',
  gender: 'f',
  memberships: [
    { role: 'depute', constituency: '68' },
    { role: 'membre', organization: 'x', held: ['2022/2023', '2024/..'] },
  ],
};
const newMembership: MembershipEntry = { role: 'rapporteur', organization: 'x', held: '2024-01-01/..' };

describe('an edit and its reverse give the same bytes', () => {
  test('adding a person, then removing her', () => {
    fc.assert(
      fc.property(registry, ({ text, people }) => {
        const added = edit(text, { change: 'add-persons', persons: [newPerson] });
        expect(data(added?.text ?? '')?.persons?.at(-1)).toEqual(newPerson);
        expect(data(added?.text ?? '')?.persons).toHaveLength(people + 1);
        expect(edit(added?.text ?? '', { change: 'remove-person', id: newPerson.id })?.text).toBe(text);
      }),
    );
  });

  test('removing a person, and putting her back beside her neighbour after lines were added above', () => {
    fc.assert(
      fc.property(registry, fc.nat(), ({ text, people }, pick) => {
        const removed = edit(text, { change: 'remove-person', id: `p-${pick % people}` });
        const yaml = readYaml({ file, text: removed?.text ?? '' }).value;
        if (removed === undefined || yaml === undefined || removed.edit.text !== '') return;
        const at = anchorAt(yaml, removed.edit.start);
        expect(at === undefined).toBe(people === 1);
        if (at === undefined) return;
        const meanwhile = `# plus haut${text.includes('\r\n') ? '\r\n' : '\n'}`;
        const back = edit(meanwhile + removed.text, { change: 'restore', at, raw: removed.undo.text });
        expect(back?.text).toBe(meanwhile + text);
      }),
    );
  });

  test('putting someone back after a person who has one role twice', () => {
    const text = `persons:
  - id: ada
    memberships:
      - role: membre
        organization: x
      - role: membre
        organization: x
        # retrait

  - { id: zoe, gender: f }
        # retrait

  - id: luc
    gender: m
`;
    const removed = edit(text, { change: 'remove-person', id: 'zoe' });
    const yaml = readYaml({ file, text: removed?.text ?? '' }).value;
    const at = yaml && removed && anchorAt(yaml, removed.edit.start);
    expect(at && edit(removed.text, { change: 'restore', at, raw: removed.undo.text })?.text).toBe(text);
  });

  test('adding a role, then removing it', () => {
    fc.assert(
      fc.property(registry, fc.nat(), ({ text, people }, pick) => {
        const id = `p-${pick % people}`;
        const before = data(text)?.persons?.[pick % people]?.memberships ?? [];
        const added = edit(text, { change: 'add-memberships', id, memberships: [newMembership] })?.text ?? '';
        expect(data(added)?.persons?.[pick % people]?.memberships).toEqual([...before, newMembership]);
        const removed = edit(added, { change: 'remove-membership', id, membership: before.length })?.text ?? '';
        const same = removed === text;
        // A list in brackets stays as an empty list; elsewhere the bytes come back.
        if (!same) expect([before.length, data(removed)?.persons?.[pick % people]?.memberships]).toEqual([0, []]);
      }),
    );
  });

  test('removing anything changes nothing else, and its undo gives it back', () => {
    fc.assert(
      fc.property(registry, fc.nat(), ({ text, people }, pick) => {
        const id = `p-${pick % people}`;
        const removed = edit(text, { change: 'remove-person', id });
        const rest = data(text)?.persons?.filter((one) => one.id !== id);
        expect(data(removed?.text ?? '')?.persons ?? []).toEqual(rest);
        if (removed !== undefined) expect(applyEdit(removed.text, removed.undo)).toBe(text);
        expect(text.startsWith((removed?.text ?? '').slice(0, removed?.edit.start))).toBe(true);
      }),
    );
  });

  test('changing the dates of a role and back', () => {
    fc.assert(
      fc.property(registry, fc.nat(), fc.nat(), ({ text, people }, pick, which) => {
        const index = pick % people;
        const memberships = data(text)?.persons?.[index]?.memberships ?? [];
        if (memberships.length === 0) return;
        const membership = which % memberships.length;
        const closed = [{ start: '2022-06-30', end: '2024-01-31' }];
        const id = `p-${index}`;
        const changed = edit(text, { change: 'set-held', id, membership, held: closed });
        const after = data(changed?.text ?? '')?.persons;
        expect(after?.[index]?.memberships?.[membership]?.held).toBe('2022-06-30/2024-01-31');
        expect(after?.filter((_, other) => other !== index)).toEqual(
          data(text)?.persons?.filter((_, other) => other !== index),
        );
        if (changed !== undefined) expect(applyEdit(changed.text, changed.undo)).toBe(text);
        if (memberships[membership]?.held === undefined) {
          expect(edit(changed?.text ?? '', { change: 'set-held', id, membership, held: undefined })?.text).toBe(text);
        }
      }),
    );
  });

  test('setting a name and back keeps quotes and comments', () => {
    fc.assert(
      fc.property(registry, fc.nat(), ({ text, people }, pick) => {
        const id = `p-${pick % people}`;
        const changed = edit(text, { change: 'set', id, key: 'given_name', value: 'Zoé' })?.text ?? '';
        expect(data(changed)?.persons?.[pick % people]?.given_name).toBe('Zoé');
        expect(edit(changed, { change: 'set', id, key: 'given_name', value: 'Élodie' })?.text).toBe(text);
        const added = edit(text, { change: 'set', id, key: 'sort_name', value: 'Exemple, E.' })?.text ?? '';
        expect(data(added)?.persons?.[pick % people]?.sort_name).toBe('Exemple, E.');
        expect(edit(added, { change: 'set', id, key: 'sort_name', value: undefined })?.text).toBe(text);
      }),
    );
  });
});

test.each(['', '# Personne encore.\n', 'source: { name: main }', 'persons: []\n', 'persons: [  ]\n'])(
  'the first person of %j',
  (text) => {
    const added = edit(text, { change: 'add-persons', persons: [newPerson] })?.text ?? '';
    expect(data(added)?.persons).toEqual([newPerson]);
  },
);

test('only one line differs when a role ends', () => {
  const text = `persons:
  - id: ada-exemple   # ma collègue
    given_name: "Ada"
    family_name: Exemple
    gender: f
    memberships:
      - { role: depute,   constituency: 68-6, held: [ 2022-06-22/2023-01-01 ,"2023-02-01/.."] } # deux fois
`;
  const held = endedOn(
    [
      { start: '2022-06-22', end: '2023-01-01' },
      { start: '2023-02-01', end: undefined },
    ],
    '2024-06-09',
  );
  const changed = edit(text, { change: 'set-held', id: 'ada-exemple', membership: 0, held });
  expect(changed?.text).toBe(text.replace('2023-02-01/..', '2023-02-01/2024-06-09'));
});

test('a role ends on a day it was held, or not at all', () => {
  expect(endedOn(undefined, '2024-06-09')).toEqual([{ start: undefined, end: '2024-06-09' }]);
  expect(endedOn([{ start: '2024-01-01', end: undefined }], '2023-01-01')).toBeUndefined();
  expect(
    endedOn(
      [
        { start: '2022-01-01', end: '2022-12-31' },
        { start: '2024-01-01', end: undefined },
      ],
      '2022-06-01',
    ),
  ).toBeUndefined();
});
