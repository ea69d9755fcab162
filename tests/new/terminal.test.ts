// `plaidoyer new` at a real terminal, from nothing to a page: twelve people pasted as one list, under twenty answers,
// and the same letter, byte for byte, by flags.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isInstalled, Pane } from '../support/tmux.ts';
import { REPOSITORY, workspace } from '../support/workspace.ts';

const BIN = path.join(REPOSITORY, 'bin/plaidoyer.js');
const TWELVE = [
  'Mme Ada Brindille, députée de la Lozère',
  "M. Balthazar Coquelin, président de la commission d'essai",
  '',
  'COQUELIN Balthazar',
  'Célestine Dormois',
  'Désiré Escoffiers',
  'Edwige Fontanelle',
  'Fulgence Grimaudon',
  'Gwendoline Hautbois',
  'Hippolyte Issartelle',
  'Iseult Jolimont',
  'Jean-Eudes Kerliviou',
  'Léocadie Le Moustier',
  'Melchior Naudinet',
].join('\n');
const SUBJECT = 'Observation du scrutin biélorusse';
const SITUATION = 'Aucun observateur international {{dernier "2026-01-25"}} ne fut admis.';
const CONVICTION = 'qu’un scrutin sans témoin ne convainc personne';
const DEMANDS = ['de demander la publication des procès-verbaux,', "de proposer une mission d'observation."];

function office(folder: string): string {
  execFileSync(process.execPath, [BIN, 'init', 'lettres', '--lang', 'fr', '--no-input'], {
    cwd: folder,
    stdio: 'ignore',
  });
  const root = path.join(folder, 'lettres');
  copyFileSync(path.join(import.meta.dirname, 'colleagues.yaml'), path.join(root, 'signatories/colleagues.yaml'));
  return root;
}

test.skipIf(!isInstalled('tmux'))('at a terminal (skipped without tmux)', { timeout: 180_000 }, async () => {
  const root = office(workspace({}, []));
  const pane = new Pane([process.execPath, BIN, 'new', '--lang', 'fr'], root, { NO_COLOR: '1' });
  let answers = 0;
  /** Waits for the question that stands open (◆), answers it, and waits until it is answered (◇). */
  const answer = async (question: string, give: () => void | Promise<void>) => {
    answers++;
    await pane.shows(new RegExp(`◆  ${question.replace(/[?]/g, '\\?')}`));
    await give();
    await pane.shows(new RegExp(`◇  ${question.replace(/[?]/g, '\\?')}`));
  };
  const typed = (text: string) => async () => {
    pane.type(text);
    if (text !== '') await pane.shows(text.slice(-20));
    pane.press('Enter');
  };
  const lines = (text: string) => async () => {
    pane.paste(text);
    await pane.shows(text.trimEnd().slice(-15));
    // Whoever pastes a last line end stands on an empty line already.
    pane.press('Enter', ...(text.endsWith('\n') ? [] : ['Enter']));
  };
  await answer('Quel modèle ?', async () => {
    for (let shown = pane.text(); !/● .*Demande/.test(shown); ) {
      pane.press('Down');
      shown = await pane.changes(shown);
    }
    pane.press('Enter');
  });
  await answer('Jour de la lettre ?', typed('05/03/2026'));
  await answer('À qui ?', typed('odile'));
  await answer('Objet de la lettre ?', typed(SUBJECT));
  await answer('Pays dont il est question ?', typed('Biélorussie'));
  await answer('La situation', lines(SITUATION));
  await answer('Ce dont les signataires', typed(CONVICTION));
  await answer('Les demandes', lines(DEMANDS.join('\n')));
  await answer('Qui signe ?', lines(`${TWELVE}\n`));
  await pane.shows('12 signataires reconnus.');
  await answer('Ces rôles conviennent-ils ?', () => pane.press('Enter'));
  await answer('Nom du fichier', typed('essai'));
  // Back to an answer, which stands there to be changed; nothing else is asked again.
  await answer('Écrire cette lettre ?', () => pane.press('Down', 'Enter'));
  await answer('Quelle réponse changer ?', () => pane.press('Down', 'Enter'));
  await pane.shows(/◆ {2}Jour de la lettre[^◇◆]*\n│ +05\/03\/2026/);
  // The first key replaces what stands there, as it did the first time.
  pane.type('6');
  await pane.shows(/◆ {2}Jour de la lettre[^◇◆]*\n│ +6█/);
  pane.press('BSpace', 'Enter');
  await pane.shows(/Jour de la lettre[^◆]*◆ {2}Écrire cette lettre/);
  pane.press('Down', 'Enter');
  await pane.shows('◆  Quelle réponse changer ?');
  pane.press('Enter');
  await pane.shows(/◆ {2}Quel modèle[^◇◆]*● Demande/);
  pane.press('Enter');
  await pane.shows(/Quel modèle[^◆]*◆ {2}Écrire cette lettre/);
  pane.press('Enter');
  await pane.shows('Écrit : output/essai.pdf');
  expect(answers).toBeLessThan(20);

  const other = office(workspace({}, []));
  writeFileSync(path.join(other, 'liste.txt'), TWELVE);
  const flags = [
    ...['new', 'essai', '--lang', 'fr', '--template', 'demande', '--date', '2026-03-05', '--to', 'odile-terrasson'],
    ...['--set', `objet=${SUBJECT}`, '--set', 'pays=Biélorussie', '--set', `situation=${SITUATION}`],
    ...['--set', `conviction=${CONVICTION}`, ...DEMANDS.flatMap((one) => ['--set', `demandes=${one}`])],
    ...['--signatories', 'liste.txt'],
  ];
  execFileSync(process.execPath, [BIN, ...flags], { cwd: other, stdio: 'ignore' });
  for (const file of ['letters/essai.yaml', 'output/essai.pdf']) {
    expect(existsSync(path.join(root, file)), file).toBe(true);
    const [asked, given] = [root, other].map((folder) => readFileSync(path.join(folder, file)).toString('latin1'));
    expect(asked === given, file).toBe(true);
  }
});

