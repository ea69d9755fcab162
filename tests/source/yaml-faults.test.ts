// A slip in a YAML file is told once, on the line where a person would look for it. « ▸ » stands before the place.
import { describe, expect, test } from 'vitest';
import { catalogues } from '../../src/diagnostics/messages/index.ts';
import { frontMatter } from '../../src/source/front-matter.ts';
import { readYaml } from '../../src/source/yaml.ts';

const slips: readonly (readonly [code: string, text: string])[] = [
  ['UNCLOSED_QUOTE', 'date: 2026-03-05\nplace: ▸"Paris\nsignatories: [a]\nfields:\n  x: 1\n'],
  ['UNCLOSED_QUOTE', 'a: 1\nb: ▸"Paris\nc: "Rome"\nd: 2\n'],
  ['UNCLOSED_QUOTE', "a: 1\nb: ▸'Paris\nc: 2\nd: 3\n"],
  ['UNCLOSED_QUOTE', 'a: 1\nb: ▸"Paris\n'],
  ['UNCLOSED_QUOTE', '▸"a: 1\nb: 2\n'],
  ['TEXT_AFTER_QUOTE', "a: 1\nb: 'l'▸été à Paris'\nc: 2\n"],
  ['TEXT_AFTER_QUOTE', 'a: 1\nb: "Paris" ▸et Rome\nc: 2\n'],
  ['UNEXPECTED_TOKEN', 'a: 1\nb: [x]▸]\nc: 2\n'],
  ['BAD_INDENT', 'a: 1\n  ▸b: 2\nc: 3\n'],
  ['BAD_INDENT', 'fields:\n    a: 1\n  ▸b: 2\nc: 3\n'],
  ['BAD_INDENT', 'signatories:\n  - a\n ▸- b\n  - c\n'],
  ['BAD_INDENT', 'persons:\n  - id: a\n    given_name: A\n   ▸family_name: B\n    gender: f\n'],
  ['BAD_INDENT', 'persons:\n  - id: a\n    given_name: A\n     ▸family_name: B\n    gender: f\n'],
  ['BAD_INDENT', 'a: |\n  x\n ▸y\nb: 2\n'],
  ['BAD_INDENT', 'signatories:\n  - a\n  ▸x: 1\n'],
  ['BAD_INDENT', 'recipient:\n ▸name: A\n  gender: f\n  title: B\nx: 1\n'],
  ['BAD_INDENT', 'recipient:\n   ▸name: A\n  gender: f\n  title: B\nx: 1\n'],
  ['BAD_INDENT', 'recipient:\n  name: A\n▸gender: f\n  title: B\nx: 1\n'],
  ['BAD_INDENT', 'fields:\n  a: 1\n▸b:\n    - x\n    - y\n  c: 1\nx: 1\n'],
  ['BAD_INDENT', ' ▸template: essai\ndate: 2026-03-05\nplace: Paris\n'],
  ['MULTILINE_IMPLICIT_KEY', 'template: essai\n▸date 2026-03-05\nplace: Paris\n'],
  ['MULTILINE_IMPLICIT_KEY', 'template: essai\n▸signatories\n  - a\n  - b\n'],
  ['MULTILINE_IMPLICIT_KEY', 'persons:\n  - id: a\n    ▸given_name Ada\n    gender: f\n'],
  ['MISSING_COLON', 'template: essai\nplace: Paris\n▸date:2026-03-05\n'],
  ['TAB_AS_INDENT', 'fields:\n  a: 1\n▸\tpays: France\nx: 1\n'],
  ['UNCLOSED_BRACKET', 'a: 1\nsignatories: ▸[a, b\nplace: Paris\nb: 2\nc: [x]\n'],
  ['UNCLOSED_BRACKET', 'signatories:\n  - ▸{ person: a, show: [depute] \n  - { person: b }\nplace: Paris\n'],
  ['UNCLOSED_BRACKET', 'signatories:\n  - { person: a, show: ▸[depute }\n  - { person: b, show: [depute] }\n'],
  ['UNCLOSED_BRACKET', 'signatories:\n  - { person: a }\n  - ▸{ person: b\n'],
  ['UNCLOSED_BRACKET', 'a: ▸[x, y # z]\nb: 1\n'],
  ['AFTER_BRACES', 'a: 1\nb: { x: 1 }\n  ▸y: 2\nc: 2\n'],
  ['MISSING_COMMA', 'a: 1\nb: { x: ▸1 y: 2 }\nc: 2\n'],
  ['MISSING_COMMA', 'a: 1\nb: [ "x" ▸"y" ]\nc: 2\n'],
  ['DASH_WITHOUT_SPACE', 'signatories:\n  - a\n  ▸-b\n  - c\n'],
  ['DASH_WITHOUT_SPACE', 'signatories:\n  ▸-a\n  -b\nplace: Paris\n'],
  ['DASH_WITHOUT_SPACE', 'signatories:\n  ▸-a # elle\n  -b # lui\n'],
  ['DASH_WITHOUT_SPACE', 'signatories:\n  ▸-a\n  - b\n'],
  ['DASH_WITHOUT_SPACE', 'signatories:\n  - a\n   ▸-b\n'],
  ['DASH_WITHOUT_SPACE', 'signatories:\n▸-a\n-b\n'],
  ['DASH_WITHOUT_SPACE', 'signatories:\n  ▸-{ person: a, show: [depute] }\n  -{ person: b }\n'],
  ['DASH_WITHOUT_SPACE', 'signatories:\n  ▸-person: a\n    show: depute\n'],
  ['DASH_WITHOUT_SPACE', 'signatories:\n  # eux\n  ▸-"a"\n'],
  ['DUPLICATE_KEY', 'a: 1\nb: 2\n▸a: 3\n'],
  ['BLOCK_AS_IMPLICIT_KEY', 'a: 1\nsubject: ▸Lettre: au ministre\nc: 2\n'],
  ['BAD_SCALAR_START', 'a: 1\nb: ▸@paris\nc: 2\n'],
  ['BAD_ALIAS', 'a: 1\nb: ▸*gras*\nc: 2\n'],
  ['BAD_DQ_ESCAPE', 'a: 1\nb: "c:▸\\Dossier"\nc: 2\n'],
  ['MULTIPLE_DOCS', 'a: 1\n▸---\nb: 2\n'],
];

