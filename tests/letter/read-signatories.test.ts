// The list of those who sign reads the same item by item, with words put in, as it reads whole.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBlocks } from '../../src/document/read.ts';
import { readMarked } from '../../src/letter/read-marked.ts';
import { Marks, placesOf, plain, wholeOrigin } from '../../src/template/index.ts';

const WORDS = [
  'Ada',
  'Éric',
  'O’Brien',
  "d'Arc",
  '*x*',
  '_y_',
  '[a](b)',
  'N. 12',
  '1.',
  '&amp;',
  '«A»',
  '—',
  '#',
  'Haut-Rhin',
  ',',
  ':::',
  '  ',
];
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((all) => all.join(' '));
const person = fc.record({ name: text, lines: fc.array(text, { maxLength: 3 }) });

/** As a layout prints them, each text with a place of its own. */
function filled(people: readonly { readonly name: string; readonly lines: readonly string[] }[], strong: string) {
  const marks = new Marks();
  let at = 0;
  const printed = (said: string) => {
    at += 100;
    return String(plain(said, marks, wholeOrigin({ file: 'signatories/a.yaml', start: at, end: at + said.length })));
  };
  const layout = { file: 'l.hbs', exact: true, span: { file: 'l.hbs', start: 0, end: 9 }, offset: (n: number) => n };
  const own = (said: string) => marks.around(said, layout);
  const items = people.map(
    ({ name, lines }) =>
      `${own(`- ${strong}`)}${printed(name)}${own(`${strong}\n`)}${lines.map((line) => own('  ') + printed(line) + own('\n')).join('')}`,
  );
  return marks.strip(`${own(':::signatories\n')}${items.join('')}${own(':::\n')}`);
}

test.each(['**', '', '_', '`'])('any names and lines, between %o', (strong) => {
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 6 }), (people) => {
      const marked = filled(people, strong);
      const whole = readBlocks(marked.text, placesOf(marked));
      expect(readMarked(marked)).toEqual(whole);
    }),
    { seed: 3, numRuns: 300 },
  );
});
