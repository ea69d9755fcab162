// Whatever is typed wrong as an option's value is refused with what is wrong and how to write it, and nothing is written.

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesUnder, plaidoyer, REPOSITORY } from '../support/workspace.ts';

const LETTER = '2021-12-16-migrants-a-la-frontiere';
const SIGNER = 'ermeline-tastevin';
const OWN = ['new', 'essai', '--subject', 'S', '--to-name', 'Ada Exemple', '--to-gender', 'f', '--sign', SIGNER];
const DATED = [...OWN, '--date', '2026-03-05'];
const ADD = ['signatories', 'add', '--given', 'Ada', '--family', 'Exemple', '--gender', 'f'];
const EDIT = ['signatories', 'edit', SIGNER];
const MERGE = ['merge', LETTER, '--recipients', 'table.csv'];
const COSIGN = ['cosign', LETTER];

/** What is typed, what is wrong with it, what helps. */
const TYPED: readonly (readonly [readonly string[], RegExp, RegExp])[] = [
  // Choices.
  // The office's language answers, as the one asked for is unknown.
  [['check', '--lang', 'de'], /« de »/, /au choix : fr, en/],
  [['render', LETTER, '--format', 'odt'], /« odt »/, /one of: pdf, html, docx/],
  [['render', LETTER, '--pdf-standard', 'a-4'], /« a-4 »/, /one of: none, a-2a/],
  [['preview', LETTER, '--editor', 'word'], /« word »/, /one of: vscode/],
  [['init', 'office', '--order', 'rank'], /« rank »/, /one of: as-listed/],
  [[...DATED, '--order', 'rank'], /« rank »/, /one of: as-listed/],
  [['signatories', 'import', 'x.zip', '--from', 'senat'], /« senat »/, /one of: an, popolo/],
  [[...COSIGN, 'purge', SIGNER, '--answer', 'maybe'], /« maybe »/, /one of: agrees/],
  [['signatories', 'add', '--given', 'A', '--family', 'B', '--gender', 'x'], /« x »/, /one of: f, m/],
  [['completion', 'powershell'], /« powershell »/, /one of: bash, zsh, fish/],
  // Numbers.
  [['preview', LETTER, '--port', 'abc'], /« abc »/, /from 1 to 65535/],
  [['preview', LETTER, '--port', '70000'], /« 70000 »/, /from 1 to 65535/],
  [[...MERGE, '--jobs', '0'], /--jobs 0/, /an integer of at least 1/],
  [[...MERGE, '--jobs', '1.5'], /--jobs 1\.5/, /an integer of at least 1/],
  [[...MERGE, '--shard', '5/3'], /--shard 5\/3/, /I at most N: 2\/3/],
  [[...MERGE, '--shard', '2'], /--shard 2/, /I at most N: 2\/3/],
  // Days and periods.
  [['signatories', 'list', '--on', 'hier'], /« hier »/, /2024-02-22/],
  [['signatories', 'list', '--on', '2026-02-30'], /no day 2026-02-30/, /nearest is 2026-02-28/],
  [['signatories', 'list', '--on', '2026-13-01'], /no day 2026-13-01/, /months are 01 to 12/],
  [['signatories', 'show', SIGNER, '--on', 'hier'], /« hier »/, /2024-02-22/],
  [['signatories', 'import', 'x.zip', '--on', 'hier'], /« hier »/, /2024-02-22/],
  [['signatories', 'import', 'x.zip', '--known-on', 'hier'], /« hier »/, /2024-02-22/],
  [[...OWN, '--date', 'hier'], /« hier »/, /for example 5 March 2026/],
  [[...OWN, '--date', '2026-02-30'], /no day 2026-02-30/, /nearest is 2026-02-28/],
  [['addendum', LETTER, 'late', SIGNER, '--date', 'hier'], /« hier »/, /2024-02-22/],
  [[...EDIT, '--held', 'depute', 'zzz'], /« .*zzz » is not a period/, /2022-06-22\/2024-06-09/],
  [[...EDIT, '--held', 'depute', '2024-13-01/..'], /no day 2024-13-01/, /months are 01 to 12/],
  [[...EDIT, '--end', 'depute', 'hier'], /« hier »/, /2024-02-22/],
  [[...COSIGN, 'agree', SIGNER, '--at', 'hier'], /« hier »/, /2026-03-05T17:00/],
  [[...COSIGN, 'circulate', '--until', 'bientôt'], /« bientôt »/, /2026-03-05T17:00/],
  [[...COSIGN, 'circulate', '--until', '2026-02-30T12:00'], /2026-02-30T12:00/, /2026-03-05T17:00/],
  [[...COSIGN, 'circulate'], /until when/i, /2026-03-05T17:00/],
  // Roles, people, bodies.
  [['signatories', 'list', '--role', 'zzz'], /« zzz »/, /role first: .*depute, senateur/],
  [['signatories', 'list', '--role', 'senatteur'], /« senatteur »/, /did you mean « senateur »/],
  [['signatories', 'list', '--organization', 'zzz'], /no organization « zzz »/, /there are: commission-/],
  [['signatories', 'show', 'zzz'], /« zzz »/, /plaidoyer signatories list/],
  [['signatories', 'remove', 'zzz'], /« zzz »/, /plaidoyer signatories list/],
  [[...ADD, '--role', 'zzz'], /« zzz »/, /role first: .*depute, senateur/],
  [[...ADD, '--role', 'depute zzz'], /« zzz »/, /help: /],
  [[...EDIT, '--held', 'zzz', '2024-01-01/..'], /« zzz »/, /there are: depute/],
  [[...EDIT, '--end', 'zzz', '2024-01-01'], /« zzz »/, /there are: depute/],
  [[...EDIT, '--add-role', 'zzz'], /« zzz »/, /role first: .*depute, senateur/],
  [[...EDIT, '--remove-role', 'zzz'], /« zzz »/, /there are: depute/],
  [[...COSIGN, 'add', 'odette-passerelle', '--show', 'zzz'], /« zzz »/, /help: /],
  [[...COSIGN, 'add', 'zzz'], /« zzz »/, /help: /],
  [[...COSIGN, 'agree', 'zzz'], /« zzz »/, /help: /],
  [[...DATED, '--to', 'zzz'], /« zzz »/, /plaidoyer signatories list/],
  [[...DATED, '--initiator', 'zzz'], /« zzz »/, /plaidoyer signatories list/],
  [[...DATED, '--about', 'zzz'], /« zzz »/, /by its id/],
  [[...DATED, '--show', `${SIGNER} = zzz`], /« zzz »/, /roles held: depute/],
  [['merge', LETTER, '--recipients', 'signatories:role=zzz'], /« zzz »/, /known: .*depute, senateur/],
  [['merge', LETTER, '--recipients', 'signatories:organization=zzz'], /« zzz »/, /known: commission-/],
  // Pairs.
  [['render', LETTER, '--set', 'pays'], /« pays »/, /field=value/],
  [[...MERGE, '--set', 'pays'], /« pays »/, /field=value/],
  [[...MERGE, '--map', 'Commune'], /« Commune »/, /--map "/],
  [['new', 'essai', '--template', 'demande', '--date', '2026-03-05', '--set', 'zzz=1'], /« zzz »/, /its fields: objet/],
  [[...EDIT, '--set', 'zzz'], /« zzz »/, /write family_name=/],
  [[...EDIT, '--set', 'zzz=1'], /« zzz »/, /one of: given_name/],
  [[...EDIT, '--unset', 'zzz'], /« zzz »/, /one of: given_name/],
  [[...DATED, '--show', 'zzz'], /« zzz »/, /"name = role, role"/],
  // Files and names.
  [[...ADD, '--file', 'zzz'], /« zzz »/, /end in \.yaml/],
  [['signatories', 'import', 'zzz'], /zzz cannot be read/, /help: write its path/],
  [[...DATED, '--text', 'zzz.md'], /« zzz\.md »/, /help: /],
  [[...DATED, '--layout', 'zzz'], /« zzz »/, /in templates\/layouts\/: administrative, letter, parlementaire, sobre/],
  [['new', 'essai', '--template', 'zzz'], /« zzz »/, /there are: demande/],
  [['new', 'essai', '--from', 'zzz'], /« zzz »/, /help: /],
  [['merge', LETTER, '--recipients', 'table.xlsx'], /table\.xlsx/, /« CSV UTF-8 »/],
  [['merge', LETTER, '--recipients', 'table.docx'], /table\.docx/, /ends in \.csv/],
  [[...MERGE, '--name', '../{row}'], /« \.\.\/{row} »/, /no absolute path/],
  [['templates', 'show', 'zzz'], /« zzz »/, /plaidoyer templates list/],
  [['explain', 'zzz'], /« zzz »/, /plaidoyer explain/],
  // Options that say nothing alone.
  [[...COSIGN, 'add', 'odette-passerelle', '--after', SIGNER], /--after/, /--lines/],
  [[...COSIGN, 'remove', SIGNER, '--before', SIGNER], /--before/, /--lines/],
  [[...ADD, '--at', 'signatories/exemples.yaml:1'], /--at/, /--lines/],
  [['signatories', 'remove', SIGNER, '--from', LETTER, '--after', SIGNER], /--after/, /--lines/],
  [[...COSIGN, 'purge', SIGNER, '--at', '2026-03-05T14:30'], /--at/, /--answer/],
];

describe('a value typed in a hurry', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(path.join(os.tmpdir(), 'plaidoyer-'));
    const filter = (source: string) => !source.endsWith('.seal');
    for (const name of ['plaidoyer.yaml', 'templates', 'signatories', 'letters'])
      cpSync(path.join(REPOSITORY, name), path.join(root, name), { recursive: true, filter });
    return () => rmSync(root, { recursive: true, force: true });
  });

  test.each(TYPED.map(([argv, wrong, cure]) => ({ said: argv.join(' '), argv, wrong, cure })))(
    '$said',
    async ({ argv, wrong, cure }) => {
      const before = filesUnder(root);
      const { exit, out, err } = await plaidoyer(root, argv);
      expect({ exit, out }).toEqual({ exit: expect.toBeOneOf([1, 2]), out: '' });
      expect(err).toMatch(wrong);
      expect(err).toMatch(cure);
      expect(filesUnder(root)).toEqual(before);
    },
  );
});
