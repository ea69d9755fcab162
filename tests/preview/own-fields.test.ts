// The form of a letter with its own wording: each value it gives, by its shape, and one that is left empty stays a field.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { LiveLetter } from '../../src/cli/commands/preview/live-letter.ts';
import { NOTHING_TRIED } from '../../src/preview/state.ts';
import { quietSession } from '../support/session.ts';
import { OWN_LETTER, workspace } from '../support/workspace.ts';

const FIELDS = `fields:
  # celle du destinataire
  commune: Exemple # à changer
  élèves: 31
  rentrée: 2024-09-02
  cantine: true
  écoles: [Jaurès, Curie] # par ordre d’âge
  bref: |
    Une ligne.
    Une autre.
signatories`;
const TEXT = `Je vous écris de {{commune}} : {{élèves}} élèves, {{#if cantine}}une cantine, {{/if}}le {{date rentrée}}.

{{bref}}

{{#each écoles}}
- {{this}}
{{/each}}
`;

function opened(fields = FIELDS, text = TEXT) {
  const letter = OWN_LETTER.replace('signatories', fields).replace('Je vous écris.\n', text);
  const root = workspace({ 'letters/essai.md': letter });
  const live = new LiveLetter(quietSession(root), 'essai', {});
  const tried = (fields: Readonly<Record<string, string>>) => ({ ...NOTHING_TRIED, fields });
  return {
    letter,
    read: () => readFileSync(path.join(root, 'letters/essai.md'), 'utf8'),
    write: (fields: Readonly<Record<string, string>>) => live.write(tried(fields)),
    state: async (fields: Readonly<Record<string, string>> = {}) => {
      const state = (await live.live(tried(fields)))?.state;
      const faults = (state?.findings ?? []).filter(({ severity }) => severity === 'error');
      return { text: state?.text ?? '', fields: state?.fields ?? [], faults: faults.map(({ message }) => message) };
    },
  };
}

test('each value has its input, by its shape', async () => {
  const { fields, faults } = await opened().state();
  expect(faults).toEqual([]);
  expect(fields.map(({ name, kind, value }) => [name, kind, value])).toEqual([
    ['commune', 'line', 'Exemple'],
    ['élèves', 'line', '31'],
    ['rentrée', 'line', '2024-09-02'],
    ['cantine', 'boolean', 'true'],
    ['écoles', 'list', 'Jaurès\nCurie'],
    ['bref', 'prose', 'Une ligne.\nUne autre.'],
  ]);
});

test('what is tried is on the page, and is written where it stands, comments kept', async () => {
  const { letter, read, write, state } = opened();
  const fields = { commune: 'Saint-Essai', élèves: '1400', rentrée: '2024-09-03', cantine: 'false', écoles: 'Jaurès' };
  const { text, faults } = await state(fields);
  expect(faults).toEqual([]);
  expect(text.replace(/\s+/gu, ' ')).toContain('Je vous écris de Saint-Essai : 1400 élèves, le 3 septembre 2024.');
  expect(text).not.toContain('Curie');
  expect(read()).toBe(letter);
  expect(await write(fields)).toBe(true);
  expect(read()).toBe(
    letter
      .replace('commune: Exemple', 'commune: Saint-Essai')
      .replace('élèves: 31', 'élèves: 1400')
      .replace('2024-09-02', '2024-09-03')
      .replace('cantine: true', 'cantine: false')
      .replace('[Jaurès, Curie]', '[Jaurès]'),
  );
});

test('line ends of a text stay, and what reads as a number or a place in the text stays a text', async () => {
  const { write, state } = opened();
  expect(await write({ bref: 'Trois.\nQuatre.', commune: '{{élèves}}: 31' })).toBe(true);
  const { fields, text, faults } = await state();
  expect(faults).toEqual([]);
  expect(fields.find(({ name }) => name === 'bref')?.value).toBe('Trois.\nQuatre.');
  expect(text).toContain('{{élèves}}');
  expect(await write({ commune: '31' })).toBe(true);
  expect((await state()).fields[0]).toMatchObject({ kind: 'line', value: '31' });
});

test('a field left empty stays one, and one that the file leaves empty is filled', async () => {
  const { letter, read, write, state } = opened();
  const empty = { commune: '', écoles: '' };
  const { fields, faults } = await state(empty);
  expect(faults).toEqual([]);
  expect(fields.map(({ value }) => value)).toContain('');
  expect(fields).toHaveLength(6);
  expect(await write(empty)).toBe(true);
  expect(read()).toBe(letter.replace('commune: Exemple', 'commune: ""').replace('[Jaurès, Curie]', '[]'));
  for (const nothing of ['fields:\n  commune:\nsignatories', 'fields: { commune: }\nsignatories']) {
    const bare = opened(nothing, 'De {{commune}}.\n');
    expect(await bare.write({ commune: 'Saint-Essai' })).toBe(true);
    expect(bare.read()).toContain('commune: Saint-Essai');
    expect((await bare.state()).faults).toEqual([]);
  }
});

test('no fields, or what is none, is no form; a name that the file does not give changes nothing', async () => {
  for (const none of ['signatories', 'fields:\nsignatories', 'fields: [a]\nsignatories']) {
    const { letter, read, write, state } = opened(none, 'Je vous écris.\n');
    expect((await state()).fields).toEqual([]);
    await write({ commune: 'x' });
    expect(read()).toBe(letter);
  }
});
