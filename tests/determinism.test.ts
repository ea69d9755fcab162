// Same inputs, same bytes: two processes, two time zones, two system locales, two clocks' worth of days apart.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { REPOSITORY, workspace } from './support/workspace.ts';

const BIN = path.join(REPOSITORY, 'bin/plaidoyer.js');

function rendered(environment: Readonly<Record<string, string>>): string {
  const root = workspace();
  execFileSync(process.execPath, [BIN, 'render', 'letters/2024-02-22-bielorussie.yaml', '--quiet'], {
    cwd: root,
    env: { ...process.env, ...environment },
  });
  const bytes = readFileSync(path.join(root, 'output/2024-02-22-bielorussie.pdf'));
  return createHash('sha256').update(bytes).digest('hex');
}

test('the same letter is the same bytes in Kiritimati in Turkish and in Honolulu in C', () => {
  const east = rendered({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
  const west = rendered({ TZ: 'Pacific/Honolulu', LANG: 'C', LC_ALL: 'C' });
  expect(east).toBe(west);
});

test('the program itself runs from any folder on any workspace', () => {
  const root = workspace();
  const out = execFileSync(process.execPath, [BIN, 'check', '--workspace', root, '--json'], {
    cwd: '/',
    encoding: 'utf8',
  });
  expect(JSON.parse(out)).toMatchObject({ ok: true });
});
