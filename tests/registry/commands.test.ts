// The commands on signatories, run in a real folder: what they print, what they change, what undoes it.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { newSession } from '../../src/cli/command.ts';
import { runSchema } from '../../src/cli/commands/schema/run-schema.ts';
import { processWorld } from '../../src/cli/world.ts';
import { filesUnder, workspace } from '../support/workspace.ts';
import { shellWords, signatories, undoOf } from './run-signatories.ts';

const main = `# À la main
organizations:
  - { id: commission-x, name: commission X, classification: commission, gender: f }
persons:
  - id: ada-exemple      # ma voisine
    given_name: "Ada"
    family_name: Exemple
    gender: f
    memberships:
      - { role: depute,   constituency: 68-6, held: 2024-07-08/.. }

      # la commission
      - role: membre
        organization: commission-x
        held: [ 2022-06-30/2023-01-01 , '2024-07-20/..' ]
  - { id: zoe-modele, given_name: Zoé, family_name: Modèle, gender: f }
`;
const FILE = 'signatories/signataires.yaml';
const office = { 'plaidoyer.yaml': 'version: 1\nlang: fr\n', [FILE]: main };
const SILENT = { write: () => undefined, isTerminal: false, width: 80 };
const make = (more: Record<string, string> = {}) => workspace({ ...office, ...more }, []);
const read = (root: string, file = FILE) => readFileSync(path.join(root, file), 'utf8');

describe('looking', () => {
  test('list: a table of those who answer', async () => {
    const root = make();
    expect((await signatories(root, ['list', 'modele'])).out).toBe(
      'ID          NAME        ROLES\nzoe-modele  Zoé Modèle\n',
    );
    const { out } = await signatories(root, ['list', '--on', '2024-08-01', '--role', 'membre', '--lang', 'fr']);
    expect(out).toBe(
      'ID           NOM          RÔLES\nada-exemple  Ada Exemple  Membre de la commission X (du 30 juin 2022 au 1er janvier 2023, depuis le 20 juillet 2024)\n',
    );
    expect((await signatories(root, ['list', '--on', '2023-06-01', '--json'])).out).toContain('"people": []');
  });

  test('show: all roles, those of a day, the lines of the file, JSON', async () => {
    const root = make();
    const { out } = await signatories(root, ['show', 'ada', '--on', '2024-07-10', '--lang', 'fr']);
    expect(out).toBe(
      `Ada Exemple · ada-exemple · ${FILE}\n  Députée du Haut-Rhin  depute Haut-Rhin-6  depuis le 8 juillet 2024\n`,
    );
    expect((await signatories(root, ['show', 'zoe', '--yaml'])).out).toBe(`${main.split('\n').at(-2)}\n`);
    const json = JSON.parse((await signatories(root, ['show', 'ada', '--json'])).out);
    expect(json.person.memberships[1]).toMatchObject({
      role: 'membre',
      organization_name: 'commission X',
      held: [{}, { end: null }],
    });
  });

  test('a name that nobody has, a day that is none, a role that is none', async () => {
    const root = make();
    expect(await signatories(root, ['show', 'zoe-modelle'])).toMatchObject({
      exit: 2,
      err: expect.stringContaining('« zoe-modele »'),
    });
    const noSuchDay = await signatories(root, ['list', '--on', '2024-02-30', '--lang', 'en']);
    expect(noSuchDay).toMatchObject({ exit: 2 });
    expect(noSuchDay.err).toContain('There is no day 2024-02-30; the nearest is 2024-02-29');
    expect((await signatories(root, ['list', '--role', 'députté'])).err).toContain('did you mean « depute »?');
    const accented = await signatories(root, ['list', '--role', 'député']);
    expect(accented).toEqual(await signatories(root, ['list', '--role', 'depute']));
  });
});

