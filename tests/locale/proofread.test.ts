// Silence on right sentences, exactly its own remark on each wrong one, and fixes that touch nothing else and settle at once.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as english from '../../src/locale/en/proofread/marks.ts';
import * as french from '../../src/locale/fr/proofread/marks.ts';
import { locales } from '../../src/locale/index.ts';
import type { Paragraph, Remark } from '../../src/locale/locale.ts';
import { rightSentences, withCalls, wrongSentences } from './corpus.ts';

function fixed(paragraph: Paragraph, remarks: readonly Remark[]): string {
  return [...remarks]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, fix }) => (fix === undefined ? text : text.slice(0, start) + fix + text.slice(end)),
      paragraph.text,
    );
}

for (const [language, { SIGNS, onMarks }] of [
  ['fr', french],
  ['en', english],
] as const) {
  const { proofread, microtypography } = locales[language];
  describe(`proofreading (${language})`, () => {
    const right = rightSentences(`${language}-right.txt`);
    const wrong = wrongSentences(`${language}-wrong.txt`);

    test('the corpora are large enough', () => {
      expect(right.length).toBeGreaterThanOrEqual(60);
      expect(wrong.length).toBeGreaterThanOrEqual(60);
    });

    test('a text without their signs says nothing to the rules of marks', () => {
      const cut = fc.constantFrom(..."aBé 1'´`′‘‛,.;:!?()h", '  ', 'le', 'Mot', '14');
      const text = fc.array(cut, { maxLength: 14 }).map((parts) => parts.join(''));
      fc.assert(
        fc.property(text, fc.constantFrom('body', 'signatories'), (original, part) => {
          const reading = { text: original, original, part } as const;
          fc.pre(onMarks.some((rule) => rule(reading).length > 0));
          expect(original).toMatch(SIGNS);
        }),
        { numRuns: 500 },
      );
    });

    test.each(right.map((paragraph) => [paragraph.text, paragraph] as const))('no alarm: %s', (_, paragraph) => {
      expect(proofread(paragraph).map(({ code, start, end }) => [code, paragraph.text.slice(start, end)])).toEqual([]);
    });

    test.each(right.map((paragraph) => [paragraph.text, paragraph] as const))('nor once set: %s', (_, paragraph) => {
      const [text = ''] = microtypography([paragraph.text]);
      expect(proofread(withCalls({ ...paragraph, text })).map(({ code }) => code)).toEqual([]);
    });

    test.each(wrong.map((one) => [`${one.code}: ${one.paragraph.text}`, one] as const))('%s', (_, one) => {
      const remarks = proofread(one.paragraph);
      expect(remarks.map(({ code }) => code)).toEqual([one.code]);
      const after = fixed(one.paragraph, remarks);
      expect(after === one.paragraph.text ? undefined : after.replaceAll('\u202f', ' ')).toBe(one.cured);
      if (one.cured !== undefined) expect(proofread(withCalls({ ...one.paragraph, text: after }))).toEqual([]);
    });

    test('fixes of many slips together are done at once: a second pass changes nothing', () => {
      const sentences = [...right, ...wrong.map((one) => one.paragraph)]
        .filter(({ part, text }) => part === 'body' && /[.!?]$/u.test(text))
        .map(({ text }) => text);
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 6 }), (chosen) => {
          const paragraph = withCalls({ part: 'body', text: chosen.join(' ') });
          const once = fixed(paragraph, proofread(paragraph));
          expect(fixed({ ...paragraph, text: once }, proofread(withCalls({ ...paragraph, text: once })))).toBe(once);
        }),
        { numRuns: 500 },
      );
    });

    test.each(wrong.map((one) => [one.code, one] as const))('%s is seen as well once the text is set', (_, one) => {
      const [text = ''] = microtypography([one.paragraph.text]);
      const codes = proofread(withCalls({ ...one.paragraph, text })).map(({ code }) => code);
      // Setting may heal a space or a stop; what it leaves is the same fault.
      if (codes.length > 0) expect(codes).toEqual([one.code]);
      else expect(['language/spaces', 'language/punctuation']).toContain(one.code);
    });
  });
}
