// The command in real folders: rows become letters, however they are shared out, interrupted or at fault.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { COLUMNS as EN } from '../../src/diagnostics/messages/en/merge.ts';
import { COLUMNS as FR } from '../../src/diagnostics/messages/fr/merge.ts';
import { COLUMN_KEYS, readCsv, readManifest, readRecords, targetsOf } from '../../src/merge/index.ts';
import { linesOfPdf } from '../support/read-pdf.ts';
import { OWN_LETTER, plaidoyer, workspace } from '../support/workspace.ts';

const ANNE = '{ name: Anne Exemple, gender: f, address: [1 rue Haute, 75000 Paris] }';
const NAMES = ['Anne Exemple', 'Luc Essai', 'Zoé Modèle', 'Éric O’Brien', 'Ada Témoin', 'Max Patron', 'Léa Type'];
const TABLE = `Nom complet,Civilité,Adresse 1,Adresse 2\n${NAMES.map((name, index) => `${name},${index % 2 ? 'M.' : 'Mme'},${index + 1} rue Haute,75000 Paris`).join('\n')}\n`;

function office(files: Readonly<Record<string, string>> = {}): string {
  return workspace({ 'letters/appel.md': OWN_LETTER, 'maires.csv': TABLE, ...files });
}

function hashes(folder: string): Record<string, string> {
  const pdfs = readdirSync(folder)
    .filter((name) => name.endsWith('.pdf'))
    .sort();
  return Object.fromEntries(
    pdfs.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex'),
    ]),
  );
}

test('one letter a row, each in its recipient’s own words', async () => {
  const root = office();
  const { exit, err } = await plaidoyer(root, ['merge', 'appel', '-r', 'maires.csv']);
  expect([exit, err]).toEqual([0, 'Wrote: 7 letters to output/appel.merge (appel.manifest.json)\n']);
  const folder = path.join(root, 'output/appel.merge');
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['appel-1-anne-exemple.pdf', 'appel-4-eric-o-brien.pdf']));
  const lines = await linesOfPdf(readFileSync(path.join(folder, 'appel-2-luc-essai.pdf')));
  expect(lines.join('\n')).toContain('Luc Essai');
  expect(lines.join('\n')).toMatch(/Monsieur,/);
  const manifest = readManifest(readFileSync(path.join(folder, 'appel.manifest.json'), 'utf8'));
  expect(Object.fromEntries((manifest?.files ?? []).map(({ file, sha256 }) => [file, sha256]))).toEqual(hashes(folder));
});

test('YAML, JSON and CSV of the same people are the same letters', async () => {
  const people = NAMES.map((name, index) => ({
    name,
    gender: index % 2 ? 'm' : 'f',
    address: [`${index + 1} rue Haute`, '75000 Paris'],
  }));
  const root = office({
    'maires.json': JSON.stringify(people),
    'maires.yaml': `# maires\n${JSON.stringify(people, null, 2)}`,
  });
  for (const table of ['maires.csv', 'maires.json', 'maires.yaml']) {
    const { err } = await plaidoyer(root, ['merge', 'appel', '-r', table, '-o', table.replace('.', '-')]);
    expect(err).toMatch(/^Wrote: 7/);
  }
  expect(hashes(path.join(root, 'maires-json'))).toEqual(hashes(path.join(root, 'maires-csv')));
  expect(hashes(path.join(root, 'maires-yaml'))).toEqual(hashes(path.join(root, 'maires-csv')));
});

test('the same files by one machine or by three', async () => {
  const root = office();
  await plaidoyer(root, ['merge', 'appel', '-r', 'maires.csv', '-o', 'one']);
  for (const shard of ['1/3', '2/3', '3/3'])
    await plaidoyer(root, ['merge', 'appel', '-r', 'maires.csv', '-o', 'three', '--shard', shard]);
  expect(hashes(path.join(root, 'three'))).toEqual(hashes(path.join(root, 'one')));
});

