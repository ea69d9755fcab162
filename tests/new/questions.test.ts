// Drafting by questions, with someone who answers from a list: the same letter, byte for byte, as by flags; Ctrl-C
// writes nothing; what is wrong is told at the question itself.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { newSession } from '../../src/cli/command.ts';
import { type Asker, Interrupted } from '../../src/cli/commands/new/asker.ts';
import type { NewOptions } from '../../src/cli/commands/new/options.ts';
import { runNew } from '../../src/cli/commands/new/run-new.ts';
import type { UsageError } from '../../src/cli/exit.ts';
import { filesUnder, plaidoyer, REPOSITORY, workspace } from '../support/workspace.ts';

/** In the order of the questions; a word chooses the first choice whose label has it; `undefined` gives up. */
type Scripted = string | boolean | readonly string[] | undefined;

interface Script extends Asker {
  readonly asked: string[];
  readonly refused: string[];
  readonly said: string[];
  /** What stood at a question for a text before a key was pressed. */
  readonly stood: Map<string, string>;
}

function scripted(answers: readonly Scripted[]): Script {
  const left = [...answers];
  const asked: string[] = [];
  const refused: string[] = [];
  const said: string[] = [];
  const stood = new Map<string, string>();
  const next = (message: string): Scripted => {
    asked.push(message);
    const answer = left.shift();
    if (answer === undefined) throw new Interrupted();
    return answer;
  };
  const typed: Asker['text'] = async ({ message, usual, last, check }) => {
    stood.set(message, last ?? usual ?? '');
    for (;;) {
      const answer = String(next(message));
      // What stands there already is taken as it is.
      const given = answer === '↵' ? (last ?? '') : answer === '' && usual !== undefined ? (last ?? usual) : answer;
      const fault = check(given);
      if (fault === undefined) return given;
      asked.pop();
      refused.push(fault);
    }
  };
  const chosen = async <T>(choices: readonly { value: T; label: string }[], message: string): Promise<T> => {
    const word = String(next(message));
    const found = choices.find(({ label }) => label.includes(word));
    if (found === undefined) throw new Error(`${message}: nothing like ${word}`);
    return found.value;
  };
  return {
    asked,
    refused,
    said,
    stood,
    text: typed,
    lines: typed,
    choose: ({ message, choices }) => chosen(choices, message),
    search: async ({ message, choices }) => {
      // Typed and like nobody, it leaves « Quelqu’un d’autre » alone to be chosen.
      const typed = String(left[0]);
      const [other] = choices.filter(({ always }) => always);
      if (other === undefined || left[0] === undefined || choices.some(({ label }) => label.includes(typed)))
        return { value: await chosen(choices, message), unlike: undefined };
      next(message);
      return { value: other.value, unlike: typed };
    },
    pick: async ({ message, choices }) => {
      const words = next(message) as readonly string[];
      return choices.filter(({ label }) => words.some((word) => label.includes(word))).map(({ value }) => value);
    },
    confirm: async ({ message }) => Boolean(next(message)),
    say: (text) => void said.push(text),
    begin: () => undefined,
  };
}

const COLLEAGUES = readFileSync(path.join(import.meta.dirname, 'colleagues.yaml'));
const TWELVE = [
  'Mme Ada Brindille, députée de la Lozère',
  'COQUELIN Balthazar',
  'Celestine Dormois',
  'Désiré Escoffiers',
  'Edwige Fontanelle',
  'M. Fulgence Grimaudon',
  'Gwendoline Hautbois',
  'Hippolyte Issartelle',
  'Iseult Jolimont',
  'Jean Eudes Kerliviou',
  'Léocadie Le Moustier',
  'Melchior Naudinet',
].join('\n');
const CONTEXT = 'ses premières élections législatives depuis le scrutin présidentiel {{de depuis_quand}}.';
const FACTS = [
  'Depuis {{date depuis_quand}}, des milliers de personnes ont été arrêtées.',
  'Les médias indépendants ont été fermés.',
];
const NONE: NewOptions = { to: [], toAddress: [], set: [], sign: [], show: [] };

