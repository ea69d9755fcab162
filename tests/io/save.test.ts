import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CannotWrite, save } from '../../src/io/save.ts';

describe('save', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'plaidoyer-save-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test('makes the folders above, and leaves nothing beside the file', async () => {
    await save(path.join(root, 'a/b/c.txt'), 'one');
    expect(readFileSync(path.join(root, 'a/b/c.txt'), 'utf8')).toBe('one');
    expect(readdirSync(path.join(root, 'a/b'))).toEqual(['c.txt']);
  });

  test('a file where a folder should be is refused, and kept', async () => {
    writeFileSync(path.join(root, 'a'), 'kept');
    await expect(save(path.join(root, 'a/b/c.txt'), 'one')).rejects.toBeInstanceOf(CannotWrite);
    expect(readFileSync(path.join(root, 'a'), 'utf8')).toBe('kept');
  });

  // mkdir's own « recursive » never returns there.
  test.skipIf(!existsSync('/proc/self'))('a folder the system cannot make is refused at once', async () => {
    await expect(save('/proc/plaidoyer-nowhere/c.txt', 'one')).rejects.toBeInstanceOf(CannotWrite);
  });
});