test('a civility beside its name is said once, and tells the gender; a letter of the run before is named', async () => {
  const table = (name: string) => `Nom;Civilité\n${name};Mme\nMonsieur Luc Essai;\nDr Ada Témoin;Mme\n`;
  const root = office({ 'gens.csv': table('Mme Anne Exempl') });
  const merge = ['merge', 'appel', '-r', 'gens.csv', '--name', '{nom}'];
  expect((await plaidoyer(root, merge)).err).toBe('Wrote: 3 letters to output/appel.merge (appel.manifest.json)\n');
  const folder = path.join(root, 'output/appel.merge');
  const [doctor = '', wrong = '', luc = ''] = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
  const lines = await linesOfPdf(readFileSync(path.join(folder, luc)));
  expect(lines).toContain('Monsieur Luc Essai');
  expect(await linesOfPdf(readFileSync(path.join(folder, doctor)))).toContain('Madame Dr Ada Témoin');
  writeFileSync(path.join(root, 'gens.csv'), table('Madame Anne Exemple'));
  const { err } = await plaidoyer(root, merge);
  expect(err).toContain(`Left from an earlier run, not to be posted: ${wrong}\n`);
  expect(readdirSync(folder)).toContain(wrong);
});

test('a fault in the letter’s own layout stands in the way, one in a template that it does not use does not', async () => {
  const other = office({ 'templates/autre.hbs': '---\ntitle: Autre\n---\n{{personne}}\n' });
  expect((await plaidoyer(other, ['merge', 'appel', '-r', 'maires.csv'])).exit).toBe(0);
  const own = office({
    'letters/appel.md': OWN_LETTER.replace('parlementaire', 'faux'),
    'templates/layouts/faux.hbs': '---\ntitle: Faux\nlocale: fr\n---\n{{personne}}\n{{body}}\n',
  });
  const { exit, err } = await plaidoyer(own, ['merge', 'appel', '-r', 'maires.csv']);
  expect([exit, err]).toEqual([1, expect.stringContaining('templates/layouts/faux.hbs:5')]);
});

test('one row at fault, and nothing is written; --keep-going writes the others', async () => {
  const root = office({ 'maires.csv': TABLE.replace('Zoé Modèle,Mme', 'Zoé Modèle,Dr') });
  const refused = await plaidoyer(root, ['merge', 'appel', '-r', 'maires.csv']);
  expect(refused.exit).toBe(1);
  expect(refused.err).toContain('maires.csv:4:12');
  expect(() => readdirSync(path.join(root, 'output'))).toThrow();
  const kept = await plaidoyer(root, ['merge', 'appel', '-r', 'maires.csv', '--keep-going']);
  expect(kept.exit).toBe(1);
  expect(kept.err).toContain('Wrote: 6 letters');
  expect(Object.keys(hashes(path.join(root, 'output/appel.merge')))).toHaveLength(6);
});

test('a character that no glyph draws, in one row, is found before anything is written', async () => {
  const root = office({ 'maires.csv': TABLE.replace('Max Patron', 'Max \u{1F600}') });
  const { exit, err } = await plaidoyer(root, ['merge', 'appel', '-r', 'maires.csv']);
  expect(exit).toBe(1);
  expect(err).toContain('typeset/missing-glyph] maires.csv:7');
  expect(() => readdirSync(path.join(root, 'output/appel.merge'))).toThrow();
});

test('a finished merge has nothing left to do; a letter that was lost is made again', async () => {
  const root = office();
  await plaidoyer(root, ['merge', 'appel', '-r', 'maires.csv']);
  const folder = path.join(root, 'output/appel.merge');
  const before = hashes(folder);
  writeFileSync(path.join(folder, 'appel-3-zoe-modele.pdf'), 'lost');
  const { err } = await plaidoyer(root, ['merge', 'appel', '-r', 'maires.csv', '--resume']);
  expect(err).toContain('Already made: 6 letters');
  expect(hashes(folder)).toEqual(before);
});