async function draft(
  root: string,
  answers: readonly Scripted[],
  options: NewOptions = NONE,
  asker = scripted(answers),
) {
  const err: string[] = [];
  const stream = { write: (text: string | Uint8Array) => void err.push(String(text)), isTerminal: true, width: 80 };
  const world = {
    cwd: root,
    env: {},
    systemLocale: 'fr',
    out: stream,
    err: stream,
    interactive: true,
    open: () => undefined,
    today: () => '2026-03-05',
  };
  const exit = await runNew(newSession(world, 'fr'), undefined, options, asker);
  return { exit, asker, told: err.join('') };
}

test('twelve signatories pasted, under twenty answers, and the same letter by flags', async () => {
  const root = workspace({ 'signatories/collegues.yaml': COLLEAGUES });
  const { exit, asker } = await draft(root, [
    'Non-reconnaissance',
    '30/02/2024',
    '22/02/2024',
    'Odette',
    'Bielorusie',
    'Biélorussie',
    '',
    '2024-02-20',
    '25/02/2024',
    'Alexandre Loukachenko',
    '{{de depuis_quand',
    CONTEXT,
    FACTS.join('\n'),
    '2020-08',
    '',
    '',
    TWELVE,
    true,
    'essai',
    'Oui',
  ]);
  expect(exit).toBe(0);
  expect(asker.asked.length).toBeLessThan(20);
  expect(asker.refused.map((one) => one.slice(0, 40))).toEqual([
    'Le jour 2024-02-30 n’existe pas ; le plu',
    expect.stringContaining('« Bielorusie »'),
    expect.stringContaining('« scrutin »'),
    expect.stringContaining('Ceci ne se lit pas'),
  ]);
  expect(filesUnder(root)).toContain('output/essai.pdf');
  const asked = readFileSync(path.join(root, 'letters/essai.yaml'), 'utf8');

  const other = workspace({ 'liste.txt': TWELVE, 'signatories/collegues.yaml': COLLEAGUES });
  const flags = [
    ...['new', 'essai', '--lang', 'fr', '--template', 'non-reconnaissance-elections', '--date', '2024-02-22'],
    ...['--to', 'odette-passerelle', '--set', 'pays=Biélorussie', '--set', 'scrutin=2024-02-25'],
    ...['--set', 'dirigeant=Alexandre Loukachenko', '--set', `contexte=${CONTEXT}`],
    ...FACTS.flatMap((fact) => ['--set', `faits=${fact}`]),
    ...['--set', 'depuis_quand=2020-08', '--signatories', 'liste.txt'],
  ];
  const ran = await plaidoyer(other, flags);
  expect(ran.exit, ran.err).toBe(0);
  expect(readFileSync(path.join(other, 'letters/essai.yaml'), 'utf8')).toBe(asked);
  const pdf = (folder: string) => readFileSync(path.join(folder, 'output/essai.pdf')).toString('latin1');
  expect(pdf(other)).toBe(pdf(root));
});

test('homonyms are asked, roles may be changed, and an unknown name is kept aside', async () => {
  const root = workspace();
  writeFileSync(
    path.join(root, 'signatories/autre.yaml'),
    'persons:\n  - { id: jeanne-roncevaux, given_name: Jeanne, family_name: Roncevaux, gender: f, memberships: [{ role: senateur, constituency: Gers }] }\n' +
      '  - { id: yves-ancien, given_name: Yves, family_name: Ancien, gender: m, memberships: [{ role: senateur, constituency: Gers, held: ../2020-10-01 }] }\n',
  );
  const { exit, asker } = await draft(root, [
    'Lettre libre',
    '22/02/2024',
    'Odette',
    'Un essai',
    'Dorian Esprandieux',
    'garder',
    'Roncevaux\nYves Ancien\nDorian Esperandieux\nJean Inconnu\nClarisse Vocquelin',
    'Jeanne',
    'Dorian Espérandieu',
    'garder',
    false,
    ['Dorian'],
    ['Député'],
    'essai',
    'Oui',
  ]);
  expect(exit).toBe(0);
  expect(asker.asked).toContain('« Dorian Esperandieux » n’est pas dans signatories/ ; vouliez-vous dire :');
  const text = readFileSync(path.join(root, 'letters/essai.md'), 'utf8');
  expect(text).toContain('- { person: jeanne-roncevaux, show: [senateur] } # Jeanne Roncevaux');
  expect(text).toContain('- { person: dorian-esperandieu, show: [depute] } # Dorian Espérandieu');
  expect(text).toContain('#   Jean Inconnu\n#   Clarisse Vocquelin');
  expect(asker.said.join('\n')).toMatch(/^Yves Ancien : — \(aucun rôle ce jour-là : Sénateur du Gers, .*2020\)$/m);
});

