import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pasteReader } from '../../src/cli/commands/new/paste.ts';

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