test('a pattern finds its columns without case and accents', async () => {
  const root = office({ 'maires.csv': 'Prénom,Nom,Civilité,Commune\nAnne,Exemple,Mme,Évron\n' });
  await plaidoyer(root, ['merge', 'appel', '-r', 'maires.csv', '--name', '{commune}/{prenom}-{name}', '-o', 'out']);
  expect(readdirSync(path.join(root, 'out/evron'))).toEqual(['anne-anne-exemple.pdf']);
});

test('the help of both languages names columns that exist', async () => {
  for (const [language, titles] of [
    [
      'fr',
      [
        'nom complet',
        'prénom',
        'nom',
        'civilité',
        'genre',
        'fonction',
        'titre',
        'role',
        'adresse',
        'code postal',
        'CP',
        'ville',
        'commune',
        'appel',
      ],
    ],
    [
      'en',
      [
        'full name',
        'first name',
        'name',
        'gender',
        'title',
        'function',
        'role',
        'address',
        'postcode',
        'zip',
        'town',
        'city',
        'salutation',
      ],
    ],
  ] as const) {
    const { out } = await plaidoyer('/', ['merge', '--help', '--lang', language]);
    for (const title of [...titles, ...(language === 'fr' ? ['personne', 'montrer'] : ['person', 'show'])]) {
      expect(out).toMatch(new RegExp(`(?<!\\p{L})${title}(?!\\p{L})`, 'u'));
      const column = { name: title, span: { file: 'maires.csv', start: 0, end: 0 } };
      const table = { columns: [column], rows: { length: 0, row: () => undefined as never } };
      expect([...targetsOf(table, [], new Map(), new Set()).targets.keys()], title).toEqual([title]);
    }
  }
});

test('what a message says a column can fill is the title of such a column, in its language', () => {
  expect(Object.keys(FR).sort()).toEqual([...COLUMN_KEYS].sort());
  for (const [key, title] of [...Object.entries(FR), ...Object.entries(EN)]) {
    const column = (name: string) => ({ name, span: { file: 'maires.csv', start: 0, end: 0 } });
    const fills = (name: string) =>
      targetsOf(
        { columns: [column(name)], rows: { length: 0, row: () => undefined as never } },
        [],
        new Map(),
        new Set(),
      ).targets.get(name);
    expect(fills(title), title).toEqual(fills(key));
  }
});

test('postcode and town are one line after the address, by themselves or by --map', async () => {
  const head = 'Nom;Civilité;Titre;Adresse';
  const row = 'Anne Exemple;Madame;Préfète;1, rue Haute | BP 12';
  const tables: [string, string, string[], string[]][] = [
    [`${head};Code postal;Ville`, `${row};01990;Saint-Exemple`, [], ['BP 12', '01990 Saint-Exemple']],
    [`Ville;CP;${head}`, `Saint-Exemple;01990;${row}`, [], ['BP 12', '01990 Saint-Exemple']],
    [`${head};Commune`, `${row};Saint-Exemple`, [], ['BP 12', 'Saint-Exemple']],
    [`${head};Code postal`, `${row};01990`, [], ['BP 12', '01990']],
    [`${head};A;B`, `${row};Saint-Exemple;01990`, ['A=ville', 'B=postcode'], ['BP 12', '01990 Saint-Exemple']],
    [`${head};Commune`, `${row} | 01990 Saint-Exemple;Saint-Exemple`, [], ['BP 12', '01990 Saint-Exemple']],
    [`${head};Commune`, `${row} | Saint-Exemple;SAINT-EXEMPLE`, [], ['BP 12', 'Saint-Exemple']],
    [`${head};CP;Ville`, `${row} | B-1000 Bruxelles;1000;Bruxelles`, [], ['BP 12', 'B-1000 Bruxelles']],
    [
      `${head};CP;Ville`,
      `${row} | Saint-Exemple;01990;Saint-Exemple`,
      [],
      ['BP 12', 'Saint-Exemple', '01990 Saint-Exemple'],
    ],
  ];
  for (const [titles, cells, maps, expected] of tables) {
    const root = office({ 'maires.csv': `${titles}\n${cells}\n` });
    const map = maps.flatMap((one) => ['--map', one]);
    const { exit, err } = await plaidoyer(root, ['merge', 'appel', '-r', 'maires.csv', ...map, '-o', 'out']);
    expect([exit, err]).toEqual([0, expect.stringMatching(/^Wrote: 1 letter.*\n$/)]);
    const lines = linesOfPdf(readFileSync(path.join(root, 'out/appel-1-anne-exemple.pdf')));
    expect(lines.slice(lines.indexOf('BP 12')).slice(0, expected.length + 1)).toEqual([
      ...expected,
      expect.stringMatching(/^Paris/),
    ]);
  }
});

