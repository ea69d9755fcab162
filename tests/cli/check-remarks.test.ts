// What is no fault and yet to be read: a few remarks are shown at once, many are counted; those on a letter signed already
// wait until it is named.
import { cpSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { OWN_LETTER, plaidoyer, REPOSITORY, workspace } from '../support/workspace.ts';

const ASIDE = '# Pas encore dans signatories/ ; « plaidoyer signataires ajouter » les y ajoute :\n#   Ada Exemple\n';
const WITH_REMARK = OWN_LETTER.replace('---\nJe', `${ASIDE}---\nJe`);
const SIGNED = WITH_REMARK.replace(
  '---\nJe',
  'as_signed:\n  - { ours: écris, theirs: ecris, where: body, times: 1 }\n---\nJe',
);

async function check(letters: Record<string, string>, ...argv: string[]) {
  const files = Object.fromEntries(Object.entries(letters).map(([name, text]) => [`letters/${name}.md`, text]));
  const root = workspace(files, ['plaidoyer.yaml', 'templates', 'signatories']);
  return (await plaidoyer(root, ['check', '--lang', 'fr', ...argv])).err;
}
const shown = (err: string) => err.split('\n').filter((line) => line.startsWith('information[drafting/names-aside]'));

test('three remarks are shown, and nobody is sent elsewhere for them', async () => {
  const err = await check({ un: WITH_REMARK, deux: WITH_REMARK, trois: WITH_REMARK });
  expect(shown(err)).toHaveLength(3);
  expect(err).toContain('Ce nom n’est gardé qu’en commentaire');
  expect(err).not.toContain('à lire');
  expect(err).toContain('Tout est en ordre : 3 lettres');
});

test('more are counted, with the command that shows them', async () => {
  const err = await check({
    un: WITH_REMARK,
    deux: WITH_REMARK,
    trois: WITH_REMARK,
    quatre: WITH_REMARK,
    rien: OWN_LETTER,
  });
  expect(shown(err)).toEqual([]);
  expect(err).toContain(
    '4 remarques à lire, qui ne sont pas des fautes :\n  plaidoyer verifier deux quatre trois un\nAucune faute : 5 lettres',
  );
});

test('what is for the record of a signed letter stays hidden, however little, beside what is shown', async () => {
  const err = await check({ signee: SIGNED, autre: WITH_REMARK });
  expect(shown(err)).toEqual([expect.stringContaining('letters/autre.md')]);
  expect(err).not.toContain('letters/signee.md');
  expect(err).toContain('2 remarques à lire, qui ne sont pas des fautes :\n  plaidoyer verifier signee\nAucune faute');
});

test('--quiet shows no remark at all', async () => {
  expect(await check({ un: WITH_REMARK }, '--quiet')).toBe('');
});

test('of a sealed letter too', async () => {
  const root = workspace();
  const seal = 'letters/2024-02-22-bielorussie.seal';
  cpSync(path.join(REPOSITORY, seal), path.join(root, seal), { recursive: true });
  const { err, exit } = await plaidoyer(root, ['check', '--lang', 'fr']);
  expect(exit).toBe(0);
  expect(err).toContain('plaidoyer verifier 2024-02-22-bielorussie\n');
  expect(err).not.toContain('information[');
});
