// What counts as the same text, and what a change is shown to be.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changedParagraphs,
  fingerprintOf,
  foldTypography,
  printRedline,
  type Reading,
  readFingerprint,
  redline,
} from '../../src/cosign/index.ts';

const body = (...texts: string[]): Reading => texts.map((text) => ({ part: 'body', text }));

describe('typography is no change', () => {
  test.each([
    ["L'État", 'L’État'],
    ['« sans bagages »', '“sans bagages”'],
    ['« sans bagages »', '"sans bagages"'],
    ['Quoi ?', 'Quoi ?'],
    ['Quoi ?', 'Quoi?'],
    ['1 200 ponts', '1200 ponts'],
    ['le cœur', 'le coeur'],
    ['attendre…', 'attendre...'],
    ['les ponts – tous – sont', 'les ponts - tous - sont'],
    ['porte-monnaie', 'porte‑monnaie'],
    ['extra­ordinaire', 'extraordinaire'],
    ['été', 'e\u0301te\u0301'],
  ])('%s = %s', (a, b) => {
    expect(fingerprintOf(body(a))).toBe(fingerprintOf(body(b)));
    expect(changedParagraphs(redline(body(a), body(b)))).toEqual([]);
  });

  test('nor is where paragraphs begin', () => {
    expect(fingerprintOf(body('Un pont.', 'Deux ponts.'))).toBe(fingerprintOf(body('Un pont. Deux ponts.')));
  });
});

test('whatever is set otherwise, fingerprint and changes agree that nothing changed', () => {
  const VARIANTS = [
    ["l'été", 'l’été'],
    ['« oui »', '“oui”', '"oui"', '«\u202foui\u202f»'],
    ['1 200', '1200', '1\u202f200'],
    ['porte-clés', 'porte\u2011clés'],
    ['sœur', 'soeur', 'sœ\u00adur'],
    ['fin...', 'fin…'],
    ['quoi ?', 'quoi\u00a0?', 'quoi?'],
    ['a – b', 'a - b', 'a — b'],
  ];
  const pair = fc.constantFrom(...VARIANTS).chain((all) => fc.tuple(fc.constantFrom(...all), fc.constantFrom(...all)));
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 8 }), (pairs) => {
      const [a, b] = [
        body(pairs.map(([one]) => one).join(' mot ')),
        body(pairs.map(([, other]) => other).join(' mot ')),
      ];
      expect(fingerprintOf(a)).toBe(fingerprintOf(b));
      expect(changedParagraphs(redline(a, b))).toEqual([]);
    }),
  );
});

describe('a change is a change', () => {
  test.each([
    ['Union européenne', 'Union Européenne'],
    ['Etat', 'État'],
    ['1 200 ponts', '1 300 ponts'],
    ['5 m²', '5 m2'],
    ['en 2020 et 2021', 'en 2020, et 2021'],
    ['nous demandons', 'nous demandons instamment'],
    ['le pont', 'les ponts'],
  ])('%s ≠ %s', (a, b) => {
    expect(fingerprintOf(body(a))).not.toBe(fingerprintOf(body(b)));
    expect(changedParagraphs(redline(body(a), body(b)))).not.toEqual([]);
  });

  test('the same words in another part of the letter', () => {
    expect(fingerprintOf([{ part: 'subject', text: 'Les ponts' }])).not.toBe(fingerprintOf(body('Les ponts')));
  });
});

test('changes are shown word by word', () => {
  const before = body('Nous demandons que 1 200 ponts soient réparés avant l’été.', 'Le reste attendra.');
  const after = body('Nous exigeons que 1 400 ponts soient réparés avant l’été.');
  expect(changedParagraphs(redline(before, after)).map((one) => printRedline(one))).toEqual([
    'Nous [-demandons-] {+exigeons+} que [-1 200-] {+1 400+} ponts soient réparés avant l’été.',
    '[-Le reste attendra.-]',
  ]);
});

test('what is kept and added, together, is the newer text; what is kept and removed, the older', () => {
  const word = fc.constantFrom('le', 'pont', 'tient', 'encore', 'debout', ',', '.', '1 200', '« oui »');
  const reading = fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), { maxLength: 4 });
  fc.assert(
    fc.property(reading, reading, (a, b) => {
      const [before, after] = [a, b].map((texts) => body(...texts.map((words) => words.join(' ')))) as [
        Reading,
        Reading,
      ];
      const stretches = redline(before, after).flatMap((paragraph) => paragraph.stretches);
      const side = (kind: string) =>
        stretches
          .filter((one) => one.kind === 'kept' || one.kind === kind)
          .map(({ text }) => text)
          .join(' ');
      const bare = (text: string) => foldTypography(text).replace(/\s/g, '');
      expect(bare(side('added'))).toBe(bare(after.map(({ text }) => text).join(' ')));
      expect(bare(side('removed'))).toBe(bare(before.map(({ text }) => text).join(' ')));
    }),
  );
});

test.each([
  ['3f2a-91bc-77d0-e541', '3f2a-91bc-77d0-e541'],
  [' 3F2A–91BC–77D0–E541 ', '3f2a-91bc-77d0-e541'],
  ['3f2a91bc77d0e541', '3f2a-91bc-77d0-e541'],
  ['3f2a-91bc', undefined],
  ['ACCORD 3f2a-91bc-77d0-e541', undefined],
])('a fingerprint pasted back as « %s »', (pasted, read) => {
  expect(readFingerprint(pasted)).toBe(read);
});