test('a warning about a column comes before the letters, and suggests only what is near', async () => {
  const root = office({ 'maires.csv': 'Nom,Civilité,Région\nAnne Exemple,Mme,Bresse\n' });
  const { err } = await plaidoyer(root, ['publiposter', 'appel', '-r', 'maires.csv', '--lang', 'fr']);
  expect(err.indexOf('merge/unused-column')).toBeLessThan(err.indexOf('Écrit : 1 lettre'));
  expect(err).not.toContain('vouliez-vous');
  expect(err).toContain('prénom, nom de famille, civilité');
  expect(err.trimEnd()).toMatch(/1 avertissement$/);
});

test('what all the letters say for want of a column is told; --set says what all recipients are', async () => {
  const fields = 'fields: { commune: Saint-Exemple, somme: 1000 €, rang: 4 }\n';
  const root = office({
    'letters/appel.md': OWN_LETTER.replace('---\n', `---\n${fields}`)
      .replace(/recipient: .*/, 'recipient: { name: Odile Exemple, gender: f, title: maire }')
      .replace('Je vous écris.', 'Je vous écris de {{commune}} : il manque {{somme}}, rang {{rang}}.'),
    'maires.csv': 'Nom,Civilité,Communes\nAnne Exemple,Mme,Ay\n',
    'villes.csv': 'Nom,Civilité,Ville\nAnne Exemple,Mme,Ay\n',
  });
  const merge = (table: string, ...more: string[]) =>
    plaidoyer(root, ['publiposter', 'appel', '-r', table, '--lang', 'fr', '--format', 'txt', '-o', 'out', ...more]);
  const { err } = await merge('maires.csv', '-n');
  expect(err).toContain('faute de colonne : commune = « Saint-Exemple », somme = « 1000 € », rang = « 4 ».');
  expect(err).toContain('--map "Titre=commune"');
  expect(err).toContain('--set fonction=Maire');
  const told = await merge('villes.csv', '--set', 'fonction=Maire', '--set', 'somme=5 €', '--set', 'rang=1');
  expect([told.exit, told.err]).toEqual([0, expect.stringMatching(/^Écrit : 1 lettre \(txt\) dans out/)]);
  const text = readFileSync(path.join(root, 'out/appel-1-anne-exemple.txt'), 'utf8');
  expect(text).toContain('Madame la Maire,');
  expect(text.replaceAll('\u00a0', ' ')).toContain('Je vous écris de Ay : il manque 5 €, rang 1.');
});