describe('changing', () => {
  test.each([
    ['edit', 'ada-exemple', '--end', 'membre', 'commission-x', '2025-12-31'],
    ['edit', 'ada-exemple', '--end', 'depute', '2025-12-31', '--set', 'given_name=Adèle'],
    ['edit', 'ada-exemple', '--held', 'membre', 'commission-x', '2022-06-30/2023-01-01', '2024-07-20/2025-01-01'],
    ['edit', 'ada-exemple', '--held', 'depute', 'always'],
    ['edit', 'ada-exemple', '--set', 'honorific_prefix=Dr', '--add-role', 'maire 2020-05-23/.. = Maire d’Exemple'],
    ['edit', 'ada-exemple', '--remove-role', 'membre', 'commission-x'],
    ['edit', 'ada-exemple', '--remove-role', 'depute', '--add-role', 'députée du Cantal depuis le 8 juillet 2024'],
    ['edit', 'ada-exemple', '--remove-role', 'depute', '--add-role', 'depute 68-6 2022-06-22/2024-06-09'],
    ['edit', 'zoe-modele', '--add-role', 'membre commission-x 2024-01-01/2024-01-03'],
    ['edit', 'zoe-modele', '--set', "form_of_address=Madame l'Exemplaire"],
    ['add', '--given', 'Béla', '--family', 'Modèle', '--gender', 'm', '--role', 'depute 68-1 2024-07-08/..'],
    ['remove', 'ada-exemple'],
    ['remove', 'zoe-modele'],
  ])('%s %s %s %s %s: and the printed undo gives the same bytes', async (...argv) => {
    for (const text of [main, main.replaceAll('\n', '\r\n'), main.trimEnd(), `\ufeff${main}`]) {
      const root = make({ [FILE]: text });
      const ran = await signatories(root, argv);
      expect(ran).toMatchObject({ exit: 0 });
      expect(read(root)).not.toBe(text);
      const undo = undoOf(ran);
      expect(undo).not.toEqual([]);
      for (const command of undo) expect(await signatories(root, command)).toMatchObject({ exit: 0 });
      expect(read(root)).toBe(text);
    }
  });

  test.each([
    [['remove', 'bea-exemple'], '--after ada-exemple'],
    [['remove', 'ada-exemple'], '--before bea-exemple'],
    [['remove', 'zoe-modele'], '--after bea-exemple:2'],
    [['edit', 'bea-exemple', '--unset', 'honorific_prefix'], '--after bea-exemple/id'],
    [['edit', 'bea-exemple', '--remove-role', 'membre'], "--after 'bea-exemple/depute 68-1'"],
    [['edit', 'zoe-modele', '--unset', 'honorific_prefix'], '--after zoe-modele/gender:0:0'],
  ])('%j: the printed undo holds when lines above and in the file change meanwhile', async (argv, place) => {
    const text = `persons:
  - { id: ada-exemple, given_name: Ada, family_name: Exemple, gender: f }
  - id: bea-exemple
    honorific_prefix: Dr # comme elle signe
    given_name: Béa
    family_name: Exemple
    gender: f
    memberships:
      - { role: depute, constituency: 68-1 }
      - { role: membre, organization: commission-x }
      - { role: depute, constituency: 68-2, held: 2001-01-01/2002-01-01 }

  # la dernière
  - { id: zoe-modele, given_name: Zoé, family_name: Modèle, gender: f, honorific_prefix: Dr }
organizations:
  - { id: commission-x, name: commission X, classification: commission, gender: f }
`;
    const head = '# une ligne\n# une autre\n';
    const tail = '  - { id: commission-y, name: commission Y, classification: commission, gender: f }\n';
    for (const eol of ['\n', '\r\n']) {
      const root = make({ [FILE]: text.replaceAll('\n', eol) });
      const ran = await signatories(root, argv);
      expect(ran.err).toContain(place);
      writeFileSync(path.join(root, FILE), `${head}${read(root)}${tail}`.replaceAll(/\r?\n/g, eol));
      for (const command of undoOf(ran)) expect(await signatories(root, command)).toMatchObject({ exit: 0 });
      expect(read(root)).toBe(`${head}${text}${tail}`.replaceAll('\n', eol));
    }
  });

  test('an undo whose neighbour is gone says so, and shows the lines', async () => {
    const root = make();
    const undo = undoOf(await signatories(root, ['remove', 'zoe-modele']));
    await signatories(root, ['edit', 'ada-exemple', '--set', 'given_name=Adèle']);
    writeFileSync(path.join(root, FILE), read(root).replace('id: ada-exemple', 'id: ada-autre'));
    const ran = await signatories(root, undo[0] ?? []);
    expect(ran.exit).toBe(2);
    expect(ran.err).toContain('« ada-exemple » is no longer there');
    expect(ran.err).toContain('- { id: zoe-modele');
  });

  test.each([
    [['remove', 'zoe-modele'], `Added Zoé Modèle (zoe-modele) to ${FILE}`],
    [
      ['edit', 'ada-exemple', '--remove-role', 'membre'],
      `Changed ada-exemple in ${FILE}\nWill be printed, in a letter that shows it (show): Member of the commission X (from 30 June 2022 to 1 January 2023, since 20 July 2024)`,
    ],
  ])('%j: what is put back is told as it was when it was added', async (argv, told) => {
    const root = make();
    const [undo = []] = undoOf(await signatories(root, argv));
    const back = await signatories(root, undo);
    expect(back.err.startsWith(`${told}\n`), back.err).toBe(true);
    for (const command of undoOf(back)) await signatories(root, command);
    expect(read(root).includes('zoe-modele')).toBe(argv[0] !== 'remove');
  });

  test('edit tells what letters will print from now on, and no more', async () => {
    const root = make();
    const held = await signatories(root, ['edit', 'ada', '--end', 'membre', '2025-12-31', '--lang', 'fr']);
    expect(held.err).toBe(
      `Modifié : ada-exemple, dans ${FILE}\nS’imprimera, dans une lettre qui le montre (show) : Membre de la commission X (du 30 juin 2022 au 1er janvier 2023, du 20 juillet 2024 au 31 décembre 2025)\nAucune lettre ne montre ce rôle après sa fin.\nPour défaire :\n  plaidoyer signataires modifier ada-exemple --held membre commission-x 2022-06-30/2023-01-01 2024-07-20/..\n`,
    );
    const gender = await signatories(root, ['edit', 'ada', '--set', 'title_gender=m', '--lang', 'fr']);
    expect(gender.err).toContain('S’imprimera, dans une lettre qui le montre (show) : Député du Haut-Rhin');
    const name = await signatories(root, ['edit', 'ada', '--set', 'given_name=Adèle', '--lang', 'fr']);
    expect(name.err).not.toContain('S’imprimera');
  });

  test('who ends a role is told which letters show it later, by name or as the seat of who signs', async () => {
    const letter = (date: string, more: string) =>
      `template: x\ndate: ${date}\nrecipient: { name: Béla Modèle, gender: m }\nsignatories:\n${more}\n`;
    const root = make({
      'letters/avant.yaml': letter('2024-08-01', '  - { person: ada-exemple, show: [membre commission-x] }'),
      'letters/apres.yaml': letter('2026-02-03', '  - { person: ada-exemple, show: [membre commission-x] }'),
      'letters/siege.yaml': letter('2026-02-04', '  - ada-exemple'),
      'letters/autre.yaml': letter('2026-02-05', '  - zoe-modele'),
    });
    const member = await signatories(root, ['edit', 'ada', '--end', 'membre', '2025-12-31', '--lang', 'fr']);
    expect(member.err).toContain(
      'Lettre concernée, qui montre ce rôle un jour où il n’est plus exercé : letters/apres.yaml:5 (le 3 février 2026). Ce qu’il faut y corriger :\n  plaidoyer verifier apres\n',
    );
    const earlier = await signatories(root, ['edit', 'ada', '--end', 'membre', '2025-06-30', '--lang', 'en']);
    expect(earlier.err).toContain('letters/apres.yaml:5 (3 February 2026)');
    const seat = await signatories(root, ['edit', 'ada', '--end', 'depute', '2025-12-31', '--lang', 'en', '--json']);
    expect(JSON.parse(seat.out)).toMatchObject({ letters: ['letters/siege.yaml'] });
    const again = ['edit', 'ada', '--end', 'membre', '2025-06-30', '--add-role', 'maire = Maire d’Exemple'];
    const repeated = await signatories(root, [...again, '--lang', 'en']);
    expect(repeated.err).toContain('letters/apres.yaml:5 (3 February 2026)');
    expect(repeated.err).not.toContain('No letter');
    await signatories(root, ['edit', 'ada', '--remove-role', 'maire']);
    const [undo = []] = undoOf(member);
    expect((await signatories(root, [...undo, '--lang', 'en'])).err).not.toContain('letter');
  });

  test.each([
    'Membre de la commission X le 31 décembre 2025',
    'membre de Commission x jusqu’au 31/12/2025',
    'member of the commission X until 31 December 2025',
    'membre commission-x mercredi 31 décembre 2025',
    'Member commission X on 2025-12-31',
  ])('--end %s: a role and a day as one says them, in one word of the shell or several', async (said) => {
    for (const words of [[said], said.split(' ')]) {
      const root = make();
      expect(await signatories(root, ['edit', 'ada', '--end', ...words])).toMatchObject({ exit: 0 });
      expect(read(root)).toBe(main.replace('2024-07-20/..', '2024-07-20/2025-12-31'));
    }
  });

  test.each(['Députée du Haut-Rhin', 'Member of Parliament for Haut-Rhin', 'depute 68-6', 'députée'])(
    '--remove-role %s: by what the role is called',
    async (said) => {
      const root = make();
      expect(await signatories(root, ['edit', 'ada', '--remove-role', said])).toMatchObject({ exit: 0 });
      expect(read(root)).not.toContain('depute');
    },
  );

  test('--end on a day that no month has', async () => {
    const said = ['edit', 'ada', '--end', 'membre de la commission X le 31 novembre 2025', '--lang', 'fr'];
    expect((await signatories(make(), said)).err).toContain('31 novembre 2025');
  });

  test('the only role is replaced by another of its name, and back', async () => {
    const root = make();
    await signatories(root, ['edit', 'zoe', '--add-role', 'depute Lozère']);
    const before = read(root);
    const ran = await signatories(root, ['edit', 'zoe', '--remove-role', 'depute', '--add-role', 'depute Cantal']);
    expect(ran).toMatchObject({ exit: 0 });
    expect(read(root)).toBe(before.replace('Lozère', 'Cantal'));
    for (const command of undoOf(ran)) await signatories(root, command);
    expect(read(root)).toBe(before);
  });

  test('a role that is not told from another is refused, and nothing that stands beside it is written', async () => {
    const root = make({
      [FILE]: main.replace('- role: membre', '- { role: depute, constituency: Cantal }\n      - role: membre'),
    });
    const before = read(root);
    const edit = ['edit', 'ada', '--remove-role', 'depute', '--set', 'given_name=Adèle', '--lang', 'fr'];
    expect(await signatories(root, edit)).toMatchObject({
      exit: 2,
      err: '« depute » peut être : depute Haut-Rhin-6 ; depute Cantal\nRien n’a été écrit.\n',
    });
    expect(read(root)).toBe(before);
  });

  test('a role is added by --role, as a person is with it', async () => {
    const root = make();
    const { exit } = await signatories(root, ['edit', 'zoe', '--role', 'depute Cantal 2024-07-08/..']);
    expect(exit).toBe(0);
    expect(read(root)).toContain('role: depute, constituency: Cantal, held: 2024-07-08/..');
  });

  test.each(['Cantal', "Val-d'Oise-3", 'Lozère'])(
    'the way to give dates to a role names %s as people do',
    async (where) => {
      const root = make();
      const { err } = await signatories(root, ['edit', 'zoe', '--add-role', `depute ${where}`]);
      const [, command = ''] = /^ {2}(plaidoyer .*--held .*)$/m.exec(err) ?? [];
      expect(command).toContain(` depute ${where.includes("'") ? `"${where}"` : where} `);
      expect(await signatories(root, shellWords(command).slice(2))).toMatchObject({ exit: 0 });
      expect(read(root)).toContain('held: 2024-07-08/..');
    },
  );

  test('only the lines concerned differ; --dry-run prints them and writes nothing', async () => {
    const root = make();
    const argv = ['edit', 'ada', '--end', 'membre', '2025-12-31'];
    const { out } = await signatories(root, [...argv, '--dry-run']);
    expect(out).toContain(
      "-        held: [ 2022-06-30/2023-01-01 , '2024-07-20/..' ]\n+        held: [ 2022-06-30/2023-01-01 , '2024-07-20/2025-12-31' ]",
    );
    expect(read(root)).toBe(main);
    await signatories(root, argv);
    expect(read(root)).toBe(main.replace('2024-07-20/..', '2024-07-20/2025-12-31'));
  });

  test('a change that would bring in an error is refused, with its place', async () => {
    const root = make();
    const ran = await signatories(root, ['edit', 'zoe', '--add-role', 'membre commission-y']);
    expect(ran).toMatchObject({ exit: 1, err: expect.stringContaining('error[registry/unknown-organization]') });
    expect(ran.err).toContain('did you mean « commission-x »?');
    expect(read(root)).toBe(main);
    expect(await signatories(root, ['add', '--given', 'Ada', '--family', 'Exemple', '--gender', 'f'])).toMatchObject({
      exit: 2,
    });
    expect((await signatories(root, ['edit', 'ada', '--end', 'membre', '2023-06-01'])).exit).toBe(2);
    expect(read(root)).toBe(main);
  });

  test('without a terminal, what is missing is named', async () => {
    const { exit, err } = await signatories(make(), ['add', '--given', 'Ada']);
    expect([exit, err]).toEqual([2, 'Missing: --family, --gender f|m\n']);
  });

  test('add onto a letter at once; then removing is refused and the letter named', async () => {
    const letter = 'template: x\ndate: 2024-08-01\nsignatories:\n  - ada-exemple # elle\n';
    const root = make({ 'letters/essai.yaml': letter });
    const argv = [
      'add',
      '--given',
      'Béla',
      '--family',
      'Modèle',
      '--gender',
      'm',
      '--role',
      'membre commission-x',
      '--to',
      'essai',
    ];
    expect((await signatories(root, argv)).err).toContain(
      `Added Béla Modèle (bela-modele) to ${FILE}, letters/essai.yaml`,
    );
    expect(read(root, 'letters/essai.yaml')).toBe(
      `${letter}  - { person: bela-modele, show: [membre commission-x] } # Béla Modèle\n`,
    );
    for (const person of ['bela-modele', 'ada-exemple']) {
      expect(await signatories(root, ['remove', person])).toMatchObject({
        exit: 1,
        err: expect.stringContaining('letters/essai.yaml'),
      });
    }
  });

  test('the first person of a workspace', async () => {
    const root = workspace({ 'plaidoyer.yaml': 'version: 1\n' }, []);
    await signatories(root, [
      'add',
      '--given',
      'Ada',
      '--family',
      'Exemple',
      '--gender',
      'f',
      '--role',
      'depute Haut-Rhin',
    ]);
    expect(read(root)).toBe(
      'persons:\n  - id: ada-exemple\n    given_name: Ada\n    family_name: Exemple\n    gender: f\n    memberships:\n      - { role: depute, constituency: Haut-Rhin }\n',
    );
  });

  test('whoever is new is never written among the starter’s examples, nor where an import writes', async () => {
    const others = ['exemple.yaml', 'assemblee-nationale.yaml'].map((name) => `signatories/${name}`);
    const root = workspace({ 'plaidoyer.yaml': 'version: 1\n', [others[0] ?? '']: main, [others[1] ?? '']: '' }, []);
    const someone = ['--given', 'Béla', '--family', 'Modèle', '--gender', 'm'];
    await signatories(root, ['add', ...someone]);
    expect(others.map((file) => read(root, file))).toEqual([main, '']);
    expect(read(root)).toContain('bela-modele');
    await signatories(root, ['add', ...someone, '--id', 'bela-autre', '--file', 'exemple.yaml']);
    expect(read(root, others[0])).toContain('bela-autre');
  });

  test('edits at once lose nothing, and leave no lock behind', async () => {
    const root = make();
    const names = ['Alma', 'Bianca', 'Célia', 'Dora', 'Emma', 'Fanny'];
    const runs = await Promise.all(
      names.map((given) => signatories(root, ['add', '--given', given, '--family', 'Exemple', '--gender', 'f'])),
    );
    expect(runs.map(({ exit }) => exit)).toEqual(names.map(() => 0));
    for (const name of names) expect(read(root)).toContain(`given_name: ${name}`);
    expect(filesUnder(root)).toEqual(['plaidoyer.yaml', FILE]);
  });

  test('an editor: what it saved is checked, and kept beside where it is faulty', async () => {
    const root = make();
    const editor = path.join(root, 'editor.mjs');
    writeFileSync(
      editor,
      "import { readFileSync as r, writeFileSync as w } from 'node:fs';\nconst f = process.argv[2];\nw(f, r(f, 'utf8').replace('Zoé', process.env.NEW ?? 'Zoë'));\n",
    );
    const env = { EDITOR: `"${process.execPath}" "${editor}"` };
    expect(await signatories(root, ['edit', 'zoe', '--editor'], env)).toMatchObject({ exit: 0 });
    expect(read(root)).toBe(main.replace('Zoé', 'Zoë'));
    writeFileSync(
      editor,
      "import { writeFileSync as w } from 'node:fs';\nw(process.argv[2], 'persons: [{ id: x }]\\n');\n",
    );
    expect(await signatories(root, ['edit', 'zoe', '--editor'], env)).toMatchObject({ exit: 1 });
    expect(read(root)).toBe(main.replace('Zoé', 'Zoë'));
    expect(read(root, `${FILE}.rejected`)).toBe('persons: [{ id: x }]\n');
  });
});

