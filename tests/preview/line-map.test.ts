// A line of a tried text is found again in the file, whatever was added, taken out or changed around it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineInFile } from '../../src/preview/line-map.ts';

const FILE = 'a\nb\nc\nd\ne\n';

test.each([
  ['nothing tried', FILE, [1, 2, 3, 4, 5]],
  ['a line less', 'a\nc\nd\ne\n', [1, 3, 4, 5]],
  ['a line more', 'a\nb\nx\nc\nd\ne\n', [1, 2, 3, 3, 4, 5]],
  ['a line changed, and one less further down', 'a\nX\nc\ne\n', [1, 2, 3, 5]],
  ['one line in the place of two', 'a\nX\nd\ne\n', [1, 2, 4, 5]],
])('%s', (_, tried, lines) => {
  expect(lines.map((__, index) => lineInFile(tried, FILE, index + 1))).toEqual(lines);
});

test('lines that stay keep their order, and every answer is a line of the file', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(text, text, (tried, file) => {
      const found = tried.map((_, index) => lineInFile(tried.join('\n'), file.join('\n'), index + 1));
      expect(found.every((line, index) => line >= (found[index - 1] ?? 1) && line <= file.length)).toBe(true);
    }),
  );
});
