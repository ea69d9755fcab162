// Every command's --help, in both languages: nothing missing, nothing left in the other language.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { spoken } from '../src/cli/command-names.ts';
import { fitted } from '../src/cli/commands/signatories/table.ts';
import { filesUnder, plaidoyer, REPOSITORY, workspace } from './support/workspace.ts';

interface Help {
  readonly text: string;
  readonly commands: ReadonlyMap<string, string>;
  readonly options: ReadonlyMap<string, string>;
}

/** The list of arguments names each in the language of the page. */
const ARGUMENTS = /^(?:Arguments ?:)\n(?: .*\n)+/m;

async function help(path: readonly string[], language: string): Promise<Help> {
  const { exit, out } = await plaidoyer(workspace({}, []), [...path, '--help', '--lang', language]);
  expect(exit, path.join(' ')).toBe(0);
  const entries = (shape: RegExp) => {
    const found = new Map<string, string>();
    let last: string | undefined;
    for (const line of out.replace(ARGUMENTS, '').split('\n')) {
      const match = shape.exec(line);
      if (match?.[1] !== undefined) {
        last = match[1];
        found.set(last, match[2] ?? '');
      } else if (last !== undefined && /^ {20,}\S/.test(line)) found.set(last, `${found.get(last)} ${line.trim()}`);
      else last = undefined;
    }
    return found;
  };
  return {
    text: out,
    commands: entries(/^ {2}([a-z][a-z-]*(?:, [a-z-]+)*) {2,}(.*)$/),
    options: entries(/^ {2}(-\S.*?)(?: {2,}(\S.*))?$/),
  };
}

/** Commands that hold others, and those that do something, from the program's own help. */
async function everyCommand(path: readonly string[] = []): Promise<string[][]> {
  const { commands } = await help(path, 'en');
  const below = await Promise.all(
    [...commands.keys()]
      .filter((names) => !names.startsWith('help'))
      .map(async (names) => {
        const own = [...path, names.split(', ')[0] ?? ''];
        return own.length < 3 ? [own, ...(await everyCommand(own))] : [own];
      }),
  );
  return below.flat();
}

test('every page of help says the same in both languages', { timeout: 60_000 }, async () => {
  const all = [[], ...(await everyCommand())];
  expect(all.length).toBeGreaterThan(20);
  for (const path of all) {
    const [fr, en] = [await help(path, 'fr'), await help(path, 'en')];
    const name = `plaidoyer ${path.join(' ')}`;
    expect([...fr.options.keys()], name).toEqual([...en.options.keys()]);
    expect([...fr.commands.keys()], name).toEqual([...en.commands.keys()]);
    for (const [kind, french, english] of [
      ['option', fr.options, en.options],
      ['command', fr.commands, en.commands],
    ] as const) {
      for (const [what, said] of english) {
        expect(said.trim(), `${name}: ${kind} ${what} has no text in English`).not.toBe('');
        expect(french.get(what)?.trim(), `${name}: ${kind} ${what} has no text in French`).not.toBe('');
        expect(french.get(what), `${name}: ${kind} ${what} is the same in both languages`).not.toBe(said);
      }
    }
    expect(fr.text, name).toMatch(/^(?:Exemples|Usage) :/);
    expect(fr.text, name).not.toMatch(/^(?:Usage|Options|Commands|Arguments|Examples):/m);
    expect(fr.text, name).not.toMatch(/\b(?:default:|choices:|display help)/);
    if (fr.commands.size === 0) expect(fr.text, `${name} has no example`).toMatch(/^ {2}\$ plaidoyer /m);
  }
});

test('both names of a command work in both languages', async () => {
  const { commands } = await help([], 'en');
  for (const names of [...commands.keys()].filter((one) => !one.startsWith('help'))) {
    const pages = await Promise.all(names.split(', ').map((name) => help([name], 'fr')));
    for (const page of pages) expect(page.text).toBe(pages[0]?.text);
  }
});

/** Other names than the first, from the list of commands: `signatories, signataires`. */
async function frenchNames(path: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { commands } = await help(path, 'en');
  return new Map([...commands.keys()].map((names) => names.split(', ') as [string, string]));
}

test('a command is printed in French by the names that it has', async () => {
  const top = await frenchNames([]);
  for (const [name, french] of top) {
    expect(spoken(`plaidoyer ${name}`, 'fr')).toBe(`plaidoyer ${french}`);
    if (!/^(?:signatories|letters|templates|cosign|addendum)$/.test(name)) continue;
    const letter = /^(?:cosign|addendum)$/.test(name) ? ' essai' : '';
    for (const [inner, told = inner] of await frenchNames([name])) {
      if (inner === 'help') continue;
      expect(spoken(`plaidoyer ${name}${letter} ${inner} x`, 'fr')).toBe(`plaidoyer ${french}${letter} ${told} x`);
    }
  }
  expect(spoken('plaidoyer signatories add', 'en')).toBe('plaidoyer signatories add');
});