test.skipIf(!isInstalled('tmux'))(
  'who signs chosen from the list: one Enter leads to it, Space and Tab choose, nobody chosen is told (skipped without tmux)',
  { timeout: 60_000 },
  async () => {
    const root = office(workspace({}, []));
    const given = ['new', 'essai', '--lang', 'fr', '--own', '--date', '2026-03-05', '--subject', 'Un essai'];
    const pane = new Pane([process.execPath, BIN, ...given], root, { NO_COLOR: '1' });
    await pane.shows('◆  À qui ?');
    pane.type('odile');
    await pane.shows('1 trouvé');
    pane.press('Enter');
    await pane.shows('◆  Qui signe ?');
    pane.press('Enter');
    await pane.shows('Tab ou Espace pour choisir, Entrée pour finir');
    pane.press('Enter');
    await pane.shows(/Il faut une réponse\.\n│ +Tab ou Espace pour choisir, Entrée pour finir/);
    pane.press('Space');
    await pane.shows('1 choisi');
    pane.press('Tab');
    await pane.shows(/Chercher :[^·]*\n/u);
    pane.press('Tab');
    await pane.shows('1 choisi');
    pane.press('Enter');
    await pane.shows('◆  Ces rôles conviennent-ils ?');
    pane.press('Down', 'Enter');
    await pane.shows('◆  De qui changer les rôles ?');
    pane.press('Enter');
    await pane.shows('Entrée encore continue sans rien');
    pane.press('Enter');
    await pane.shows('Écrire cette lettre ?');
  },
);

test.skipIf(!isInstalled('tmux'))(
  'where several are ticked the cursor stands on the first, and shows without colours (skipped without tmux)',
  { timeout: 60_000 },
  async () => {
    const root = office(workspace({}, []));
    const given = ['new', 'essai', '--lang', 'fr', '--own', '--date', '2026-03-05', '--subject', 'Un essai'];
    const pane = new Pane([process.execPath, BIN, ...given, '--to', 'odile-terrasson'], root, { NO_COLOR: '1' }, 80);
    await pane.shows('◆  Qui signe ?');
    pane.paste('Célestine Dormois\n');
    await pane.shows('Dormois');
    pane.press('Enter');
    await pane.shows('◆  Ces rôles conviennent-ils ?');
    pane.press('Down', 'Enter');
    await pane.shows(/De qui changer les rôles.*\n.*\n│ {2}❯ ◻ Célestine Dormois/u);
    pane.press('Space');
    await pane.shows('❯ ◼ Célestine Dormois');
    pane.press('Enter');
    await pane.shows(/Rôles de Célestine.*\n.*3 choisis\n│ {2}❯ ◼ Députée.*\n│ {4}◼ Vice-présidente.*\n│ {4}◼ Membre/u);
    pane.press('Down', 'Space');
    await pane.shows(/│ {4}◼ Députée.*\n│ {2}❯ ◻ Vice-présidente.*\n│ {4}◼ Membre/u);
    pane.press('Enter');
    await pane.shows('◇  Rôles de Célestine Dormois');
  },
);

