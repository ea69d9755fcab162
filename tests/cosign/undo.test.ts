// What a command on a letter's signatories or answers prints to undo it gives the same bytes again.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { shellWords, undoLines } from '../registry/run-signatories.ts';
import { filesUnder, plaidoyer, type Ran, workspace } from '../support/workspace.ts';

const LETTER = `layout: parlementaire
subject: Un essai
date: 2026-03-05
recipient: { person: odette-passerelle }
signatories:
  - aliette-roncevaux # Aliette Roncevaux
  - { person: clarisse-vauquelin } # Clarisse Vauquelin

  # la dernière
  - ermeline-tastevin
# Pas encore dans signatories/ ; « plaidoyer signatories add » les y ajoute :
#   Mme FOUCHEROLLE Bérénice
#   Zoé Modèle
place: Paris
`;
const SEATED = `persons:
  - id: fulbert-tardivel
    given_name: Fulbert
    family_name: Tardivel
    gender: m
    memberships: [{ role: depute, constituency: Lozère }]
`;
const FILE = 'letters/essai.md';
const BODY = '---\nUn mot.\n';
const NEW = ['signatories', 'add', '--given', 'Zoé', '--family', 'Modèle', '--gender', 'f'];

function make(text = `---\n${LETTER}${BODY}`): string {
  return workspace({ [FILE]: text });
}
const read = (root: string, file = FILE) => readFileSync(path.join(root, file), 'utf8');

async function run(root: string, ...argv: string[]): Promise<Ran> {
  const ran = await plaidoyer(root, argv, { NOW: '2026-03-05T14:30' });
  expect(ran, ran.err).toMatchObject({ exit: 0 });
  return ran;
}

async function undo(root: string, { err }: Ran): Promise<Ran | undefined> {
  const printed = undoLines(err);
  expect(printed).not.toEqual([]);
  let last: Ran | undefined;
  for (const line of printed) last = await run(root, ...shellWords(line).slice(1));
  return last;
}

describe('cosign remove', () => {
  test.each(['aliette-roncevaux', 'clarisse-vauquelin', 'ermeline-tastevin'])('%s, in a list', async (person) => {
    for (const eol of ['\n', '\r\n']) {
      const text = `---\n${LETTER}${BODY}`.replaceAll('\n', eol);
      const root = make(text);
      const removed = await run(root, 'cosign', 'essai', 'remove', person);
      expect(read(root)).not.toContain(`${person} `);
      const back = await undo(root, removed);
      expect(read(root)).toBe(text);
      // And the undo itself can be undone.
      if (back !== undefined) await undo(root, back);
      expect(read(root)).not.toBe(text);
    }
  });

  test.each(['aliette-roncevaux', 'clarisse-vauquelin', 'ermeline-tastevin'])('%s, in brackets', async (person) => {
    const list = '[aliette-roncevaux,  { person: clarisse-vauquelin }, ermeline-tastevin ]';
    const text = `---\n${LETTER.replace(/:\n {2}- ali[\s\S]*tastevin\n/, `: ${list}\n`)}${BODY}`;
    const root = make(text);
    await undo(root, await run(root, 'cosign', 'essai', 'remove', person));
    expect(read(root)).toBe(text);
  });

  test('holds when lines above change meanwhile; a neighbour that is gone is said, with the lines', async () => {
    const root = make();
    const text = read(root);
    const removed = await run(root, 'cosign', 'essai', 'remove', 'clarisse-vauquelin');
    const edit = (whole: string) => whole.replace('subject: Un essai', '# lourd ?\nsubject: Un autre essai');
    writeFileSync(path.join(root, FILE), edit(read(root)));
    await undo(root, removed);
    expect(read(root)).toBe(edit(text));
    const again = await run(root, 'cosign', 'essai', 'remove', 'clarisse-vauquelin');
    await run(root, 'cosign', 'essai', 'remove', 'aliette-roncevaux');
    const line = shellWords(undoLines(again.err)[0] ?? '');
    const ran = await plaidoyer(root, line.slice(1), {});
    expect(ran.exit).toBe(2);
    expect(ran.err).toContain('« aliette-roncevaux » is no longer there');
    expect(ran.err).toContain('- { person: clarisse-vauquelin } # Clarisse Vauquelin');
  });

  test('the last of a list needs no lines: the command stays short', async () => {
    const short = LETTER.replace('\n  # la dernière\n', '');
    const seated = workspace({
      [FILE]: `---\n${short.replace('- ermeline-tastevin', '- fulbert-tardivel # Fulbert Tardivel')}${BODY}`,
      'signatories/siege.yaml': SEATED,
    });
    const { err } = await run(seated, 'cosign', 'essai', 'remove', 'fulbert-tardivel');
    expect(err).toContain('To undo:\n  plaidoyer cosign essai add fulbert-tardivel\n');
    const shown = '{ person: ermeline-tastevin, show: [president commission-exemple-libertes] } # Ermeline Tastevin';
    const office = make(`---\n${short.replace('ermeline-tastevin', shown)}${BODY}`);
    const removed = await run(office, 'cosign', 'essai', 'remove', 'ermeline-tastevin');
    expect(removed.err).toMatch(/To undo:\n.* add ermeline-tastevin --show 'president commission-exemple-libertes'\n$/);
  });

  test('a bare entry comes back bare, though « add » shows roles of itself', async () => {
    const text = `---\n${LETTER.replace('\n  # la dernière\n', '')}${BODY}`;
    const root = make(text);
    await undo(root, await run(root, 'cosign', 'essai', 'remove', 'ermeline-tastevin'));
    expect(read(root)).toBe(text);
  });

  test('lines that name somebody else are refused', async () => {
    const root = make();
    const lines = ['--after', 'aliette-roncevaux', '--lines', '\n  - odette-passerelle'];
    const ran = await plaidoyer(root, ['cosign', 'essai', 'add', 'stephane-sejourne', ...lines], {});
    expect(ran).toMatchObject({ exit: 2, err: expect.stringContaining('« stephane-sejourne » would still not sign') });
    expect(read(root)).toBe(`---\n${LETTER}${BODY}`);
  });
});

