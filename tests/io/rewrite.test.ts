// Changing a user's file: only the stretches meant, whatever its line ends; whole, or not at all.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rewrite } from '../../src/io/rewrite.ts';
import { CannotWrite, save } from '../../src/io/save.ts';
import { workspace } from '../support/workspace.ts';

test('a byte order mark and Windows line ends stay', async () => {
  const root = workspace({ 'x.md': '\ufeffun\r\ndeux\r\ntrois\r\n' }, []);
  // offsets of the text as gathered: "un\ndeux\ntrois\n"
  const made = await rewrite(root, 'x.md', [
    { start: 8, end: 13, text: '3' },
    { start: 3, end: 7, text: '2' },
    { start: 4, end: 5, text: 'overlaps' },
  ]);
  expect(made).toBe(2);
  expect(readFileSync(path.join(root, 'x.md'), 'utf8')).toBe('\ufeffun\r\n2\r\n3\r\n');
});

test('every other character stays, on any text', async () => {
  const root = workspace({}, []);
  const lines = fc.array(fc.stringMatching(/^[a-z é]{0,6}$/), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(lines, fc.constantFrom('\n', '\r\n'), fc.nat(40), async (parts, end, at) => {
      const gathered = parts.join('\n');
      fc.pre(at < gathered.length && gathered[at] !== '\n');
      writeFileSync(path.join(root, 'x'), parts.join(end));
      await rewrite(root, 'x', [{ start: at, end: at + 1, text: 'X' }]);
      const expected = `${gathered.slice(0, at)}X${gathered.slice(at + 1)}`.replaceAll('\n', end);
      expect(readFileSync(path.join(root, 'x'), 'utf8')).toBe(expected);
    }),
    { numRuns: 60 },
  );
});

test('a file that cannot be written says why and leaves nothing behind', async () => {
  const root = workspace({ 'a-file': '' }, []);
  mkdirSync(path.join(root, 'folder'));
  await expect(save(path.join(root, 'a-file/x.pdf'), 'x')).rejects.toBeInstanceOf(CannotWrite);
  await expect(save(path.join(root, 'folder'), 'x')).rejects.toBeInstanceOf(CannotWrite);
  expect(readdirSync(root).sort()).toEqual(['a-file', 'folder']);
});