test('tables as spreadsheets write them: their separator said first, UTF-16, titles that are empty', async () => {
  const table = 'Nom;Civilité;;\nAnne Exemple;Mme;;\nLuc Essai;M.;;\n';
  const root = office({});
  const written = [
    Buffer.from(`sep=;\r\n${table}`),
    Buffer.from(`\ufeff${table.replaceAll(';', '\t')}`, 'utf16le'),
    Buffer.from(`${table.replaceAll(';', '|')}`.replace(/^/, 'sep=|\n')),
  ];
  for (const bytes of written) {
    writeFileSync(path.join(root, 'maires.csv'), bytes);
    const { exit, err } = await plaidoyer(root, ['merge', 'appel', '-r', 'maires.csv', '-n']);
    expect([exit, err]).toEqual([0, expect.stringMatching(/^Would write: 2 letters/)]);
  }
  const { err } = await plaidoyer(root, ['publiposter', 'appel', '-r', 'maires.xlsx', '--lang', 'fr']);
  expect(err).toContain('« maires.xlsx » est un classeur de tableur : ouvrez-le');
});

test('a group where a town should be is refused, and never printed', async () => {
  const people = [{ nom: 'Anne Exemple', genre: 'f', ville: { name: 'Ay' }, 'code postal': '01990' }];
  const root = office({ 'maires.json': JSON.stringify(people) });
  const { exit, err } = await plaidoyer(root, ['merge', 'appel', '-r', 'maires.json', '-o', 'out']);
  expect(exit).toBe(1);
  expect(err).toMatch(/^error\[source\/wrong-type\] maires\.json:1:\d+/m);
});

test('made again, it is told what has changed; what an earlier run has left, each time until it is gone', async () => {
  const table = (...names: string[]) => `Nom,Civilité\n${names.map((name) => `${name},Mme\n`).join('')}`;
  const root = office({ 'maires.csv': table('Anne Exemple', 'Odile Essai', 'Ida Modèle') });
  const merge = async (...names: string[]) => {
    writeFileSync(path.join(root, 'maires.csv'), table(...names));
    return (await plaidoyer(root, ['merge', 'appel', '-r', 'maires.csv', '-o', 'out', '--name', '{row}'])).err;
  };
  expect(await merge('Anne Exemple', 'Odile Essai', 'Ida Modèle')).not.toContain('last time');
  expect(await merge('Anne Exemple', 'Odile Essai', 'Ida Modèle')).toContain('All as they were the last time\n');
  const fewer = await merge('Anne Exemple', 'Odette Essai');
  expect(fewer).toContain('Changed or new since the last time, of 2 letters: 2.pdf\n');
  expect(fewer).toContain('3.pdf');
  expect(await merge('Anne Exemple', 'Odette Essai')).toMatch(/^Left .*3\.pdf$/m);
  rmSync(path.join(root, 'out/3.pdf'));
  expect(await merge('Anne Exemple', 'Odette Essai')).not.toContain('3.pdf');
});

test('no name leads out of its folder', async () => {
  const root = office({ 'maires.csv': 'nom,genre,commune\nAnne Exemple,f,../../../../tmp/x\nLuc Essai,m,/etc\n' });
  const { exit } = await plaidoyer(root, [
    'merge',
    'appel',
    '-r',
    'maires.csv',
    '--name',
    '{commune}/{name}',
    '-o',
    'out',
  ]);
  expect(exit).toBe(0);
  expect(readdirSync(path.join(root, 'out')).sort()).toEqual(['appel.manifest.json', 'etc', 'tmp-x']);
  for (const pattern of ['../{name}', '/tmp/{name}', 'a/../../{name}', '.{name}:x']) {
    expect((await plaidoyer(root, ['merge', 'appel', '-r', 'maires.csv', '--name', pattern])).exit).toBe(2);
  }
});

