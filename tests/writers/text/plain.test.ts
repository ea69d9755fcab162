// What one would paste into a mail.
import { expect, test } from 'vitest';
import { writeText } from '../../../src/writers/text/index.ts';
import { everyPart, HOSTILE, letter, link, paragraph, words } from '../invented.ts';

test('every part of a letter', async () => {
  await expect(writeText(everyPart())).toMatchFileSnapshot('letter.txt.expected');
});

test('text is written as it stands, and makes no part of its own', () => {
  const document = letter(HOSTILE.map((text) => paragraph(text)));
  expect(writeText(document).trimEnd().split('\n\n')).toEqual(HOSTILE);
  expect(writeText(letter([paragraph('un\n\ndeux\u0007 coo\u00adpère')]))).toBe('un  deux coopère\n');
});

test('a link says where it leads, unless its text does or it must not be followed', () => {
  const document = letter([
    paragraph(link('le rapport', 'https://phares.example/a b')),
    paragraph(link('phares.example', 'https://phares.example/')),
    paragraph(link('a@example.org', 'mailto:a@example.org')),
    paragraph(link('piège', 'javascript:alert(1)')),
  ]);
  expect(writeText(document)).toBe(
    'le rapport <https://phares.example/a%20b>\n\nphares.example\n\na@example.org\n\npiège\n',
  );
  expect(writeText(letter([paragraph(link('ici', 'http://phares.example/É'))]))).toBe(
    'ici <http://phares.example/%C3%89>\n',
  );
});

test('parts with nothing in them leave no gap', () => {
  const document = letter([
    paragraph('un'),
    { kind: 'signatories', people: [] },
    { kind: 'subject', inlines: words('deux') },
  ]);
  expect(writeText(document)).toBe('un\n\ndeux\n');
});