describe('format', () => {
  test('lays out evenly, keeps comments and order, and is content the second time', async () => {
    const root = make();
    expect((await signatories(root, ['format', '--check'])).exit).toBe(1);
    expect(read(root)).toBe(main);
    expect((await signatories(root, ['format'])).exit).toBe(0);
    const text = read(root);
    expect(text).toContain('- id: ada-exemple # ma voisine');
    expect(text).toContain('- { role: depute, constituency: 68-6, held: 2024-07-08/.. }');
    expect(text).toContain('# la commission');
    expect(text).toContain("held: [2022-06-30/2023-01-01, '2024-07-20/..']");
    expect((await signatories(root, ['format', '--check'])).exit).toBe(0);
  });

  test('the signatories of the letter are laid out so', async () => {
    expect((await signatories(workspace(), ['format', '--check', 'assemblee-nationale.yaml'])).exit).toBe(0);
  });
});

describe('schema', () => {
  test('is written once, with the line that names it at the head of each file if asked', async () => {
    const root = workspace();
    const session = newSession({ ...processWorld(), cwd: root, out: SILENT, err: SILENT }, 'en');
    expect(await runSchema(session, { modelines: true })).toBe(0);
    const text = read(root, 'signatories/assemblee-nationale.yaml');
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/\.plaidoyer\/signatories\.schema\.json\n# /);
    expect(JSON.parse(read(root, '.plaidoyer/signatories.schema.json')).$schema).toBe(
      'http://json-schema.org/draft-07/schema#',
    );
    expect(await runSchema(session, { modelines: true })).toBe(0);
    expect(read(root, 'signatories/assemblee-nationale.yaml')).toBe(text);
    expect((await signatories(root, ['format', '--check', 'assemblee-nationale.yaml'])).exit).toBe(0);
    await signatories(root, [
      'add',
      '--given',
      'Ada',
      '--family',
      'Exemple',
      '--gender',
      'f',
      '--file',
      'nouveau.yaml',
    ]);
    expect(read(root, 'signatories/nouveau.yaml')).toMatch(/^# yaml-language-server: .*\npersons:\n/);
  });
});
