// The package as a library: texts and font bytes in, a PDF or diagnostics out, no disk in between.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  catalogues,
  loadFonts,
  PLAIN,
  printDiagnostic,
  readAndCompose,
  readWorkspace,
  setLetter,
  writeFlowing,
  writePdf,
} from '../src/index.ts';
import { fullName } from '../src/registry/index.ts';
import { linesOfPdf } from './support/read-pdf.ts';
import { REPOSITORY } from './support/workspace.ts';

const font = (name: string) => readFileSync(path.join(REPOSITORY, `fonts/stix-two-text/${name}.ttf`));
const text = (file: string) => ({ file, text: readFileSync(path.join(REPOSITORY, file), 'utf8') });

const texts = {
  office: { file: 'plaidoyer.yaml', text: 'version: 1\nplace: Lyon\n' },
  templates: [],
  layouts: [text('templates/layouts/parlementaire.hbs')],
  registry: [text('starter/signatories/exemple.yaml')],
};
const { workspace, blocking } = readWorkspace(texts);
const options = { overrides: new Map<string, string>(), departures: true };

test('a letter from texts to a PDF and to plain text', async () => {
  expect(blocking).toEqual([]);
  const { value, diagnostics } = readAndCompose(text('starter/letters/exemple.md'), workspace, options);
  expect(diagnostics).toEqual([]);
  const composed = value?.composed;
  if (composed === undefined) throw new Error('nothing composed');
  const files = {
    family: 'STIX Two Text',
    regular: font('Regular'),
    bold: font('Bold'),
    italic: font('Italic'),
    boldItalic: font('BoldItalic'),
  };
  const fonts = await loadFonts(files);
  const set = await setLetter(composed, fonts, new Map());
  if (set.value === undefined) throw new Error('nothing set');
  const lines = linesOfPdf(await writePdf(set.value.document, set.value.pages, fonts));
  expect(lines).toContain('Lyon, le 5 mars 2026');
  const plain = new TextDecoder().decode(await writeFlowing(composed, 'txt', new Map()));
  expect(plain).toContain('Convaincus que rien ne vaut l’expérience, nous proposons');
});

test('a workspace is read once for the same texts, and anew where one says something else', () => {
  const { file, text: people } = text('starter/signatories/exemple.yaml');
  expect(readWorkspace({ ...texts, registry: [{ file, text: `${people}` }] }).workspace).toBe(workspace);
  const moved = readWorkspace({ ...texts, office: { ...texts.office, text: 'version: 1\nplace: Nantes\n' } });
  expect([workspace.office.place, moved.workspace.office.place]).toEqual(['Lyon', 'Nantes']);
  const renamed = readWorkspace({ ...texts, registry: [{ file, text: people.replaceAll('Aurore', 'Manon') }] });
  const names = (read: typeof renamed) => [...(read.workspace.registry?.persons.values() ?? [])].map(fullName);
  expect(names(renamed)).not.toEqual(names(readWorkspace(texts)));
});

test('a fault says where it stands, in either language', () => {
  const letter = { file: 'letters/x.md', text: '---\ndate: 2026-02-30\n---\n' };
  const { value, diagnostics } = readAndCompose(letter, workspace, options);
  expect(value).toBeUndefined();
  const date = diagnostics.find(({ code }) => code === 'source/no-such-date');
  if (date === undefined) throw new Error('no fault');
  const texts = new Map([[letter.file, letter.text]]);
  expect(printDiagnostic(date, texts, catalogues.fr, { paint: PLAIN, width: 80 })).toMatchInlineSnapshot(`
    "erreur[source/no-such-date] letters/x.md:2:7
      Le jour 2026-02-30 n’existe pas.
        2 | date: 2026-02-30
          |       ^^^^^^^^^^
      = aide : le plus proche est 2026-02-28"
  `);
});
