// A note is a note in each file of a letter: at the foot of a page, Word's own in a Word file, after those who sign elsewhere.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { filesUnder, plaidoyer, REPOSITORY, workspace } from '../support/workspace.ts';

const CASE = path.join(REPOSITORY, 'tests/cases/notes-of-a-letter');

test('the same figure calls the note and stands before it, in HTML, Word, plain text and PDF', async () => {
  const inputs = filesUnder(CASE).filter((file) => /^(?:letters|signatories)\//.test(file));
  const root = workspace(Object.fromEntries(inputs.map((file) => [file, readFileSync(path.join(CASE, file))])));
  expect((await plaidoyer(root, ['render', 'essai', '--format', 'pdf,html,docx,txt'])).exit).toBe(0);
  const output = (kind: string) => readFileSync(path.join(root, `output/essai.${kind}`));

  const html = output('html').toString();
  expect(html).toContain('350 m\u202f<sup><a href="#note-pont" role="doc-noteref">(1)</a></sup>');
  expect(html).toContain('<p class="note" role="doc-footnote" id="note-pont">(1)\u00a0Mesuré en 2024.</p>');

  const txt = output('txt').toString();
  expect(txt).toMatch(/350\sm\u202f\(1\) et la pile/u);
  expect(txt.indexOf('(1)\u00a0Mesuré')).toBeGreaterThan(txt.indexOf('Camille Brisebard'));

  const parts = unzipSync(output('docx'));
  const word = strFromU8(parts['word/document.xml'] as Uint8Array);
  // The first note is called twice; a Word note stands in one place only.
  expect(word.match(/<w:footnoteReference w:id="\d"/gu)).toEqual(
    ['1', '2', '3'].map((id) => `<w:footnoteReference w:id="${id}"`),
  );
  expect(word).toMatch(
    /350 m<\/w:t><\/w:r><w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:t[^>]*>1<\/w:t>/u,
  );
  expect(word).not.toContain('(1)');
  const notes = strFromU8(parts['word/footnotes.xml'] as Uint8Array);
  expect(notes.match(/<w:pStyle w:val="FootnoteText"\/>/gu)).toHaveLength(3);

  // Each has a name of its own, as PDF/UA wants of notes.
  const pdf = output('pdf').toString('latin1');
  expect(pdf.match(/\/S \/Note\n/gu)).toHaveLength(3);
  expect(pdf).toContain('/IDTree');
});
