// A new workspace is complete for an editor at once: each YAML file names a schema that is there, as `schema` writes it.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, plaidoyer, workspace } from '../support/workspace.ts';

test('init writes what schema writes, and each file names its own', async () => {
  const folder = workspace({}, []);
  const told = await plaidoyer(folder, ['init', 'lettres', '--dry-run', '--json']);
  expect(filesUnder(folder)).toEqual([]);
  expect((await plaidoyer(folder, ['init', 'lettres'])).exit).toBe(0);
  const root = path.join(folder, 'lettres');
  const written = filesUnder(root);
  expect([...JSON.parse(told.out).written].sort()).toEqual(written);
  const named = written
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => {
      const [, schema = ''] =
        /^# yaml-language-server: \$schema=(\S+)$/m.exec(readFileSync(path.join(root, file), 'utf8')) ?? [];
      expect(existsSync(path.join(root, path.dirname(file), schema)), file).toBe(true);
      return [file, path.posix.join(path.dirname(file), schema)];
    });
  expect(named).toEqual([
    ['plaidoyer.yaml', '.plaidoyer/office.schema.json'],
    ['signatories/exemple.yaml', '.plaidoyer/signatories.schema.json'],
  ]);
  const schema = await plaidoyer(root, ['schema', '--modelines', '--json']);
  expect(JSON.parse(schema.out).written).toEqual([]);
  expect(readFileSync(path.join(root, '.plaidoyer/letter.schema.json'), 'utf8')).toContain('"aurore-valmorin"');
});

test('init in an empty folder that is there already', async () => {
  const root = workspace({}, []);
  expect((await plaidoyer(root, ['init'])).exit).toBe(0);
  expect(filesUnder(root)).toContain('.plaidoyer/letter.schema.json');
});