const told = (text: string, start = 0, end = text.length) =>
  readYaml({ file: 'x.yaml', text }, start, end).diagnostics.map(({ facts, span }) => [
    (facts as { code: string }).code,
    span?.start,
  ]);

describe.each(['\n', '\r\n'])('with line ends %j', (eol) => {
  test.each(slips)('%s %j', (code, written) => {
    const marked = written.replaceAll('\n', eol);
    expect(told(marked.replace('▸', ''))).toEqual([[code, marked.indexOf('▸')]]);
  });
});

test('every slip has words of its own in both languages', () => {
  const messages = [catalogues.fr, catalogues.en].map(({ messages: all }) => all['source/yaml']);
  for (const [code] of slips) {
    for (const say of messages) expect(say({ code, reason: 'REASON' }).message).not.toContain('REASON');
  }
});

test('in front matter, places count from the head of the file; two keys written twice are both told', () => {
  const text = '---\na: 1\na: 2\nb: 1\nc: "x\n---\nTexte\n';
  const { start, end } = frontMatter({ file: 'x', text }) ?? { start: 0, end: 0 };
  expect(told(text, start, end)).toEqual([
    ['DUPLICATE_KEY', text.indexOf('a: 2')],
    ['UNCLOSED_QUOTE', text.indexOf('"x')],
  ]);
  expect(told('a: 1\na: 2\nb: 1\nb: 2\n').map(([code]) => code)).toEqual(['DUPLICATE_KEY', 'DUPLICATE_KEY']);
});

test.each([
  'a: -b\n',
  'a:\n  -5\n',
  'a: [x,\n  -y]\n',
  'a: |\n  -b\n',
  'a: x\n  -b\n',
  'a: "x\n  -b"\n',
  'a:\n  - -5\n',
])('a hyphen that begins no element: %j', (text) => {
  expect(told(text)).toEqual([]);
});

test('a last line of three hyphens cuts nothing', () => {
  expect(told('---\na: 1\n---\n')).toEqual([]);
  expect(told('a: 1\n--- # fin\n')).toEqual([['MULTIPLE_DOCS', 5]]);
});