test.skipIf(!isInstalled('tmux'))(
  'in a narrow terminal what is said of an entry stands under its name (skipped without tmux)',
  { timeout: 60_000 },
  async () => {
    const root = office(workspace({}, []));
    const given = ['new', 'essai', '--lang', 'fr', '--own', '--date', '2026-03-05', '--subject', 'Un essai'];
    const pane = new Pane([process.execPath, BIN, ...given], root, { NO_COLOR: '1' }, 40);
    await pane.shows(/│ {2}● Odile Terrasson \(Ministre des\n│ {4}exemples\)\n│ {2}○/u);
    pane.press('Enter');
    await pane.shows('◆  Qui signe ?');
    pane.press('Enter');
    await pane.shows(/│ {2}❯ ◻ Ada Brindille \(Députée de la\n│ {6}Lozère, Présidente du groupe\n│ {6}d'essai/u);
    await pane.shows(/│ {2}Tab ou Espace pour choisir, Entrée\n│ {2}pour finir\n└/u);
    pane.press('Space', 'Enter');
    await pane.shows('◆  Ces rôles conviennent-ils ?');
    pane.press('Down', 'Enter');
    await pane.shows('De qui changer les rôles ?');
    pane.press('Space', 'Enter');
    await pane.shows(/│ {4}◼ Présidente du groupe d'essai sur\n│ {6}la Biélorussie/u);
  },
);

test.skipIf(!isInstalled('tmux'))(
  'Ctrl-C at a question writes nothing (skipped without tmux)',
  { timeout: 60_000 },
  async () => {
    const root = office(workspace({}, []));
    const pane = new Pane(
      ['sh', '-c', `"${process.execPath}" "${BIN}" new essai --lang fr; echo "exit $?"; cat`],
      root,
    );
    await pane.shows('Quel modèle ?');
    pane.press('C-c');
    await pane.shows('exit 130');
    expect(pane.text()).toContain('Rien n’a été écrit.');
    expect(existsSync(path.join(root, 'letters/essai.yaml'))).toBe(false);
  },
);

test.skipIf(!isInstalled('tmux'))(
  'Ctrl-C at a question of `init` makes no office (skipped without tmux)',
  { timeout: 60_000 },
  async () => {
    const root = workspace({}, []);
    const pane = new Pane(
      ['sh', '-c', `"${process.execPath}" "${BIN}" init lettres --lang fr; echo "exit $?"; cat`],
      root,
    );
    await pane.shows('D’où partent vos lettres ?');
    pane.press('C-c');
    await pane.shows('exit 130');
    expect(pane.text()).toContain('Rien n’a été écrit.');
    expect(existsSync(path.join(root, 'lettres'))).toBe(false);
  },
);

test.skipIf(!isInstalled('tmux'))(
  '`init` asks for the layout of all letters (skipped without tmux)',
  { timeout: 60_000 },
  async () => {
    const root = workspace({}, []);
    const pane = new Pane([process.execPath, BIN, 'init', 'lettres', '--lang', 'fr'], root, { NO_COLOR: '1' });
    await pane.shows('D’où partent vos lettres ?');
    pane.press('Enter');
    await pane.shows('Qui écrit ?');
    pane.press('Enter');
    await pane.shows(/● .*parlementaire/);
    pane.press('Down');
    await pane.shows(/● .*sobre/);
    pane.press('Enter');
    await pane.shows('Dans quel ordre');
    pane.press('Enter');
    await pane.shows('Atelier créé dans lettres');
    expect(readFileSync(path.join(root, 'lettres/plaidoyer.yaml'), 'utf8')).toMatch(/^layout: sobre$/m);
  },
);
