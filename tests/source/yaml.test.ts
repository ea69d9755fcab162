// Places survive YAML: what stands inside a value is found where it was typed, whatever the style of the scalar.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { frontMatter } from '../../src/source/front-matter.ts';
import { readYaml } from '../../src/source/yaml.ts';

function source(text: string) {
  const { value } = readYaml({ file: 'x.yaml', text });
  if (value === undefined) throw new Error('unreadable');
  return value;
}

describe('offsetIn', () => {
  const styles = ['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const;
  const words = fc.array(fc.stringMatching(/^[a-zéà'"{}#:]{1,12}$/), { minLength: 1, maxLength: 30 });

  test.each(styles)('points at the character that was typed (%s)', (defaultStringType) => {
    fc.assert(
      fc.property(words, (parts) => {
        const value = parts.join(' ');
        const text = `a: 1\nlist:\n  - other\n  - ${stringify(value, { defaultStringType, lineWidth: 40 }).trimEnd().replaceAll('\n', '\n    ')}\n`;
        let read: ReturnType<typeof source>;
        try {
          read = source(text);
        } catch {
          return; // not every text can be written in every style
        }
        const list = (read.data as { list: string[] }).list;
        fc.pre(list[1] === value || list[1] === `${value}\n`);
        for (let index = 0; index < value.length; index++) {
          if (value[index] === ' ') continue; // a folded space is a line end
          expect(text[read.offsetIn(['list', 1], index)]).toBe(value[index]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('keys and values have places of their own', () => {
  const text = 'date: 2024-02-22\nsignatories:\n  - { person: a-b, show: [depute, membre x] }\n';
  const read = source(text);
  const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  expect(at(read.span(['date']))).toBe('2024-02-22');
  expect(at(read.keySpan(['signatories', 0, 'show']))).toBe('show');
  expect(at(read.span(['signatories', 0, 'show', 1]))).toBe('membre x');
  expect(at(read.span(['signatories', 0, 'nothing', 3]))).toBe('{ person: a-b, show: [depute, membre x] }');
});

test('YAML 1.2: dates and NO stay texts, 01 keeps how it was typed', () => {
  const read = source('a: 2024-02-22\nb: NO\nc: 01\n');
  expect(read.data).toEqual({ a: '2024-02-22', b: 'NO', c: 1 });
  expect(read.typed(['c'])).toBe('01');
});

test('aliases that expand too far are refused at once', () => {
  const lines = ['a: &a [x,x,x,x,x,x,x,x,x]'];
  for (let level = 1; level < 12; level++) {
    const [name, below] = [String.fromCharCode(97 + level), String.fromCharCode(96 + level)];
    lines.push(`${name}: &${name} [${Array(9).fill(`*${below}`).join(',')}]`);
  }
  expect(readYaml({ file: 'x.yaml', text: lines.join('\n') }).diagnostics.map(({ code }) => code)).toEqual([
    'source/too-large',
  ]);
});

test('front matter ends at a line of three hyphens, and may be followed by nothing', () => {
  expect(frontMatter({ file: 'x', text: '---\na: 1\n---\nBody' })).toEqual({ start: 4, end: 9, body: 13 });
  expect(frontMatter({ file: 'x', text: '---\na: 1\n---' })).toEqual({ start: 4, end: 9, body: 12 });
  expect(frontMatter({ file: 'x', text: 'a: 1\n---\n' })).toBeUndefined();
  expect(frontMatter({ file: 'x', text: '---\na: --- b\n' })).toBeUndefined();
});
