// Filling: values create no markup, and every character of the result knows where it came from.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/document/plain-text.ts';
import { readBlocks } from '../../src/document/read.ts';
import { locales } from '../../src/locale/index.ts';
import type { Occasion } from '../../src/locale/value.ts';
import { Filler, Marks, parseSyntax, partAt, placesOf, plain, wholeOrigin } from '../../src/template/index.ts';

const occasion: Occasion = {
  date: '2026-03-05',
  signatories: ['f'],
  recipients: [
    {
      role: 'ministre',
      gender: 'f',
      name: 'Odile Terrasson',
      familyName: 'Terrasson',
      title: undefined,
      preferredSalutation: undefined,
      colleague: false,
    },
  ],
  options: { mixed: 'masculine', capitals: 'jo' },
};

function filled(template: string, value: string) {
  const marks = new Marks();
  const filler = new Filler({ locale: locales.fr, occasion, marks, partials: new Map() });
  const part = partAt('t.hbs', template, 0);
  const program = parseSyntax(part).value;
  if (program === undefined) throw new Error('syntax');
  const span = { file: 'l.yaml', start: 10, end: 20 };
  const marked = filler.fill({ part, program }, { x: plain(value, marks, wholeOrigin(span)) });
  return marks.strip(marked);
}

/** Anything a person or an attacker might put in a field. */
const nasty = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.stringMatching(/^[-*_#>`~[\]()!&;:<|{}.=+0-9a-z \\]{1,40}$/),
  fc.constantFrom(
    '1. un',
    '- x',
    '# t',
    ':::closing',
    '{{x}}',
    '<b>',
    '&amp;',
    '[a](b)',
    '**',
    '\\',
    '`',
    '---',
    '> q',
    '    code',
  ),
);

describe('a value', () => {
  test.each(['{{x}}', 'a {{x}} b', '- {{x}}', '**{{x}}**', '# {{x}}', 'a\n{{x}}', '> {{x}}'])(
    'prints as it is written in %s',
    (template) => {
      fc.assert(
        fc.property(nasty, (text) => {
          const wanted = text.replace(/[ \t\r\n\f]+/g, ' ').trim();
          fc.pre(
            wanted !== '' &&
              !/[\u0000-\u001f\u007f-\u00a0\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u3000\ufeff\ufffd\ufdd0-\ufdef\ud800-\udfff]/u.test(
                text,
              ),
          );
          const marked = filled(template, text);
          const { value: blocks, diagnostics } = readBlocks(marked.text, placesOf(marked));
          expect(diagnostics).toEqual([]);
          expect(JSON.stringify(blocks)).toContain(JSON.stringify(wanted).slice(1, -1));
          expect(blocks).toHaveLength(1);
        }),
        { numRuns: 400 },
      );
    },
  );
});

describe('places', () => {
  test('each stretch of the document points back into the template, or at the value', () => {
    const template = 'Voici \\* un *mot*, {{x}} et\n  {{#if x}}la **suite**{{/if}}.\n';
    const marked = filled(template, 'valeur');
    const { value: blocks } = readBlocks(marked.text, placesOf(marked));
    const texts: { text: string; from: string }[] = [];
    const visit = (inlines: readonly { kind: string }[]): void => {
      for (const inline of inlines as never as {
        kind: string;
        text: string;
        origin?: { file: string; start: number; end: number };
        children: [];
      }[]) {
        if (inline.kind === 'text') {
          const { file = '', start = 0, end = 0 } = inline.origin ?? {};
          texts.push({ text: inline.text, from: file === 't.hbs' ? template.slice(start, end) : file });
        } else visit(inline.children);
      }
    };
    const [paragraph] = blocks ?? [];
    if (paragraph?.kind !== 'paragraph') throw new Error('no paragraph');
    visit(paragraph.inlines);
    expect(texts).toEqual([
      { text: 'Voici * un ', from: 'Voici \\* un ' },
      { text: 'mot', from: 'mot' },
      { text: ', ', from: ', ' },
      { text: 'valeur', from: 'l.yaml' },
      { text: ' et ', from: ' et\n' },
      { text: 'la ', from: 'la ' },
      { text: 'suite', from: 'suite' },
      { text: '.', from: '.' },
    ]);
    expect(plainText(paragraph.inlines)).toBe('Voici * un mot, valeur et la suite.');
  });
});
