// What a command says on a terminal: prose cut between words, commands whole on lines of their own.
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { Report } from '../src/cli/report.ts';
import { information, warning } from '../src/diagnostics/diagnostic.ts';

function told(isTerminal: boolean, tell: (report: Report) => void): string {
  const err: (string | Uint8Array)[] = [];
  const stream = { write: (data: string | Uint8Array) => void err.push(data), isTerminal, width: 30 };
  const world = {
    cwd: '/',
    env: {},
    systemLocale: 'fr',
    out: stream,
    err: stream,
    interactive: false,
    open: () => undefined,
  };
  tell(new Report(world, { json: false, quiet: false, language: 'fr' }));
  return err.join('');
}

const PROSE =
  'Sans dates, ce rôle vaut depuis toujours ; « Ada Exemple » signe :\n  plaidoyer signataires modifier ada-exemple';
const UNDO = [
  'plaidoyer signatories add --after x --lines \'\n  - un "nom" assez long pour être coupé ici\n\'',
  'plaidoyer check',
];

test('on a terminal, prose is cut between words', () => {
  expect(told(true, (report) => report.say(PROSE))).toBe(
    [
      'Sans dates, ce rôle vaut',
      'depuis toujours ; « Ada',
      'Exemple » signe :',
      '  plaidoyer signataires modifier ada-exemple',
      '',
    ].join('\n'),
  );
});

test('elsewhere it is whole', () => {
  expect(told(false, (report) => report.say(PROSE))).toBe(`${PROSE}\n`);
});

test('commands are whole wherever they are, one a line, in the language spoken', () => {
  const printed =
    'Pour défaire :\n  plaidoyer signataires ajouter --after x --lines \'\n  - un "nom" assez long pour être coupé ici\n\'\n  plaidoyer verifier\n';
  for (const isTerminal of [true, false])
    expect(told(isTerminal, (report) => report.commands('Pour défaire :', UNDO))).toBe(printed);
});

const FOUND = [
  information('drafting/not-kept', undefined, { what: 'style', count: 1, example: 'Citation' }),
  warning('typeset/word-too-wide', undefined, { word: 'anticonstitutionnellement' }),
  information('drafting/not-kept', undefined, { what: 'style', count: 1, example: 'Encadré' }),
];

test('on a terminal, what is told is cut between words, warnings before remarks, which go together', () => {
  const lines = stripVTControlCharacters(told(true, (report) => report.diagnostics(FOUND, new Map())));
  expect(lines).toMatchInlineSnapshot(`
    "avertissement[typeset/word-too-wide]
      « anticonstitutionnellement »
      est plus large que sa
      colonne ; il a été coupé
      entre deux lettres.
      = aide : mettez-y une espace
        ou un trait d’union,
        abrégez-le, ou élargissez
        la colonne (moins de
        colonnes de signataires)
    information[drafting/not-kept]
      Un style de Word n’est pas
      repris. « Citation »,
      « Encadré »
    0 erreur, 1 avertissement
    "
  `);
});

test('a place that the line has no room for stands whole on the next', () => {
  const found = [warning('typeset/word-too-wide', { file: 'letters/essai.md', start: 0, end: 1 }, { word: 'mot' })];
  const [first, second] = told(true, (report) => report.diagnostics(found, new Map())).split('\n');
  expect([first, second].map((line) => stripVTControlCharacters(line ?? ''))).toEqual([
    'avertissement[typeset/word-too-wide]',
    '  letters/essai.md',
  ]);
});

test('what a command is for is cut between words, the command never', () => {
  const steps = [['plaidoyer apercu letters/2026-03-05-essai.md', 'voir la page pendant que vous écrivez']] as const;
  expect(told(true, (report) => report.steps('Ensuite :', steps))).toBe(
    'Ensuite :\n  plaidoyer apercu letters/2026-03-05-essai.md\n      voir la page pendant que\n      vous écrivez\n',
  );
});

test('elsewhere what is told stands whole and in the order of the text', () => {
  const lines = told(false, (report) => report.diagnostics(FOUND, new Map())).split('\n');
  expect(lines.map((line) => line.split('[')[0]).filter((line) => /^[ai]/.test(line ?? ''))).toHaveLength(3);
});
