import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fromLetter, withoutEnded } from '../../src/drafting/from-letter.ts';
import { readLetter } from '../../src/letter/index.ts';
import { resolveLetter } from '../../src/letter/resolve.ts';
import { locales } from '../../src/locale/index.ts';
import { REPOSITORY } from '../support/workspace.ts';
import { shippedRegistry } from './shipped.ts';

const file = 'letters/2024-02-22-bielorussie.yaml';
const text = readFileSync(path.join(REPOSITORY, file), 'utf8');
const none = { place: undefined, recipients: [], fields: new Map() };

test('nothing of what only the signed letter said, everything else byte for byte', () => {
  const next = fromLetter({ file, text }, { date: '2024-04-20', head: 'D’après la première.', ...none });
  expect(next).not.toContain('as_signed');
  expect(next).not.toContain('Ce que la lettre signée');
  expect(next.startsWith('# D’après la première.\ntemplate:')).toBe(true);
  expect(next).toContain('# signée sans son mandat');
  const kept = text.slice(text.indexOf('template:'), text.indexOf('\n# Ce que la lettre signée')).trimEnd();
  expect(next.slice(next.indexOf('template:')).trimEnd()).toBe(kept.replace('date: 2024-02-22', 'date: 2024-04-20'));
});

test('a field, the place and the recipient may change at once', () => {
  const next = fromLetter(
    { file, text },
    {
      date: '2024-04-20',
      head: 'x',
      place: 'Strasbourg',
      recipients: [{ name: 'Ada Exemple', gender: 'f', title: 'Ministre', address: [] }],
      fields: new Map([['pays', 'Géorgie']]),
    },
  );
  expect(next).toContain('\nplace: Strasbourg\n');
  expect(next).toContain('\nrecipient: { name: Ada Exemple, gender: f, title: Ministre }\n');
  expect(next).toContain('\n  pays: Géorgie\n');
});

test('roles that ended go, and those who held no other of them', () => {
  const short = `template: x
date: 2024-06-20
recipient: { person: stephane-sejourne, show: ministre ministere-europe }
signatories:
  - { person: frederic-petit, show: [depute, president gevi-bielorussie] } # le premier
  - { person: bruno-fuchs, show: depute }
  - { person: odile-terrasson, show: [ministre, depute] } # reste
`;
  const letter = readLetter({ file, text: short }).value;
  const resolved = letter && resolveLetter(letter, shippedRegistry(), locales.fr, { order: 'as-listed' });
  expect(withoutEnded({ file, text: short }, resolved?.diagnostics ?? [], 'leave')).toBe(`template: x
date: 2024-06-20
recipient: { person: stephane-sejourne, show: ministre ministere-europe }
signatories:
  - { person: odile-terrasson, show: [ministre, depute] } # reste
`);
});