describe('several at once', () => {
  const IN_LIST = `---\n${LETTER}${BODY}`;
  const IN_BRACKETS = `---\n${LETTER.replace(
    /:\n {2}- ali[\s\S]*tastevin\n/,
    ': [aliette-roncevaux,  { person: clarisse-vauquelin }, ermeline-tastevin ]\n',
  )}${BODY}`;

  test.each([
    ['neighbours', ['aliette-roncevaux', 'clarisse-vauquelin']],
    ['the last two', ['clarisse-vauquelin,ermeline-tastevin']],
    ['against their order, by name', ['Ermeline Tastevin, Aliette Roncevaux']],
    ['twice the same', ['vauquelin', 'clarisse-vauquelin', 'ermeline-tastevin']],
  ])('cosign remove, undone: %s', async (_, people) => {
    for (const text of [IN_LIST, IN_BRACKETS, IN_LIST.replaceAll('\n', '\r\n')]) {
      const root = make(text);
      const removed = await run(root, 'cosign', 'essai', 'remove', ...people);
      expect(undoLines(removed.err)).toHaveLength(2);
      await undo(root, removed);
      expect(read(root)).toBe(text);
    }
  });

  test('cosign add, undone in one command where no comment kept their names', async () => {
    for (const text of [IN_LIST, IN_BRACKETS]) {
      const root = make(text);
      const added = await run(root, 'cosign', 'essai', 'add', 'Dorian Espérandieu, Odette Passerelle');
      expect(read(root)).toMatch(/dorian-esperandieu[\s\S]*odette-passerelle/);
      expect(undoLines(added.err)).toEqual(['plaidoyer cosign essai remove odette-passerelle dorian-esperandieu']);
      await undo(root, added);
      expect(read(root)).toBe(text);
    }
  });

  test('cosign add, undone: each comment has its line again', async () => {
    const root = make();
    await run(root, ...NEW);
    await run(root, 'signatories', 'add', '--given', 'Bérénice', '--family', 'Foucherolle', '--gender', 'f');
    const added = await run(root, 'cosign', 'essai', 'add', 'zoe-modele', 'berenice-foucherolle', 'dorian-esperandieu');
    expect(read(root)).not.toMatch(/Zoé|FOUCHEROLLE/);
    await undo(root, added);
    expect(read(root)).toBe(IN_LIST);
  });

  test('a name whose quotes were forgotten is one person, not two', async () => {
    const root = make();
    await run(root, 'cosign', 'essai', 'add', 'Dorian', 'Espérandieu');
    expect(read(root)).toContain('dorian-esperandieu');
    await run(root, 'cosign', 'essai', 'remove', 'Dorian', 'Espérandieu');
    expect(read(root)).toBe(IN_LIST);
  });

  test('lines to put back are those of one', async () => {
    const root = make();
    const lines = ['--after', 'aliette-roncevaux', '--lines', '\n  - odette-passerelle'];
    for (const command of ['add odette-passerelle dorian-esperandieu', 'remove clarisse-vauquelin ermeline-tastevin']) {
      const ran = await plaidoyer(root, ['cosign', 'essai', ...command.split(' '), ...lines], {});
      expect(ran).toMatchObject({ exit: 2, err: expect.stringContaining('one person only') });
    }
    expect(read(root)).toBe(IN_LIST);
  });
});

