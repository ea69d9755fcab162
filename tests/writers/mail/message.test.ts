// A message as a mail parser reads it back, whatever its subject, its text and the names of its files.
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { writeMessage } from '../../../src/writers/mail/index.ts';

const bytes = Uint8Array.from({ length: 1000 }, (_, index) => (index * 7) % 256);

test('subject, text and attachments come back, the same bytes each time', async () => {
  const message = {
    subject:
      'Proposition de cosignature : « Entretien des ponts imaginaires » — réponse avant le jeudi 5 mars 2026 à 18 h 🖋️',
    language: 'fr',
    text: 'Bonjour,\n\n.une ligne qui commence par un point\nFrom ici : àéîœ «\u202foui\u202f»\n',
    attachments: [{ name: 'pièce jointe n° 1.pdf', type: 'application/pdf', bytes }],
  };
  const written = writeMessage(message);
  expect(writeMessage(message)).toBe(written);
  expect(written).toMatch(/^[\x20-\x7e\r\n]*$/);
  expect(Math.max(...written.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
  const read = await simpleParser(written);
  expect(read.subject).toBe(message.subject);
  expect(read.text).toBe(message.text);
  expect(read.headers.get('x-unsent')).toBe('1');
  expect(
    read.attachments.map(({ filename, contentType, content }) => [filename, contentType, content.equals(bytes)]),
  ).toEqual([['pièce jointe n° 1.pdf', 'application/pdf', true]]);
});

test('no subject can add a header or end the message', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (subject) => {
      const read = await simpleParser(
        writeMessage({ subject: `${subject}\r\nBcc: a@b.example`, language: 'fr', text: 'x', attachments: [] }),
      );
      expect([...read.headers.keys()].sort()).toEqual(['content-type', 'mime-version', 'subject', 'x-unsent']);
    }),
    { numRuns: 100 },
  );
});