test('what many letters share is told once, what a row causes names it, in annotations and whatever the jobs', async () => {
  const rows = NAMES.map((name, index) => `${name},${index % 2 ? 'M.' : 'Mme'},Architecte d’essai`);
  const root = office({
    'letters/appel.md': OWN_LETTER.replace('Je vous écris.', 'Je vous écris au sujet du 12/12/2022.'),
    'maires.csv': ['Nom,Civilité,Titre', ...rows, ''].join('\n'),
  });
  const merge = ['merge', 'appel', '-r', 'maires.csv'];
  const one = await plaidoyer(root, merge, { GITHUB_ACTIONS: 'true' });
  const annotations = one.err.split('\n').filter((line) => line.startsWith('::'));
  expect(annotations).toEqual([
    expect.stringMatching(/^::warning file=letters\/appel\.md,line=8,.*%0Ain each of the 7 letters%0A/),
    expect.stringMatching(
      /^::warning file=maires\.csv,line=2,.*« Madame ».*%0Ain 4 letters%0Arecipient: maires\.csv:4:/,
    ),
    expect.stringMatching(
      /^::warning file=maires\.csv,line=3,.*« Monsieur ».*%0Ain 3 letters%0Arecipient: maires\.csv:5:/,
    ),
  ]);
  const three = await plaidoyer(root, [...merge, '--jobs', '3'], { GITHUB_ACTIONS: 'true' });
  expect(three.err.replace('All as they were the last time\n', '')).toBe(one.err);
});

test('words of each row’s own are remarked on row by row up to ten, then as one', async () => {
  const table = (count: number) => [
    'Nom,Civilité,Titre',
    ...Array.from({ length: count }, (_, at) => `Anne ${'AEIOU'[at % 5]}mond${at},Mme,Syndic d’A${at}`),
  ];
  const remarks = async (count: number) => {
    const root = office({ 'maires.csv': [...table(count), ''].join('\n') });
    const { err } = await plaidoyer(root, ['merge', 'appel', '-r', 'maires.csv', '--dry-run']);
    return err.split('warning[letter/no-form-of-address]').slice(1);
  };
  expect(await remarks(10)).toHaveLength(10);
  const [one = '', ...others] = await remarks(12);
  expect(others).toEqual([]);
  expect(one).toContain('« Syndic d’A0 »');
  expect(one).toContain('= in each of the 12 letters, each in its own words\n');
  expect(one.match(/= recipient: maires\.csv:\d+:\d+/g)).toHaveLength(10);
});

test('each letter in every format asked for, as render writes it, whatever the jobs and the machines', async () => {
  const root = office({ 'letters/anne.md': OWN_LETTER.replace('{ name: Odile Exemple, gender: f }', ANNE) });
  const all = (folder: string) =>
    Object.fromEntries(
      readdirSync(path.join(root, folder))
        .filter((name) => !name.endsWith('.json'))
        .map((name) => [name, readFileSync(path.join(root, folder, name), 'base64')]),
    );
  const merge = ['merge', 'appel', '-r', 'maires.csv', '--format'];
  const formats = ['docx', 'html', 'md', 'pdf', 'txt'];
  const { err } = await plaidoyer(root, [...merge, formats.join(), '-o', 'one', '--combine', 'all.pdf']);
  expect(err).toContain('Wrote: 7 letters (pdf, html, docx, txt, md) to one (appel.manifest.json)\n');
  expect(err).toContain('Wrote: all.pdf, 7 letters to print\n');
  const one = all('one');
  expect(Object.keys(one)).toHaveLength(7 * formats.length);
  const manifest = readManifest(readFileSync(path.join(root, 'one/appel.manifest.json'), 'utf8'));
  expect(manifest?.files.map(({ file }) => file).sort()).toEqual(Object.keys(one).sort());
  expect(manifest?.files.filter(({ row }) => row === 2).map(({ pages }) => pages)).toEqual([0, 0, 0, 1, 0]);
  await plaidoyer(root, ['render', 'anne', '--format', 'docx,html,md,txt', '-o', 'alone']);
  for (const [name, bytes] of Object.entries(all('alone')))
    expect([name, bytes]).toEqual([name, one[name.replace('anne', 'appel-1-anne-exemple')]]);
  for (const shard of ['1/2', '2/2']) {
    const how = ['--shard', shard, '--jobs', '2', '--combine', 'both.pdf'];
    const { err } = await plaidoyer(root, [...merge, formats.toReversed().join(), '-o', 'two', ...how]);
    expect(err).toMatch(new RegExp(`Wrote: both-${shard.replace('/', '-of-')}.pdf, [34] letters to print`));
  }
  expect(all('two')).toEqual(one);
  expect(existsSync(path.join(root, 'both.pdf'))).toBe(false);
  writeFileSync(path.join(root, 'one/appel-3-zoe-modele.txt'), 'lost');
  const resumed = await plaidoyer(root, [...merge, formats.join(), '-o', 'one', '--resume']);
  expect(resumed.err).toContain('Already made: 6 letters\n');
  expect(all('one')).toEqual(one);
});