describe('a name kept aside in a comment', () => {
  test.each([
    ['one of two', `---\n${LETTER}${BODY}`],
    ['the only one', `---\n${LETTER.replace('#   Mme FOUCHEROLLE Bérénice\n', '')}${BODY}`],
    ['the second', `---\n${LETTER.replace(/(#.*FOUCHEROLLE.*\n)(#.*\n)/, '$2$1')}${BODY}`],
  ])('cosign add, undone: the comment has its line again (%s)', async (_, text) => {
    const root = make(text);
    await run(root, ...NEW);
    const added = await run(root, 'cosign', 'essai', 'add', 'zoe-modele');
    expect(read(root)).not.toContain('Zoé Modèle');
    await undo(root, added);
    expect(read(root)).toBe(text);
  });

  test('signatories add --to, undone: the letter and the registry are as before', async () => {
    const root = workspace({ [FILE]: `---\n${LETTER}${BODY}`, 'signatories/signataires.yaml': '' });
    const before = filesUnder(root).map((file) => [file, read(root, file)]);
    const added = await run(root, ...NEW, '--to', 'essai');
    expect(read(root)).toContain('zoe-modele');
    const removed = await undo(root, added);
    expect(filesUnder(root).map((file) => [file, read(root, file)])).toEqual(before);
    if (removed !== undefined) await undo(root, removed);
    expect(read(root)).toContain('zoe-modele');
  });

  test('a letter with faults of its own is no obstacle to either', async () => {
    const faulty = 'template: nulle-part\nsignatories:\n  - aliette-roncevaux # elle\n';
    const root = workspace({ 'letters/fautive.yaml': faulty });
    await undo(root, await run(root, ...NEW, '--to', 'fautive'));
    expect(read(root, 'letters/fautive.yaml')).toBe(faulty);
  });
});

describe('signatories add --to: both files or none', () => {
  test('a letter that cannot be written', async () => {
    const root = make();
    const before = filesUnder(root).map((file) => [file, read(root, file)]);
    // Nobody can write where a folder stands, not even root.
    const block = path.join(root, `letters/.essai.md.${process.pid}.tmp`);
    mkdirSync(block);
    const ran = await plaidoyer(root, [...NEW, '--to', 'essai'], {});
    expect(ran).toMatchObject({ exit: 1, err: expect.stringContaining('error[workspace/cannot-write]') });
    expect(ran.err).toContain('letters/essai.md');
    rmSync(block, { recursive: true });
    expect(filesUnder(root).map((file) => [file, read(root, file)])).toEqual(before);
  });

  test('a registry file that cannot be written', async () => {
    const root = make();
    const before = read(root);
    const block = path.join(root, `signatories/.nouveau.yaml.${process.pid}.tmp`);
    mkdirSync(block);
    const ran = await plaidoyer(root, [...NEW, '--to', 'essai', '--file', 'nouveau.yaml'], {});
    expect(ran).toMatchObject({ exit: 1, err: expect.stringContaining('signatories/nouveau.yaml') });
    expect(read(root)).toBe(before);
    expect(existsSync(path.join(root, 'signatories/nouveau.yaml'))).toBe(false);
  });

  test('a letter that cannot be read is said, and nobody is added', async () => {
    const root = make(`---\n${LETTER.replace('[', '')}date: {\n${BODY}`);
    const ran = await plaidoyer(root, [...NEW, '--to', 'essai'], {});
    expect(ran).toMatchObject({ exit: 1, err: expect.stringContaining('error[source/yaml]') });
    expect((await plaidoyer(root, ['signatories', 'show', 'zoe-modele'], {})).exit).toBe(2);
  });
});

