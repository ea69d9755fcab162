import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { admits } from '../../src/preview/admit.ts';
import { readTried, type Tried } from '../../src/preview/state.ts';
import { tryOut } from '../../src/preview/try.ts';
import { readYaml } from '../../src/source/yaml.ts';
import { readTemplate } from '../../src/template/index.ts';
import { REPOSITORY } from '../support/workspace.ts';

const file = 'letters/2021-12-16-migrants-a-la-frontiere.yaml';
const read = (name: string) => ({ file: name, text: readFileSync(path.join(REPOSITORY, name), 'utf8') });
const letter = read(file);
const declaring = readTemplate(read('templates/demande.hbs')).value ?? { fields: new Map() };
const tried = (change: Partial<Tried>) =>
  tryOut(letter, { fields: {}, without: [], also: [], ...change }, declaring, () => ['depute']);
const data = (text: string) => readYaml({ file, text }).value?.data as { fields: Record<string, unknown> };
const changedLines = (text: string) => {
  const before = new Set(letter.text.split('\n'));
  return text.split('\n').filter((line) => !before.has(line));
};

test('one line for one value', () => {
  const text = tried({ fields: { pays: 'Géorgie' } });
  expect(changedLines(text)).toEqual(['  pays: Géorgie']);
  expect(text.split('\n').length).toBe(letter.text.split('\n').length);
});

test('one item of a list of prose, the others as they were', () => {
  const items = data(letter.text).fields.situation as string[];
  const text = tried({ fields: { situation: [items[0], 'Un autre fait.', items[2]].join('\n') } });
  expect(data(text).fields.situation).toEqual([items[0], 'Un autre fait.', items[2]]);
  expect(changedLines(text)).toEqual(['    - Un autre fait.']);
  expect(data(text).fields.conviction).toBe(data(letter.text).fields.conviction);
});

test('an item more, an item less, and a field taken out', () => {
  expect(data(tried({ fields: { demandes: 'de un\nde deux' } })).fields.demandes).toEqual(['de un', 'de deux']);
  expect(data(tried({ fields: { conviction: '' } })).fields).not.toHaveProperty('conviction');
  expect(data(tried({ fields: { objet: 'Un: #objet' } })).fields.objet).toBe('Un: #objet');
});

test('signatories come and go, comments stay', () => {
  const text = tried({ without: ['florestan-guiraudon'], also: ['clarisse-vauquelin', 'aliette-roncevaux'] });
  expect(text).not.toContain('florestan-guiraudon');
  expect(changedLines(text)).toEqual(['  - { person: clarisse-vauquelin, show: [depute] }']);
  expect(text).toContain("# Une lettre d'exemple");
});

test('a field that the template does not declare changes nothing', () => {
  expect(tried({ fields: { inconnu: 'x', __proto__: 'y' } as never })).toBe(letter.text);
});

test('only what has the form of it is tried', () => {
  expect(readTried({ fields: { a: 'b' }, without: ['x'], also: [] })).toEqual({
    fields: { a: 'b' },
    without: ['x'],
    also: [],
  });
  for (const wrong of [
    null,
    1,
    {},
    { fields: { a: 1 }, without: [], also: [] },
    { fields: {}, without: 'x', also: [] },
  ]) {
    expect(readTried(wrong)).toBeUndefined();
  }
});

test('names and origins', () => {
  const own = { host: '127.0.0.1:4000', origin: undefined, site: undefined };
  expect(admits(own, 4000)).toBe(true);
  expect(admits({ ...own, origin: 'http://127.0.0.1:4000', site: 'same-origin' }, 4000)).toBe(true);
  expect(admits({ ...own, host: 'localhost:4000', origin: 'http://localhost:4000' }, 4000)).toBe(true);
  for (const other of [
    { ...own, host: undefined },
    { ...own, host: '127.0.0.1:4001' },
    { ...own, host: 'a.example:4000' },
    { ...own, origin: 'null' },
    { ...own, origin: 'https://127.0.0.1:4000' },
    { ...own, origin: 'http://a.example' },
    { ...own, site: 'cross-site' },
    { ...own, site: 'same-site' },
  ]) {
    expect(admits(other, 4000)).toBe(false);
  }
});
