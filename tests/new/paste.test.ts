import fc from 'fast-check';
import { expect, test } from 'vitest';
import { enterOnce, pasteReader } from '../../src/cli/commands/new/paste.ts';

test('pasted line ends, blank lines and tabs press no key', () => {
  const read = pasteReader();
  expect(read('a\u001b[200~Un\r\n\r\nDeux\tTrois\u0003\u001b[201~\r')).toBe('aUn\n\nDeux ; Trois\r');
});

test('keys pass as they are, Escape and arrows too', () => {
  const read = pasteReader();
  for (const key of ['\u001b', '\u001b[A', '\r', '\u0003', 'é']) expect(read(key)).toBe(key);
});

test('however the terminal cuts it', () => {
  const whole = 'x\u001b[200~Anne\rMaud\u001b[201~y';
  fc.assert(
    fc.property(fc.array(fc.nat(whole.length), { maxLength: 6 }), (cuts) => {
      const read = pasteReader();
      const ends = [...new Set(cuts), whole.length].sort((a, b) => a - b);
      let from = 0;
      let out = '';
      for (const end of ends) {
        // A lone ESC counts as the Escape key: terminals do not cut there.
        if (whole[end - 1] === '\u001b') continue;
        out += read(whole.slice(from, end));
        from = end;
      }
      expect(out).toBe('xAnne\nMaudy');
    }),
  );
});

test.each([
  ['nothing typed', true, ['\r'], '\r\r'],
  ['a list pasted with its last line end', true, ['Anne\nMaud\n', '\r'], 'Anne\nMaud\n\r\r'],
  ['in one go', true, ['Anne\n\r'], 'Anne\n\r\r'],
  ['under what stood there', false, ['\nMaud\n', '\r'], '\nMaud\n\r\r'],
  ['a list without it', true, ['Anne\nMaud', '\r', '\r'], 'Anne\nMaud\r\r'],
  ['typed on below it', true, ['Anne\n', 'M', '\r'], 'Anne\nM\r'],
  ['taken back below it', true, ['Anne\n', '\u007f', '\r'], 'Anne\n\u007f\r'],
  ['what stood there', false, ['\r', '\r'], '\r\r'],
  ['gone back up', true, ['Anne\n', '\u001b[A', 'Maud\n', '\r'], 'Anne\n\u001b[AMaud\n\r'],
])('Enter ends lines once where an empty line stands: %s', (_, empty, keys, expected) => {
  const enter = enterOnce(empty);
  expect(keys.map(enter).join('')).toBe(expected);
});