test('a format is called what `render` lets it be called', async () => {
  const root = office();
  const merge = ['merge', 'appel', '-r', 'maires.csv', '--dry-run', '--lang', 'fr', '--format'];
  for (const [called, told] of [
    ['word', '(docx)'],
    ['Texte, markdown', '(txt, md)'],
    ['doc,docx,PDF', '(pdf, docx)'],
  ] as const) {
    expect((await plaidoyer(root, [...merge, called])).err).toContain(`7 lettres ${told} dans output/appel.merge`);
    const { exit, err } = await plaidoyer(root, ['render', 'appel', '--format', called]);
    expect([exit, err]).toEqual([0, expect.stringContaining('output/appel.')]);
  }
  expect(readdirSync(path.join(root, 'output')).sort()).toEqual(['appel.docx', 'appel.md', 'appel.pdf', 'appel.txt']);
});

test('a format that is none, and a combined PDF of letters that are no PDF, are refused with the way out', async () => {
  const root = office();
  const merge = ['merge', 'appel', '-r', 'maires.csv', '--format'];
  const unknown = await plaidoyer(root, [...merge, 'pdf,odt']);
  expect([unknown.exit, unknown.err]).toEqual([2, expect.stringContaining('pdf, html, docx, txt, md')]);
  const combined = await plaidoyer(root, [...merge, 'docx', '--combine', 'all.pdf']);
  expect([combined.exit, combined.err]).toEqual([2, expect.stringContaining('add pdf to it, or leave --combine out')]);
  expect(() => readdirSync(path.join(root, 'output'))).toThrow();
});

test('a column fills the field of its name whatever its case and accents, after those that every table knows', () => {
  const column = (name: string) => ({ name, span: { file: 'maires.csv', start: 0, end: 0 } });
  const columns = ['Nom', 'Scrutin', 'Durée prévue'].map(column);
  const table = { columns, rows: { length: 0, row: () => undefined as never } };
  const { targets, diagnostics } = targetsOf(table, ['scrutin', 'duree_prevue', 'NOM'], new Map(), new Set());
  expect(diagnostics).toEqual([]);
  expect([...targets.values()]).toEqual([
    { kind: 'recipient', key: 'name' },
    { kind: 'field', field: 'scrutin' },
    { kind: 'field', field: 'duree_prevue' },
  ]);
});