test('of several of one name the first is whom the list speaks of, and what it says of them is not lost', async () => {
  const root = workspace();
  const one = (id: string, gender: string, ended = '') =>
    `  - { id: ${id}, given_name: Camille, family_name: Durandeau, gender: ${gender}, memberships: [{ role: depute, constituency: Ain }${ended}] }\n`;
  const mayor = ", { role: maire, label: Maire d'Essai, held: 2014-03-30/2020-05-18 }";
  writeFileSync(
    path.join(root, 'signatories/autre.yaml'),
    `persons:\n${one('a', 'm')}${one('b', 'f', mayor)}${one('c', 'f', mayor)}`,
  );
  const { exit, asker } = await draft(root, [
    'Lettre libre',
    '22/02/2024',
    'Odette',
    'Un essai',
    "Camille Durandeau, députée de l'Ain, maire d'Essai",
    'Camille',
    true,
    'essai',
    'Oui',
  ]);
  expect(exit).toBe(0);
  expect(readFileSync(path.join(root, 'letters/essai.md'), 'utf8')).toContain('{ person: b, show: [depute] }');
  expect(asker.said.join('\n')).toMatch(/« maire d'Essai ».*terminé le 18 mai 2020/);
});

test('a name that is taken is told at the question; giving up writes nothing', async () => {
  const root = workspace();
  const before = filesUnder(root);
  const { exit, asker, told } = await draft(root, [
    'Lettre libre',
    '',
    'Odette',
    'Un essai',
    'Aliette Roncevaux',
    true,
    '2024-02-22-bielorussie',
    undefined,
  ]);
  expect(exit).toBe(130);
  expect(asker.refused.join()).toContain('existe déjà');
  expect(told).toContain('Rien n’a été écrit.');
  expect(filesUnder(root)).toEqual(before);
});

/** What is asked after the first « Écrire cette lettre ? ». */
function askedAgain({ asked }: Script): string[] {
  return asked.slice(asked.indexOf('Écrire cette lettre ?') + 1);
}
const FREE = ['Lettre libre', '05/03/2026', 'Odette', 'Un essai', 'Aliette Roncevaux', true, ''];
const WHICH = 'Quelle réponse changer ? Les autres restent.';
const WRITE = 'Écrire cette lettre ?';

test('an answer is changed before the letter is written: the others stand, what depended on it is asked again', async () => {
  const root = workspace();
  const { exit, asker } = await draft(root, [
    ...FREE,
    ...['Changer', 'aucune', 'Changer', 'Objet de la lettre ? Un essai', 'Un autre essai', 'autre'],
    ...['Changer', 'Lieu ? Paris (plaidoyer.yaml)', 'Mende'],
    ...['Changer', 'Qui signe ? Aliette Roncevaux', 'Dorian Espérandieu', true],
    'Oui',
  ]);
  expect(exit).toBe(0);
  expect(askedAgain(asker)).toEqual([
    ...[WHICH, WRITE, WHICH, 'Objet de la lettre ?', 'Nom du fichier, dans letters/ ?', WRITE],
    ...[WHICH, 'Lieu ?', WRITE],
    ...[WHICH, 'Qui signe ?', 'Ces rôles conviennent-ils ?', WRITE],
  ]);
  const text = readFileSync(path.join(root, 'letters/autre.md'), 'utf8');
  for (const line of ['subject: Un autre essai', 'place: Mende', 'date: 2026-03-05']) expect(text).toContain(line);
  expect(text).toContain('signatories:\n  - { person: dorian-esperandieu');
});

test('a changed choice begins where it was, and who signs is told apart from a list that was not pasted', async () => {
  const root = workspace();
  const script = scripted([
    ...['Lettre libre', '05/03/2026', 'Odette', 'Un essai', '', ['Aliette'], true, ''],
    ...['Changer', 'Quel modèle ?', 'Lettre libre', 'Changer', 'aucune', 'Oui'],
  ]);
  const firsts: unknown[] = [];
  const lists: string[][] = [];
  const asker: Script = {
    ...script,
    choose: (question) => {
      if (question.message === 'Quel modèle ?')
        firsts.push(
          'first' in question ? question.choices.find(({ value }) => value === question.first)?.label : 'none',
        );
      if (question.message === WHICH) lists.push(question.choices.map(({ label }) => label));
      return script.choose(question);
    },
  };
  const { exit } = await draft(root, [], NONE, asker);
  expect(exit).toBe(0);
  expect(firsts).toEqual(['none', 'Lettre libre']);
  expect(lists[0]?.filter((label) => label.startsWith('Qui signe'))).toEqual([
    'Qui signe ? pas de liste collée',
    'Qui signe, parmi signatories/ ? Aliette Roncevaux',
  ]);
});

test('roles found wrong at the end: whose, and which, is asked again each time; a name has a short label there', async () => {
  const root = workspace();
  const { exit, asker } = await draft(root, [
    ...['Lettre libre', '05/03/2026', 'Odette', 'Un essai', 'Dorian Esperandieux', 'Dorian', false, [], ''],
    ...['Changer', 'Ces rôles conviennent-ils ? Non', false, ['Dorian'], ['Député']],
    ...['Changer', 'Ces rôles conviennent-ils ? Non', false, ['Dorian'], ['Député']],
    ...['Changer', '« Dorian Esperandieux » : Dorian Espérandieu', 'Dorian', 'Oui'],
  ]);
  expect(exit).toBe(0);
  const roles = [
    'Ces rôles conviennent-ils ?',
    'De qui changer les rôles ?',
    'Rôles de Dorian Espérandieu, ce jour-là',
  ];
  expect(askedAgain(asker).slice(0, 10)).toEqual([WHICH, ...roles, WRITE, WHICH, ...roles, WRITE]);
});

test('another template: what it asks besides is asked, what both ask is kept; « Non » writes nothing', async () => {
  const root = workspace();
  const before = filesUnder(root);
  const { exit, asker, told } = await draft(root, [
    ...FREE,
    ...['Changer', 'Quel modèle ?', 'Non-reconnaissance', 'Biélorussie', '', '2024-02-20', undefined],
  ]);
  expect(exit).toBe(130);
  expect(askedAgain(asker).slice(0, 2)).toEqual([WHICH, 'Quel modèle ?']);
  expect(askedAgain(asker)).not.toContain('Jour de la lettre ?');
  const refused = await draft(root, [...FREE, 'Non']);
  expect(refused.exit).toBe(130);
  expect(told + refused.told).toBe('Rien n’a été écrit.\n'.repeat(2));
  expect(filesUnder(root)).toEqual(before);
});

test('a day years from today is kept if it is given again, and is not asked about once more', async () => {
  const root = workspace();
  const { exit, asker } = await draft(root, [
    ...['Lettre libre', '5 mars 2062', '5 mars 1926', '05/03/2020', '05/03/2020', 'Odette', 'Un essai'],
    ...['Aliette Roncevaux', true, 'essai', 'Changer', 'Objet de la lettre ? Un essai', 'Un autre', 'Oui'],
  ]);
  expect(asker.refused).toEqual([
    'Le 5 mars 2062, c’est dans 36 ans. Entrée encore garde ce jour ; sinon, corrigez l’année.',
    expect.stringMatching(/^Le 5 mars 1926, c’est il y a 100 ans\./),
    expect.stringMatching(/^Le 5 mars 2020, c’est il y a 6 ans\./),
  ]);
  expect(exit).toBe(0);
  expect(askedAgain(asker)).not.toContain('Jour de la lettre ?');
  expect(readFileSync(path.join(root, 'letters/essai.md'), 'utf8')).toContain('date: 2020-03-05');
});

test('a day without its year is the nearest to today, and is told in full', async () => {
  const root = workspace();
  const { exit, asker } = await draft(root, [
    ...['Lettre libre', '20 mars', 'Odette', 'Un essai', 'Aliette Roncevaux', true, 'essai', 'Oui'],
  ]);
  expect(exit).toBe(0);
  expect(asker.said).toContain('« 20 mars » : le 20 mars 2026.');
  // A flag asks nobody: it is only told.
  const far = await draft(root, ['Odette', 'Un essai', 'Aliette Roncevaux', true, 'loin', 'Oui'], {
    ...NONE,
    own: true,
    date: '2062-03-05',
  });
  expect(far.told).toContain('Le 5 mars 2062, c’est dans 36 ans.\n');
  expect(readFileSync(path.join(root, 'letters/essai.md'), 'utf8')).toContain('date: 2026-03-20');
});

test('wrong flags are told before anything is asked, all of them; what hangs on a day not given yet waits for it', async () => {
  const root = workspace();
  const unanswered = scripted([]);
  const told = await draft(
    root,
    [],
    { ...NONE, own: true, date: '2026-02-30', to: ['personne-ici'] },
    unanswered,
  ).catch((fault: UsageError) => [fault.message, ...fault.more.map(({ message }) => message)]);
  expect(told).toEqual([expect.stringContaining('2026-02-30'), expect.stringContaining('« personne-ici »')]);
  expect(unanswered.asked).toEqual([]);
  // His presidency ended in 2024: on the day that stands in until one is given, that is not held against him.
  const { exit, asker } = await draft(root, ['22/02/2024', 'Un essai', 'essai', 'Oui'], {
    ...NONE,
    own: true,
    to: ['stephane-sejourne = ministre ministere-europe'],
    sign: ['Frédéric Petit'],
    show: ['frederic-petit = president gevi-bielorussie'],
  });
  expect(exit).toBe(0);
  expect(asker.asked[0]).toBe('Jour de la lettre ?');
});

test('the place is asked where the office has none', async () => {
  const root = workspace();
  const office = path.join(root, 'plaidoyer.yaml');
  writeFileSync(office, readFileSync(office, 'utf8').replace(/^place:.*\n/m, ''));
  const { asker } = await draft(root, ['Lettre libre', '', 'Odette', 'Mende', undefined]);
  expect(asker.asked).toContain('Lieu ?');
});

test('where nobody named is known, the names given again stay in the letter as a comment, and no answer is lost', async () => {
  const root = workspace();
  const names = 'Zoé Lampernaud\nUlysse Portevent';
  const { exit, asker } = await draft(root, ['Lettre libre', '', 'Odette', 'Un essai', names, names, 'essai', 'Oui']);
  expect(asker.refused).toEqual([expect.stringContaining('Zoé Lampernaud, Ulysse Portevent. Entrée encore')]);
  expect(exit).toBe(0);
  const file = path.join(root, 'letters/essai.md');
  expect(readFileSync(file, 'utf8')).toMatch(/signatories: \[\]\n#.*\n# {3}Zoé Lampernaud\n# {3}Ulysse Portevent\n/);
  const add = [
    'signatories',
    'add',
    '--given',
    'Zoé',
    '--family',
    'Lampernaud',
    '--gender',
    'f',
    '--role',
    'depute Gers',
  ];
  expect((await plaidoyer(root, [...add, '--to', 'essai'])).exit).toBe(0);
  expect((await plaidoyer(root, ['check', 'essai'])).exit).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain('zoe-lampernaud');
});

test('someone who is in no registry can be written to', async () => {
  const root = workspace();
  const { exit } = await draft(root, [
    'Lettre libre',
    '',
    'Quelqu’un d’autre',
    'Ada Exemple',
    'Madame',
    'Préfète d’exemple',
    '1, place de l’Essai / 01990 Saint-Exemple',
    'Un essai',
    'Aliette Roncevaux',
    true,
    'essai',
    'Oui',
  ]);
  expect(exit).toBe(0);
  const asked = readFileSync(path.join(root, 'letters/essai.md'), 'utf8');
  expect(asked).toContain(
    'recipient:\n  name: Ada Exemple\n  gender: f\n  title: Préfète d’exemple\n  address:\n    - "1, place de l’Essai"\n    - 01990 Saint-Exemple\n',
  );

  const other = workspace();
  const flags = [
    ...['new', 'essai', '--lang', 'fr', '--own', '--date', '2026-03-05', '--to-name', 'Ada Exemple'],
    ...['--to-gender', 'f', '--to-title', 'Préfète d’exemple', '--subject', 'Un essai', '--sign', 'Aliette Roncevaux'],
    ...['--to-address', '1, place de l’Essai', '--to-address', '01990 Saint-Exemple'],
  ];
  expect((await plaidoyer(other, flags)).exit).toBe(0);
  expect(readFileSync(path.join(other, 'letters/essai.md'), 'utf8')).toBe(asked);
});

test('a recipient typed in one line is a civility, a name and a title', async () => {
  const root = workspace();
  const { exit, asker } = await draft(root, [
    'Lettre libre',
    '',
    'Quelqu’un d’autre',
    'Madame Ravenel, ministre',
    'Madame Clotilde Ravenel, ministre de la transition, des ponts',
    '',
    '',
    'Un essai',
    'Aliette Roncevaux',
    true,
    'essai',
    'Oui',
  ]);
  expect(exit).toBe(0);
  expect(asker.refused).toEqual([expect.stringMatching(/^Écrivez le prénom et le nom/)]);
  expect(readFileSync(path.join(root, 'letters/essai.md'), 'utf8')).toContain(
    'recipient:\n  name: Clotilde Ravenel\n  gender: f\n  title: "ministre de la transition, des ponts"\n',
  );
});

test('a file is called by what is typed, as a file can be; the letter is told in a few lines before it is written', async () => {
  const root = workspace();
  const asker = scripted([
    'Lettre libre',
    '',
    'Odette',
    'Un essai',
    'Aliette Roncevaux',
    true,
    'Maternité Gers',
    'Oui',
  ]);
  const { exit } = await draft(root, [], NONE, asker);
  expect(exit).toBe(0);
  expect(asker.refused).toEqual([]);
  expect(asker.said.join()).toContain('« Maternité Gers » : le fichier s’appellera letters/maternite-gers.md.');
  expect(filesUnder(root)).toContain('letters/maternite-gers.md');
  expect(
    asker.said
      .at(-1)
      ?.replace(/\u00a0|\u202f/g, ' ')
      .split('\n'),
  ).toEqual([
    'À Madame Odette Passerelle, Ministre d’exemple des affaires extérieures',
    'Objet : Un essai',
    'Paris, le 5 mars 2026',
    'Signe :',
    '  - Aliette Roncevaux, Députée de la Lozère, Présidente du groupe d’exemple sur le voisinage oriental',
  ]);
});

test('a civility is told by the title, or chosen: none stands there to be taken', async () => {
  const asked = async (recipient: string) => {
    const asker = scripted(['Lettre libre', '', 'Quelqu’un d’autre', recipient, '']);
    const unchosen = new Map<string, string | undefined>();
    await draft(workspace(), [], NONE, {
      ...asker,
      choose: (question) => {
        unchosen.set(question.message, question.unchosen);
        return asker.choose(question);
      },
    }).catch(() => undefined);
    return unchosen;
  };
  expect((await asked('Gaspard Ormesson, préfet du Gers')).has('Civilité ?')).toBe(false);
  expect((await asked('Gaspard Ormesson, maire de Modèle')).get('Civilité ?')).toBe('choisissez…');
});

test('a name that is in no registry, typed where the recipient is searched, stands at the question for the name', async () => {
  const root = workspace();
  const { exit } = await draft(root, [
    ...[
      'Lettre libre',
      '05/03/2026',
      'Gaelle Ruffec',
      '↵',
      'Madame',
      '',
      '',
      'Un essai',
      'Aliette Roncevaux',
      true,
      'essai',
    ],
    // Another name typed there is not answered with the first.
    ...['Changer', 'À qui ?', 'Mme Maëlle Ruffec', '↵', 'Oui'],
  ]);
  expect(exit).toBe(0);
  expect(readFileSync(path.join(root, 'letters/essai.md'), 'utf8')).toContain('recipient:\n  name: Maëlle Ruffec\n');
});

test('a word that was searched in vain does not stand in the name', async () => {
  const asker = scripted(['Lettre libre', '05/03/2026', 'Ruffec', 'Gaelle Ruffec', 'Madame', '', '', 'Un essai']);
  await draft(workspace(), [], NONE, asker);
  expect(asker.asked).toContain('Objet de la lettre ?');
  expect(asker.stood.get('Prénom et nom du destinataire ?')).toBe('');
});

test('what a text taken over says of day, place, recipient and subject stands as the answer; a wrong file is told first', async () => {
  const root = workspace({
    'lettre.txt':
      'Mme Odette Passerelle\n\nMende, le 12 février 2026\n\nObjet : Les ponts\n\nMadame la Ministre,\n\nUn.',
  });
  const wrong = await draft(root, [], { ...NONE, text: 'letre.txt' });
  expect(wrong.exit).toBe(1);
  expect(wrong.asker.asked).toEqual([]);
  expect(stripVTControlCharacters(wrong.told).replace(/\s+/g, ' ')).toContain(
    `Il n’y a pas de fichier « letre.txt » dans le dossier « ${root} ».`,
  );
  expect(wrong.told).toContain('vouliez-vous dire « lettre.txt » ?');
  const { exit } = await draft(root, ['', '', '', '', 'Aliette Roncevaux', true, 'ponts', 'Oui'], {
    ...NONE,
    text: 'lettre.txt',
  });
  expect(exit).toBe(0);
  const text = readFileSync(path.join(root, 'letters/ponts.md'), 'utf8');
  for (const line of ['date: 2026-02-12', 'place: Mende', 'recipient: { person: odette-passerelle, show: ministre }'])
    expect(text).toContain(line);
  expect(text).toContain('subject: Les ponts');
});

test('what the text taken over says of its recipient and of who signs is there to be taken', async () => {
  const root = workspace({
    'lettre.txt': `Monsieur Philibert Courvoisin
Recteur de l’académie

Mende, le 12 février 2026

Objet : La réparation des ponts

Monsieur le Recteur,

Nous appelons votre attention sur les ponts.

Nous vous prions d’agréer, Monsieur le Recteur, l’expression de notre haute considération.

Mme Aliette RONCEVAUX
Députée de la Lozère
Barnabé Inconnu
`,
  });
  const options = { ...NONE, text: path.join(root, 'lettre.txt') };
  const { exit, asker } = await draft(
    root,
    ['', '', '', 'Monsieur Philibert Courvoisin', '↵', true, '', 'Oui'],
    options,
  );
  expect([exit, asker.asked.slice(0, 5)]).toEqual([0, expect.arrayContaining(['À qui ?', 'Qui signe ?'])]);
  const [file = ''] = filesUnder(root).filter((one) => one.startsWith('letters/2026-02-12'));
  const text = readFileSync(path.join(root, file), 'utf8');
  expect(text).toContain(
    '  name: Philibert Courvoisin\n  gender: m\n  title: Recteur de l’académie\n  salutation: Monsieur le Recteur\n',
  );
  expect(text).toContain('person: aliette-roncevaux');
  expect(text).toMatch(/# {3}Barnabé Inconnu$/m);
});

test('the roles that stand under a name in the text are those proposed, in their order', async () => {
  const folder = path.join(REPOSITORY, 'tests/cases/new-under-the-roles-of-the-text');
  const root = workspace({
    'lettre.txt': readFileSync(path.join(folder, 'lettre.txt')),
    'signatories/lignes.yaml': readFileSync(path.join(folder, 'signatories/lignes.yaml')),
  });
  const options = { ...NONE, text: path.join(root, 'lettre.txt') };
  const answers = ['', '', '', '', '↵', false, ['Philémon'], ['Sénateur', 'Président'], 'ponts', 'Oui'];
  const { exit, asker } = await draft(root, answers, options);
  expect(exit).toBe(0);
  expect(asker.said).toContain(
    [
      'Philémon Varillas : Sénateur de la Creuse',
      'Sidonie Marcassus : Vice-présidente de la commission des petites lignes et des gares rurales, Députée de la Haute-Loire',
      "Aliette Roncevaux : Députée de la Lozère, Présidente du groupe d'exemple sur le voisinage oriental",
    ].join('\n'),
  );
  expect(asker.said.filter((one) => one.includes('« Maire d’Essai »'))).toHaveLength(1);
  const text = readFileSync(path.join(root, 'letters/ponts.md'), 'utf8');
  expect(text).toContain('person: philemon-varillas, show: [senateur, president commission-petites-lignes]');
  expect(text).toContain('person: sidonie-marcassus, show: [vice-president commission-petites-lignes, depute]');
});

test('what a Word file loses is told before the first question, and not again after the last', async () => {
  const root = workspace({
    'lettre.docx': readFileSync(path.join(REPOSITORY, 'tests/cases/new-from-word/lettre.docx')),
  });
  const script = scripted(['5 mars 2026', 'Odette', 'Un essai', 'Aliette Roncevaux', true, 'essai', 'Oui']);
  const before: string[] = [];
  const asker: Script = {
    ...script,
    text: (question) => {
      if (script.asked.length === 0) before.push(...script.said);
      return script.text(question);
    },
  };
  const { exit, told } = await draft(root, [], { ...NONE, text: path.join(root, 'lettre.docx') }, asker);
  expect(exit).toBe(0);
  expect(before.join('\n')).toContain('Le souligné n’est pas repris. « Souligné » (pour que ces mots ressortent');
  expect(told).not.toContain('souligné');
});
