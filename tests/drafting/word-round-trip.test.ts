// A Word file of two pages taken over, and what comes out of it: the Word file and the PDF say the same, note and items too.
// Skipped where there is no LibreOffice or no pdftotext.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { AlignmentType, Document, FootnoteReferenceRun, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import { describe, expect, test } from 'vitest';
import { plaidoyer, workspace } from '../support/workspace.ts';

const OFFICE = process.env.SOFFICE ?? 'soffice';
const isThere = (program: string, flag: string) => spawnSync(program, [flag]).status === 0;

const LONG =
  'Depuis trois hivers, les habitantes et les habitants des deux rives font un détour de quarante kilomètres pour se ' +
  'rendre à l’école, au marché ou chez le médecin, alors que les travaux promis attendent encore leur premier jour. ';
const NOTE = 'Rapport d’exemple sur l’état des ponts, page 12.';
const ITEMS = [
  'de publier le rapport ;',
  'de fixer un calendrier des travaux, pont par pont, et de le tenir ;',
  'de nous recevoir.',
];
const DASHES = ['le pont de pierre ;', 'le pont de fer.'];

const plain = (...children: (TextRun | FootnoteReferenceRun)[]) => new Paragraph({ children });
const text = (words: string) => plain(new TextRun(words));

/** As an assistant would have typed it. */
async function wordFile(): Promise<Uint8Array> {
  const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], mark: string) => [
    { level: 0, format, text: mark, alignment: AlignmentType.LEFT },
  ];
  return Packer.toBuffer(
    new Document({
      footnotes: { 1: { children: [text(NOTE)] } },
      numbering: {
        config: [
          { reference: 'figures', levels: level(LevelFormat.DECIMAL, '%1.') },
          { reference: 'dashes', levels: level(LevelFormat.BULLET, '–') },
        ],
      },
      sections: [
        {
          children: [
            plain(
              new TextRun('Nous appelons votre attention sur '),
              new TextRun({ text: 'l’état des ponts', bold: true }),
              new TextRun(', que le rapport dit « '),
              new TextRun({ text: 'préoccupant', italics: true }),
              new TextRun(' »'),
              new FootnoteReferenceRun(1),
              new TextRun(' depuis le 1er mars.'),
            ),
            ...Array.from({ length: 7 }, () => text(LONG.repeat(2))),
            text('Nous vous demandons donc :'),
            ...ITEMS.map((one) => new Paragraph({ text: one, numbering: { reference: 'figures', level: 0 } })),
            text('Sont les plus touchés :'),
            ...DASHES.map((one) => new Paragraph({ text: one, numbering: { reference: 'dashes', level: 0 } })),
            text(LONG),
          ],
        },
      ],
    }),
  );
}

describe.skipIf(!isThere(OFFICE, '--version') || !isThere('pdftotext', '-v'))('a Word file of two pages', () => {
  test('comes out with the same words as a PDF and as a Word file', async () => {
    const root = workspace({ 'lettre.docx': await wordFile() });
    const taken = await plaidoyer(root, [
      ...['new', 'ponts', '--text', 'lettre.docx', '--subject', 'Les ponts', '--date', '2026-03-05'],
      ...['--to', 'odette-passerelle', '--sign', 'aliette-roncevaux,clarisse-vauquelin', '--lang', 'fr'],
    ]);
    expect(taken.exit, taken.err).toBe(0);
    expect((await plaidoyer(root, ['render', 'ponts', '--format', 'pdf,docx'])).exit).toBe(0);
    const output = path.join(root, 'output');
    const pages = execFileSync('pdftotext', ['-enc', 'UTF-8', path.join(output, 'ponts.pdf'), '-'], {
      encoding: 'utf8',
    }).split('\f');
    expect(pages).toHaveLength(3);
    // LibreOffice's text has one mark for all lists without figures.
    const read = wordsOf(opened(output, 'ponts.docx', 'txt').replaceAll('•', '–'));
    // The head and the number of a page are its own.
    const shown = wordsOf(pages.map((page) => page.replace(/^Lettre à .*$|^ *\d+\/\d+ *$/gmu, '')).join(' '));
    const said = shown.join(' ');
    const printed = wordsOf(`(1) ${NOTE}`).join(' ');
    expect(said).toContain(printed);
    expect(said).toContain(wordsOf('préoccupant »\u202f(1) depuis le 1er mars.').join(' '));
    // A Word file counts its notes itself, and its text alone is without them.
    expect(read.join(' ')).toBe(said.replace(` ${printed}`, '').replace('» (1) depuis', '»1 depuis'));
    expect(opened(output, 'ponts.docx', 'fodt')).toContain(NOTE.replace('page 12', 'page\u00a012'));
    for (const [index, item] of ITEMS.entries()) expect(said).toContain(wordsOf(`${index + 1}. ${item}`).join(' '));
    for (const item of DASHES) expect(said).toContain(wordsOf(`– ${item}`).join(' '));
    const letter = readFileSync(path.join(root, 'letters/ponts.md'), 'utf8');
    expect(letter).toContain('**l’état des ponts**');
    expect(letter).toContain('*préoccupant*');
  }, 120_000);
});

function opened(folder: string, name: string, as: 'txt' | 'fodt'): string {
  const profile = path.join(folder, 'profile');
  mkdirSync(profile, { recursive: true });
  const filter = as === 'txt' ? 'txt:Text (encoded):UTF8' : as;
  const asked = ['--headless', `-env:UserInstallation=${pathToFileURL(profile).href}`, '--convert-to', filter];
  execFileSync(OFFICE, [...asked, '--outdir', folder, path.join(folder, name)], { stdio: 'ignore', timeout: 100_000 });
  return readFileSync(path.join(folder, name.replace(/docx$/u, as)), 'utf8');
}

/** Words apart from how their line ends: divided ones are whole, all spaces are alike. */
function wordsOf(written: string): string[] {
  return written
    .replace(/^\ufeff/u, '')
    .replace(/(?<=\p{L})[\u00ad-]\n(?=\p{Ll})/gu, '')
    .split(/[\s\u00a0\u202f\u2009]+/u)
    .filter((word) => word !== '');
}