test('French sentences name no command in English, and English ones none in French', () => {
  const texts = (name: string) =>
    filesUnder(path.join(REPOSITORY, 'src'))
      .filter((file) => new RegExp(`/${name}\\.ts$|/messages/${name}/`).test(file))
      .map((file) => [file, readFileSync(path.join(REPOSITORY, 'src', file), 'utf8')] as const);
  const english = ['new', 'check', 'render', 'signatories', 'letters', 'cosign', 'merge', 'seal', 'init', 'preview'];
  const french = english.map((name) => spoken(`plaidoyer ${name}`, 'fr').slice('plaidoyer '.length));
  const naming = (names: readonly string[]) => new RegExp(`plaidoyer (?:${names.join('|')})\\b`);
  for (const [file, text] of texts('fr')) expect(text, file).not.toMatch(naming(english));
  for (const [file, text] of texts('en')) expect(text, file).not.toMatch(naming(french));
});

test.each([
  [['ajouter'], '« signataires ajouter » ou « cosigner LETTRE ajouter »'],
  [['aprecu', 'essai'], '« apercu »'],
  [['lettres', 'retirer', 'essai'], '« lettres lister » ou « lettres montrer » ou « lettres etat »'],
  [['signatories', 'ajuter'], '« signataires ajouter »'],
  [['signatories', 'add', '--family', 'Le', 'Tournebise', '--given', 'Ada'], '--family "Le Tournebise"\n'],
  [['rendre'], 'il manque l’argument lettres ; il y a : 2020-09-15-appel-apres-le-scrutin, '],
])('what was mistyped is met with whole commands that exist: %j', async (argv, told) => {
  const { exit, err } = await plaidoyer(workspace(), [...argv, '--lang', 'fr']);
  expect(exit).toBe(2);
  expect(err).toContain(told);
});

test('the letters of another workspace are listed, and none where there is none', async () => {
  const { err } = await plaidoyer('/', ['render', '--workspace', workspace()]);
  expect(err).toContain('the argument letters is missing; there are: 2020-09-15-appel-apres-le-scrutin');
  expect((await plaidoyer(workspace({}, []), ['render'])).err).toContain('the argument letters is missing\n');
});

test('names of commands with their accents, and « aide »', async () => {
  const page = async (...argv: string[]) => (await plaidoyer('/', [...argv, '--lang', 'fr'])).out;
  const root = workspace();
  const { exit } = await plaidoyer(root, ['cosigner', '2024-02-22-bielorussie', 'État']);
  expect(exit).toBe(0);
  expect(await page('Aperçu', 'X', '--help')).toBe(await page('preview', '--help'));
  expect(await page('modèles', '--help')).toBe(await page('templates', '--help'));
  for (const named of [
    ['nouveau'],
    ['vérifier'],
    ['créer'],
    ['signataires', 'ajouter'],
    ['cosigner'],
    ['cosign', 'add'],
    [],
  ])
    for (const asking of [
      ['aide', ...named],
      ['help', ...named],
    ])
      expect(await page(...asking), asking.join(' ')).toBe(await page(...named, '--help'));
  expect(await page('signataires', 'aide', 'retirer')).toBe(await page('signataires', 'retirer', '--help'));
  expect(await page('cosigner', 'aide', 'retirer')).toBe(await page('cosigner', 'retirer', '--help'));
});

test('what commands do is said in one form: a verb, in French in the third person', async () => {
  const all = [...(await help([], 'fr')).commands, ...(await help(['signatories'], 'fr')).commands];
  const nouns = [...(await help([], 'en')).commands.values()].filter((said) => /^(?:[A-Z]|people |after )/.test(said));
  expect(nouns).toEqual([]);
  for (const [name, said] of all) {
    expect(said, name).toMatch(/^\p{Ll}/u);
    expect(said, name).not.toMatch(/^(?:\S+(?:er|ir)|écrire|mettre|reprendre|après)\s/u);
  }
});

test('a table says how many more roles there are where the terminal ends', () => {
  const roles = ['Députée de la Lozère', 'Présidente des essais', 'Membre des phares'];
  expect(fitted(roles, 80)).toBe(roles.join(' · '));
  expect(fitted(roles, 50)).toBe('Députée de la Lozère · Présidente des essais · +1');
  expect(fitted(roles, 30)).toBe('Députée de la Lozère · +2');
  expect(fitted(roles.slice(0, 1), 5)).toBe('Députée de la Lozère');
});
