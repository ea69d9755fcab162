// Who started the program by npx can paste what it prints: nothing then knows « plaidoyer » alone.
import path from 'node:path';
import { expect, test } from 'vitest';
import { asTyped } from '../../src/cli/command-names.ts';
import { plaidoyer, workspace } from '../support/workspace.ts';

const NPX = { npm_command: 'exec', npm_lifecycle_event: 'npx' };

const NEW = ['new', 'essai', '--own', '--subject', 'Un essai', '--to', 'odile-terrasson', '--sign', 'aurore-valmorin'];
const DRAFT = [...NEW, '--date', '2026-03-05', '--no-render'];

async function starter(): Promise<string> {
  const folder = workspace({}, []);
  await plaidoyer(folder, ['init', 'mes lettres']);
  return folder;
}

test('init: the next commands by npx, which knows the program in its own folder only', async () => {
  const { err } = await plaidoyer(workspace({}, []), ['init', 'mes lettres', '--lang', 'fr'], NPX);
  expect(err).toContain(
    "Ensuite :\n  npx plaidoyer verifier --workspace 'mes lettres'\n  npx plaidoyer rendre exemple --workspace 'mes lettres'\n",
  );
  const plain = await plaidoyer(workspace({}, []), ['init', 'mes lettres', '--lang', 'fr']);
  expect(plain.err).toContain("Ensuite :\n  cd 'mes lettres'\n  plaidoyer verifier\n  plaidoyer rendre exemple\n");
});

test('new: the next commands, and they find a letter of another folder’s workspace', async () => {
  const folder = await starter();
  const { err, exit } = await plaidoyer(folder, [...DRAFT, '--workspace', 'mes lettres', '--lang', 'fr'], NPX);
  expect(exit).toBe(0);
  const file = 'mes lettres/letters/essai.md';
  for (const name of ['apercu', 'verifier', 'rendre']) expect(err).toContain(`\n  npx plaidoyer ${name} '${file}'\n`);
  expect((await plaidoyer(folder, ['check', file])).err).not.toContain('workspace/');
  const inside = await plaidoyer(path.join(folder, 'mes lettres'), [...DRAFT.with(1, 'autre'), '--lang', 'en']);
  expect(inside.err).toContain('\n  plaidoyer check letters/autre.md\n');
});

test('commands of messages, of refusals, of undos and of help too; never what a file says', async () => {
  const folder = await starter();
  const root = path.join(folder, 'mes lettres');
  const run = (...argv: string[]) => plaidoyer(root, [...argv, '--lang', 'fr'], NPX);
  expect((await run('check', 'nulle-part')).err).toContain('npx plaidoyer lettres lister');
  expect((await run('signatories', 'show', 'x')).err).toContain('npx plaidoyer signataires lister');
  expect((await run('check', '--nimporte')).err).toContain('voyez « npx plaidoyer verifier --help »');
  expect((await run('signatories', 'edit', 'aurore-valmorin', '--set', 'honorific_prefix=Dr')).err).toContain(
    'Pour défaire :\n  npx plaidoyer signataires',
  );
  expect((await run('check', '--help')).out).toContain('$ npx plaidoyer verifier');
  const { out } = await run(...DRAFT.with(1, 'troisieme'), '--dry-run');
  expect(out).toContain('« plaidoyer nouveau »');
});

test.each([
  ['plaidoyer check', 'npx plaidoyer check'],
  ['npx plaidoyer check', 'npx plaidoyer check'],
  ['cd lettres && plaidoyer rendre exemple', 'cd lettres && npx plaidoyer rendre exemple'],
  ['un plaidoyer verificatif', 'un plaidoyer verificatif'],
])('%s', (text, typed) => {
  expect(asTyped(text, { env: NPX })).toBe(typed);
  expect(asTyped(text, { env: {} })).toBe(text);
});
