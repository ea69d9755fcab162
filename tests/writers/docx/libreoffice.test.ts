// The Word file in another's hands: LibreOffice opens it and finds the same words in the same order.
// Skipped where there is no LibreOffice.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import type { Document } from '../../../src/document/document.ts';
import { writeDocx } from '../../../src/writers/docx/index.ts';
import { everyPart, HOSTILE, letter, options, PEOPLE, paragraph, person, SVG, textOf } from '../invented.ts';

const PROGRAM = process.env.SOFFICE ?? 'soffice';
const hasLibreOffice = spawnSync(PROGRAM, ['--version']).status === 0;

describe.skipIf(!hasLibreOffice)('LibreOffice finds the words of', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'plaidoyer-docx-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function read(document: Document, columns: 1 | 2 | 3): Promise<readonly string[]> {
    const file = path.join(folder, 'letter.docx');
    writeFileSync(file, await writeDocx(document, options(columns, { 'a.svg': SVG })));
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    const arguments_ = [
      '--headless',
      `-env:UserInstallation=${profile}`,
      '--convert-to',
      'txt:Text (encoded):UTF8',
      '--outdir',
      folder,
      file,
    ];
    execFileSync(PROGRAM, arguments_, { stdio: 'ignore', timeout: 100_000 });
    return withoutMarks(
      readFileSync(path.join(folder, 'letter.txt'), 'utf8')
        .replace(/^\ufeff/u, '')
        .split('\n'),
    );
  }

  /** The footer is no part of the text LibreOffice exports. */
  const expected = ({ blocks, ...rest }: Document) =>
    withoutMarks(textOf({ ...rest, blocks: blocks.filter(({ kind }) => kind !== 'footer') }));

  test('every part of a letter', async () => {
    const found = (await read(everyPart(), 2)).map((line) => line.replace(/^ *(?:\d+\.|–|◦) /u, ''));
    expect(found).toEqual(expected(everyPart()));
  }, 120_000);

  test('one who signs by an image, at right', async () => {
    const document = everyPart([person('Camille Valbrune', ['Députée'], 'a.svg')]);
    const found = (await read(document, 1)).map((line) => line.replace(/^ *(?:\d+\.|–|◦) /u, ''));
    expect(found).toEqual(expected(document));
  }, 120_000);

  test('a hostile author', async () => {
    const document = letter([...HOSTILE.map((text) => paragraph(text)), { kind: 'signatories', people: PEOPLE }]);
    expect(await read(document, 3)).toEqual(expected(document));
  }, 120_000);
});

/** What is seen: white space folded, empty lines out. */
function withoutMarks(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replace(/[ \t]+/gu, ' ').trim()).filter((line) => line !== '');
}
