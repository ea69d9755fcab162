// A note of Word's: its call and itself bear the same label, and are read as a call and its note.
import { expect, test } from 'vitest';
import { htmlToMarkdown } from '../../src/drafting/html-to-markdown.ts';

const NOTES = 12;
const numbers = Array.from({ length: NOTES }, (_, index) => index + 1);

/** Word's own ids may begin at 2; notes at the end of the document are notes too. */
const kind = (number: number) => (number === NOTES ? 'endnote' : 'footnote');

test('calls stay in their place, notes stand at the end of the text, each with its label', () => {
  const calls = numbers.map(
    (n) => `<p>Un mot<sup><a href="#${kind(n)}-${n + 1}" id="${kind(n)}-ref-${n + 1}">[${n}]</a></sup>, la suite.</p>`,
  );
  const notes = numbers.map(
    (n) => `<li id="${kind(n)}-${n + 1}"><p> Voir la page ${n}. <a href="#${kind(n)}-ref-${n + 1}">↑</a></p></li>`,
  );
  const { markdown, lost } = htmlToMarkdown(`${calls.join('')}<ol>${notes.join('')}</ol>`);
  expect(markdown.split('\n\n')).toEqual([
    ...numbers.map((n) => `Un mot[^${n}], la suite.`),
    ...numbers.map((n) => `[^${n}]: Voir la page ${n}.`),
  ]);
  expect(lost.size).toBe(0);
});

test('a figure set as a call is one where there is that note', () => {
  const again =
    'Un mot<cite><sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup></cite>, encore<cite>1</cite> et<cite>7</cite>.';
  const note = '<ol><li id="footnote-1"><p><cite></cite> La note. <a href="#footnote-ref-1">↑</a></p></li></ol>';
  expect(htmlToMarkdown(`<p>${again}</p>${note}`).markdown).toBe('Un mot[^1], encore[^1] et7.\n\n[^1]: La note.');
});
