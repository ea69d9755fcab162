// « 1er »: its ending is raised wherever a page is drawn, and is the same text wherever it is read.
import { expect, test } from 'vitest';
import { plainText, raiseIn } from '../../src/document/plain-text.ts';
import { loadFonts } from '../../src/fonts/index.ts';
import { bundledFonts } from '../../src/io/fonts.ts';
import { locales } from '../../src/locale/index.ts';
import { writeDocx } from '../../src/writers/docx/index.ts';
import { writeHtml } from '../../src/writers/html/index.ts';
import { writeText } from '../../src/writers/text/index.ts';
import { bareFamily } from '../fonts/bare-family.ts';
import { stix } from '../typeset/specimen.ts';
import { part } from '../writers/docx/read-back.ts';
import { letter, options, strong, words } from '../writers/invented.ts';

const pattern = locales.fr.raised ?? /(?!)/gu;

test.each([
  ['le 1er mars', 'le 1^er mars'],
  ['la 1re, les 1ers et les 1res', 'la 1^re, les 1^ers et les 1^res'],
  ['la 2e, la 2de et la 2nde, le 577e', 'la 2^e, la 2^de et la 2^nde, le 577^e'],
  ['le XXe siècle, la Ve République, le Ier empire', 'le XX^e siècle, la V^e République, le I^er empire'],
  ['le XIXe arrondissement et les 3es assises', 'le XIX^e arrondissement et les 3^es assises'],
  ['Ce que De Le Me Vie veut', 'Ce que De Le Me Vie veut'],
  ['Mme Exemple, Me Modèle, n° 3', 'Mme Exemple, Me Modèle, n° 3'],
  ['3en, 1erx, A1e, 1,2e, www.exemple.fr/2e, 1e5', '3en, 1erx, A1e, 1,2e, www.exemple.fr/2e, 1e5'],
])('%s', (text, raised) => expect(text.replace(pattern, (ending) => `^${ending}`)).toBe(raised));

test('in a run, the words and their places stay', () => {
  const origin = { file: 'l.md', start: 10, end: 21 };
  const raised = raiseIn([{ kind: 'text', text: 'le 1er mars', origin }, strong('XXe')], pattern);
  expect(plainText(raised)).toBe('le 1er marsXXe');
  expect(raised.slice(0, 3)).toEqual([
    { kind: 'text', text: 'le 1', origin: { file: 'l.md', start: 10, end: 14 } },
    { kind: 'raised', children: [{ kind: 'text', text: 'er', origin: { file: 'l.md', start: 14, end: 16 } }] },
    { kind: 'text', text: ' mars', origin: { file: 'l.md', start: 16, end: 21 } },
  ]);
});

test('in each format', async () => {
  const document = letter([{ kind: 'paragraph', inlines: raiseIn(words('Le 1er mars.'), pattern) }]);
  expect(writeHtml(document, options())).toContain('Le 1<sup>er</sup> mars.');
  expect(writeText(document)).toContain('Le 1er mars.');
  expect(part(await writeDocx(document, options()), 'word/document.xml')).toMatch(
    /<w:vertAlign w:val="superscript"\/><\/w:rPr><w:t[^>]*>er<\/w:t>/u,
  );
});

test('the bundled fonts have raised letters of their own for every ending, of the same text', async () => {
  const { faces } = await loadFonts(bundledFonts());
  for (const face of Object.values(faces))
    for (const ending of ['er', 're', 'e', 'nde', 'de', 'ers', 'res', 'es']) {
      const [flat, raised] = [face.shape(ending), face.shape(ending, true)];
      expect(raised.text).toBe(flat.text);
      expect(raised.glyphs.map(({ text }) => text)).toEqual([...ending]);
      for (const [at, { id }] of raised.glyphs.entries()) expect(id).not.toBe(flat.glyphs[at]?.id);
      expect(raised.width).toBeLessThan(flat.width);
    }
});

test('a family without a raised form of each letter has smaller ones of its ordinary letters, all of them', async () => {
  const [full, bare] = [(await stix()).faces.regular, (await bareFamily()).faces.regular];
  for (const [face, text] of [
    [full, 'ère'],
    [bare, 'er'],
    [bare, '(12)'],
  ] as const) {
    const [flat, raised] = [face.shape(text), face.shape(text, true)];
    expect(raised).toMatchObject({ raised: 'made', glyphs: flat.glyphs, width: flat.width * 0.66 });
    expect(raised.ends.at(-1)).toBe(raised.width);
  }
});