describe('answers', () => {
  const AGREEMENTS = 'letters/essai.agreements';

  test('an answer is taken back alone: those before it stand', async () => {
    const root = make();
    const first = await run(root, 'cosign', 'essai', 'agree', 'aliette-roncevaux', 'clarisse-vauquelin');
    const noted = read(root, AGREEMENTS);
    const second = await run(root, 'cosign', 'essai', 'withdraw', 'aliette-roncevaux', '--how', 'courriel');
    await undo(root, second);
    expect(read(root, AGREEMENTS)).toBe(noted);
    await undo(root, first);
    expect(filesUnder(root)).not.toContain(AGREEMENTS);
  });

  test('with the text it alone was given to, and not that of another', async () => {
    const root = make();
    await run(root, 'cosign', 'essai', 'agree', 'aliette-roncevaux');
    const noted = read(root, AGREEMENTS);
    writeFileSync(path.join(root, FILE), read(root).replace('Un mot.', 'Deux mots.'));
    await undo(root, await run(root, 'cosign', 'essai', 'agree-if', 'aliette-roncevaux', '--condition', 'si'));
    expect(read(root, AGREEMENTS)).toBe(noted);
  });

  test.each([
    ['agree', []],
    ['agree-if', ['--condition', 'si « tout » va']],
    ['withdraw', ['--how', 'courriel', '--by', "l'assistant"]],
  ])('%s taken back is noted again, byte for byte, by what taking it back printed', async (answer, flags) => {
    const root = make();
    const noted = await run(root, 'cosign', 'essai', answer, 'aliette-roncevaux', ...flags);
    const before = read(root, AGREEMENTS);
    const back = await undo(root, noted);
    expect(filesUnder(root)).not.toContain(AGREEMENTS);
    await undo(root, back ?? noted);
    expect(read(root, AGREEMENTS)).toBe(before);
  });

  test('no command is printed that would note another answer than the one taken back', async () => {
    const root = make();
    await run(root, 'cosign', 'essai', 'agree', 'aliette-roncevaux', 'clarisse-vauquelin');
    await run(root, 'cosign', 'essai', 'withdraw', 'aliette-roncevaux');
    const purge = ['cosign', 'essai', 'purge', '--answer', 'agrees'];
    const early = await run(root, ...purge, 'aliette-roncevaux');
    expect(early.err).toContain('No command would note it again as it was: Aliette Roncevaux.');
    expect(undoLines(early.err)).toEqual([]);
    writeFileSync(path.join(root, FILE), read(root).replace('Un mot.', 'Deux mots.'));
    const ofAnEarlierText = await run(root, ...purge, 'clarisse-vauquelin');
    expect(undoLines(ofAnEarlierText.err)[0]).toContain(' --text ');
    await undo(root, ofAnEarlierText);
    await run(root, 'cosign', 'essai', 'purge', 'aliette-roncevaux');
    // With this one goes the last that was kept of the earlier text.
    expect(undoLines((await run(root, ...purge, 'clarisse-vauquelin')).err)).toEqual([]);
  });

  test('with --dry-run, every answer says what would be done, and nothing is', async () => {
    const root = make();
    await run(root, 'cosign', 'essai', 'agree', 'aliette-roncevaux');
    const before = filesUnder(root).map((file) => [file, read(root, file)]);
    const says = async (...argv: string[]) => (await run(root, 'cosign', 'essai', ...argv, '--dry-run')).err;
    expect(await says('remove', 'aliette-roncevaux')).toBe(
      'Aliette Roncevaux would no longer sign letters/essai.md.\n',
    );
    expect(await says('add', 'dorian-esperandieu')).toBe(
      'Dorian Espérandieu would sign letters/essai.md.\n' +
        "Dorian Espérandieu signs as: Member of Parliament for Gers, Member of the groupe d'exemple sur le voisinage oriental.\n",
    );
    expect(await says('withdraw', 'aliette-roncevaux')).toMatch(/^Would note: withdrawal, Aliette Roncevaux .*\n$/);
    expect(await says('purge', 'aliette-roncevaux')).toMatch(/^Would remove: .*\n$/);
    expect(await says('purge', 'aliette-roncevaux', '--answer', 'agrees')).toMatch(/^Would take back: .*\n$/);
    expect(await says('purge')).toBe('letters/essai.agreements would be removed.\n');
    expect(await says('circulate', '--until', '2026-03-05T17:00')).toMatch(
      /^Would write 3 folders .*\nDeadline: Thursday 05\/03 at 17:00; .* left\.\nNo sentence of the letter .*\n$/,
    );
    expect(filesUnder(root).map((file) => [file, read(root, file)])).toEqual(before);
  });

  test('an answer that is not there, or of nobody named', async () => {
    const root = make();
    await run(root, 'cosign', 'essai', 'agree', 'aliette-roncevaux');
    const purge = ['cosign', 'essai', 'purge'];
    const other = await plaidoyer(root, [...purge, 'aliette-roncevaux', '--answer', 'declines'], {});
    expect(other).toMatchObject({ exit: 2, err: expect.stringContaining('No such answer of Aliette Roncevaux') });
    expect((await plaidoyer(root, [...purge, '--answer', 'agrees'], {})).exit).toBe(2);
    expect(read(root, AGREEMENTS)).toContain('agrees');
  });
});
