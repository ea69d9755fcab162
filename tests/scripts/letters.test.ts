// The bundle writes \p{L} and its like out as ranges: that they mean the same.
import { describe, expect, test } from 'vitest';
// @ts-expect-error a script of the build, without types
import { CLASSES, withLettersWrittenOut, writtenOut } from '../../scripts/letters.mjs';

/** Latin with its extensions as far as Europe writes, Greek, Cyrillic. */
const BLOCKS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  L: [
    [0, 0x24f],
    [0x370, 0x52f],
    [0x1e00, 0x1eff],
  ],
  Lu: [
    [0, 0x17f],
    [0x386, 0x3ab],
    [0x400, 0x45f],
  ],
  Ll: [
    [0, 0x17f],
    [0x3ac, 0x3ce],
    [0x400, 0x45f],
  ],
  M: [[0, 0x52f]],
  N: [[0, 0x52f]],
};

test.each(Object.entries(BLOCKS))('\\p{%s} letter for letter', (name, blocks) => {
  const theirs = new RegExp(`\\p{${name}}`, 'u');
  const ours = new RegExp(`[${CLASSES[name]}]`, 'u');
  for (const [from, to] of blocks) {
    for (let code = from; code <= to; code++) {
      const sign = String.fromCodePoint(code);
      expect(ours.test(sign), `U+${code.toString(16)}`).toBe(theirs.test(sign));
    }
  }
});

describe('patterns', () => {
  test('inside and outside a class, in a literal and in a string', () => {
    expect(writtenOut('\\p{Lu}[^\\p{Lu}\\]x]').text).toBe(`[${CLASSES.Lu}][^${CLASSES.Lu}\\]x]`);
    const doubled = CLASSES.L.replaceAll('\\', '\\\\');
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a program is what is rewritten
    expect(withLettersWrittenOut("const a = '(?<![\\\\p{L}-])'; const b = `[\\\\p{L}${a}]`;", 'a.ts')).toBe(
      `const a = '(?<![${doubled}-])'; const b = \`[${doubled}\${a}]\`;`,
    );
  });
});
