// The guides are true: what they tell to type is typed here, in order, in an empty folder, and both say the same.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { spoken } from '../src/cli/command-names.ts';
import { filesUnder, plaidoyer, REPOSITORY, workspace } from './support/workspace.ts';

const guide = (language: string) => readFileSync(path.join(REPOSITORY, `docs/guide/${language}.md`), 'utf8');

const recording = readFileSync(path.join(REPOSITORY, 'docs/guide/new.txt'), 'utf8');
/** Its part in French, but for the sentence that gives a command in both languages. */
const cosigning = readFileSync(path.join(REPOSITORY, 'docs/cosigning.md'), 'utf8')
  .replace(/^[\s\S]*?\n\n[\s\S]*?\n\n/, '')
  .replace(/\n## In English[\s\S]*$/, '');

const registry = readFileSync(path.join(REPOSITORY, 'docs/registry.fr.md'), 'utf8');

const merging = (ending: string) => readFileSync(path.join(REPOSITORY, `docs/merge${ending}.md`), 'utf8');

function commands(text: string): string[] {
  const blocks = [...text.matchAll(/```console\n([\s\S]*?)```/g)].map(([, block = '']) => block);
  return blocks
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('$ plaidoyer'))
    .map((line) => line.replace(/\s+#.*$/, '').slice('$ plaidoyer '.length));
}

/** What needs a person or goes on until it is stopped. */
const LIVE = /^(?:nouveau$|apercu )|--watch/;

function inFrenchWords(command: string): string {
  return spoken(`plaidoyer ${command}`, 'fr').slice('plaidoyer '.length);
}

function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

test('what the guide tells to type works', { timeout: 60_000 }, async () => {
  const folder = workspace({}, []);
  const typed = commands(guide('fr'));
  expect(typed.length).toBeGreaterThan(8);
  let here = folder;
  for (const command of typed.filter((one) => !LIVE.test(one))) {
    const ran = await plaidoyer(here, words(command));
    expect(ran.exit, `${command}\n${ran.err}`).toBe(0);
    if (!command.startsWith('creer ')) continue;
    here = path.join(folder, 'lettres');
    writeFileSync(path.join(here, 'maires.csv'), /```text\n(Civilité;[\s\S]*?)```/.exec(guide('fr'))?.[1] ?? '');
  }
  const made = filesUnder(here).filter((file) => file.startsWith('output/'));
  expect(made).toEqual([
    'output/essai.docx',
    'output/essai.draft.pdf',
    'output/essai.merge/essai-les-modele/brevent.pdf',
    'output/essai.merge/essai.manifest.json',
    'output/essai.merge/saint-exemple/poulaillon.pdf',
    'output/essai.pdf',
    'output/exemple.pdf',
  ]);
});

test('both guides tell to type the same', () => {
  const inFrench = commands(guide('en')).map((command) => inFrenchWords(command).replace('=address"', '=adresse"'));
  expect(inFrench).toEqual(commands(guide('fr')));
});

/** Commands with others inside them. */
const GROUPS = /^(?:signataires|signatories|lettres|letters|modeles|templates)$/;

test.each(['fr', 'en'])('what the guide in %s names in passing exists', { timeout: 60_000 }, async (language) => {
  const named = [...guide(language).matchAll(/`plaidoyer ([^`]*)`/g)].map(([, command = '']) => command);
  expect(named.length).toBeGreaterThan(8);
  for (const command of named) {
    const [name = '', second = '', ...rest] = words(command);
    const place = name.startsWith('-') ? [] : GROUPS.test(name) ? [name, second] : [name];
    const { exit, out } = await plaidoyer('/', [...place, '--help', '--lang', language]);
    expect(exit, command).toBe(0);
    expect(out, command).toContain(`plaidoyer ${place.join(' ')}`.trim());
    for (const word of [second, ...rest].filter((one) => one.startsWith('--'))) expect(out, command).toContain(word);
  }
});

test('what is told in French types the French names', () => {
  for (const text of [guide('fr'), recording, cosigning, merging('.fr'), registry]) {
    const typed = [...text.matchAll(/\bplaidoyer [a-z-]+(?: [^\n`]*)?/g)].map(([line]) => line);
    expect(typed.length).toBeGreaterThan(0);
    for (const line of typed) expect(line).toBe(spoken(line, 'fr'));
  }
});

test('both pages on merging tell the same options and the same example, and those exist', async () => {
  const told = (text: string) =>
    [...new Set([...text.matchAll(/--[a-z]+(?:-[a-z]+)*/g)].map(([option]) => option))].sort();
  const example = (text: string) => /`(fields: [^`]*)`/.exec(text)?.[1];
  expect(told(merging('.fr'))).toEqual(told(merging('')));
  expect(example(merging('.fr'))).toBe(example(merging('')) ?? 'an example');
  const { out } = await plaidoyer('/', ['publiposter', '--help', '--lang', 'fr']);
  for (const option of told(merging('.fr'))) expect(out).toContain(option);
});

test('every French title of a column that the page on merging tells is known', async () => {
  const rows = [...merging('.fr').matchAll(/^\| [^|]* \| (.*) \|$/gm)].map(([, titles = '']) => titles).slice(1, -2);
  const titles = rows.flatMap((row) =>
    [...row.replace(/ : .*/, '').matchAll(/`([^`]+)`/g)].map(([, title = '']) => title),
  );
  expect(titles.length).toBeGreaterThan(12);
  const { targetsOf } = await import('../src/merge/index.ts');
  for (const name of titles) {
    const columns = [{ name, span: { file: 'maires.csv', start: 0, end: 0 } }];
    const table = { columns, rows: { length: 0, row: () => undefined as never } };
    expect([...targetsOf(table, [], new Map(), new Set()).targets.keys()], name).toEqual([name]);
  }
});

test('the message that the README shows is what the program says', () => {
  const [, shown = ''] =
    /\n(error\[registry[\s\S]*?)```/.exec(readFileSync(path.join(REPOSITORY, 'README.md'), 'utf8')) ?? [];
  const says = path.join(REPOSITORY, 'tests/cases/signed-letter-dated-2023-03-01/expected.txt');
  expect(readFileSync(says, 'utf8')).toContain(shown.replace('2023-03-01-essai.yaml', 'redated.yaml').trim());
  expect(shown).toContain('= help:');
});
