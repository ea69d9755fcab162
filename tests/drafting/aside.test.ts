// Names kept aside in a letter, and gone from it once the person is known and signs.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { asideOf } from '../../src/drafting/aside.ts';
import { applyEdit } from '../../src/source/edit-yaml.ts';
import { plaidoyer, workspace } from '../support/workspace.ts';

test.each(['fr', 'en'])('signatories add --to and cosign add take a name out of the comment (%s)', async (lang) => {
  const root = workspace({
    'noms.txt': 'Aliette Roncevaux\n- Mme FOUCHEROLLE Bérénice - Bellefeuille (Cher)\nZoé Modèle\n',
  });
  const read = () => readFileSync(path.join(root, 'letters/essai.md'), 'utf8');
  const run = async (...argv: string[]) => {
    const ran = await plaidoyer(root, [...argv, '--lang', lang]);
    expect(ran, ran.err).toMatchObject({ exit: 0 });
  };
  await run(
    ...['new', 'essai', '--own', '--subject', 'Un essai', '--date', '2026-03-05', '--to', 'odette-passerelle'],
    ...['--signatories', 'noms.txt', '--no-render'],
  );
  const [before = '', comment = ''] = read().split(/^(?=# (?:Pas encore|Not in))/m);
  expect(comment).toMatch(/^# .*:\n# {3}Mme FOUCHEROLLE Bérénice – Bellefeuille – Cher\n# {3}Zoé Modèle\n---\n/);
  await run('signatories', 'add', '--given', 'Bérénice', '--family', 'Foucherolle', '--gender', 'f', '--to', 'essai');
  const left = comment.replace('#   Mme FOUCHEROLLE Bérénice – Bellefeuille – Cher\n', '');
  expect(read()).toBe(`${before}  - berenice-foucherolle # Bérénice Foucherolle\n${left}`);
  await run('signatories', 'add', '--given', 'Zoé', '--family', 'Modèle', '--gender', 'f');
  await run('cosign', 'essai', 'add', 'zoe-modele');
  const end = comment.slice(comment.indexOf('---'));
  expect(read()).toBe(`${before}  - berenice-foucherolle # Bérénice Foucherolle\n  - zoe-modele # Zoé Modèle\n${end}`);
});

test('only the comment that new writes is touched, and only the line of that name', () => {
  const text = 'a: 1 # x\n# Pas encore :\n#   Ada Exemple\n#   Ada Exemple-Autre\n# à elle : Ada Exemple\nb: 2';
  const head = ['Pas encore :'];
  const withoutAside = (whole: string, heads: readonly string[], name: string) =>
    applyEdit(whole, asideOf(whole, heads, name) ?? { start: 0, end: 0, text: '' });
  expect(withoutAside(text, head, 'Ada Exemple')).toBe(text.replace('#   Ada Exemple\n', ''));
  expect(withoutAside(text, head, 'Béa Exemple')).toBe(text);
  const mail = text.replace('Ada Exemple\n', 'Ada Exemple <a.exemple@exemple.fr>\n');
  expect(withoutAside(mail, head, 'Ada Exemple')).toBe(text.replace('#   Ada Exemple\n', ''));
  expect(withoutAside(text, ['Autre'], 'Ada Exemple')).toBe(text);
  const crlf = text.replaceAll('\n', '\r\n');
  expect(withoutAside(crlf, head, 'Ada Exemple')).toBe(crlf.replace('#   Ada Exemple\r\n', ''));
});