test('a field’s column that says a part of the address too fills both, unless another is that part alone', () => {
  const column = (name: string) => ({ name, span: { file: 'maires.csv', start: 0, end: 0 } });
  const filled = (titles: string, fields: string[], map: Record<string, string> = {}, own: string[] = []) => {
    const table = { columns: titles.split(';').map(column), rows: { length: 0, row: () => undefined as never } };
    const { targets, words, diagnostics } = targetsOf(table, fields, new Map(Object.entries(map)), new Set(), own);
    const inAddress = [...targets].flatMap(([name, { kind }]) => (kind === 'address' || kind === 'town' ? [name] : []));
    const inText = [...targets].flatMap(([name, target]) => (target.kind === 'field' ? [[target.field, name]] : []));
    return [inAddress, [...inText, ...words], diagnostics.map(({ code }) => code)];
  };
  expect(filled('Nom;Commune', ['commune'])).toEqual([['Commune'], [['commune', 'Commune']], []]);
  expect(filled('Nom;commune', ['commune'])).toEqual([['commune'], [['commune', 'commune']], []]);
  expect(filled('Nom;Code postal', ['code_postal'])[0]).toEqual(['Code postal']);
  expect(filled('Nom;adresse;adresse 2', ['adresse'])[0]).toEqual(['adresse', 'adresse 2']);
  expect(filled('Nom;adresse;adresse 1', ['adresse'])).toEqual([['adresse 1'], [['adresse', 'adresse']], []]);
  for (const [fields, own] of [
    [['commune'], []],
    [[], ['commune']],
  ] as const) {
    expect(filled('Nom;Ville;Commune', [...fields], {}, [...own])).toEqual([['Ville'], [['commune', 'Commune']], []]);
  }
  // « Ville » is a town by another name.
  for (const [fields, own] of [
    [['commune'], []],
    [[], ['commune']],
  ] as const)
    expect(filled('Nom;Ville', [...fields], {}, [...own])).toEqual([['Ville'], [['commune', 'Ville']], []]);
  // Which of two is the town is for the user to say.
  expect(filled('Nom;ville;commune', ['ville', 'commune'])[2]).toEqual(['merge/same-key']);
  expect(filled('Nom;ville;commune', ['ville', 'commune'], { ville: 'ville' })).toEqual([
    ['commune'],
    [
      ['ville', 'ville'],
      ['commune', 'commune'],
    ],
    [],
  ]);
  expect(filled('Nom;Commune', ['commune'], { Commune: 'commune' })).toEqual([[], [['commune', 'Commune']], []]);
  expect(filled('Nom;Commune', ['commune'], { Commune: 'ville' })).toEqual([['Commune'], [], []]);
  expect(filled('Nom;X', ['commune'], { X: 'commune' })).toEqual([[], [['commune', 'X']], []]);
  expect(filled('Nom;Commune;X', ['commune'], { X: 'commune' })).toEqual([['Commune'], [['commune', 'X']], []]);
});

test('quotation marks at fault are told in one pass, however many; the rows beside them are read', () => {
  const read = (text: string) => readCsv({ file: 'gens.csv', text }).value;
  const codes = (text: string) => read(text)?.faults?.map(({ code, span }) => `${code} ${span?.start}`);
  const names = (text: string) => {
    const rows = read(text)?.rows;
    return Array.from({ length: rows?.length ?? 0 }, (_, at) => rows?.row(at + 1).cells.get('nom')?.value);
  };
  const unclosed = 'nom;ville\n"Anne;X\n"Luc";Y\nZoé;Z\n';
  expect(codes(unclosed)).toEqual(['merge/unclosed-quote 10']);
  expect(names(unclosed)).toEqual(['Luc', 'Zoé']);
  // The rest of a cell of several lines is no row.
  expect(names('nom;ville\nAnne;"1 rue\nHaute "bis""\nZoé;Z\n')).toEqual(['Zoé']);
  // A mark inside a cell that has none around it is a mark.
  expect(names('nom;ville\nMairie "Les Lilas;X\nZoé;Z\n')).toEqual(['Mairie "Les Lilas', 'Zoé']);
  for (const piece of ['"x;y\n', '""x;y\n', '"""x;y\n', '"x;""\n""', ';"', '"a"b;']) {
    const began = performance.now();
    read(`nom;ville\n"${piece.repeat(100_000)}`);
    expect(performance.now() - began, piece).toBeLessThan(5000);
  }
});

test('a record that is no group hides no fault of the others', () => {
  const { value } = readRecords({ file: 'gens.yaml', text: '- { nom: Anne }\n- Luc\n- { nom: Zoé }\n' });
  expect(value?.faults?.map(({ code }) => code)).toEqual(['merge/not-a-list']);
  expect(value?.rows.length).toBe(2);
});
