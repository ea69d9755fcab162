// The letter of 22 February 2024 and its seal, as they lie in this repository: made again whatever moves around it.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, plaidoyer, REPOSITORY, workspace } from '../support/workspace.ts';

const LETTER = '2024-02-22-bielorussie';
const SEALED = path.join(REPOSITORY, `letters/${LETTER}.seal/letter.pdf`);

function withSeal(): string {
  const root = workspace();
  cpSync(path.dirname(SEALED), path.join(root, `letters/${LETTER}.seal`), { recursive: true });
  return root;
}

function change(root: string, file: string, from: RegExp, to: string): void {
  const text = readFileSync(path.join(root, file), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path.join(root, file), text.replace(from, to));
}

test('this program makes it again to the byte', async () => {
  const root = withSeal();
  const { exit, err } = await plaidoyer(root, ['render', LETTER, '--locked']);
  expect(err).toContain('Identical to the letter sealed on');
  expect(exit).toBe(0);
  expect(readFileSync(path.join(root, `output/${LETTER}.pdf`)).equals(readFileSync(SEALED))).toBe(true);
});

test('names, roles, template and layout change and go: the same bytes, and check tells what has moved', async () => {
  const root = withSeal();
  change(root, 'signatories/assemblee-nationale.yaml', /family_name: Petit/, 'family_name: Grand');
  change(root, 'signatories/assemblee-nationale.yaml', /id: constance-le-grip/, 'id: constance-autre');
  change(root, 'templates/non-reconnaissance-elections.hbs', /législatives/, 'municipales');
  const check = await plaidoyer(root, ['check', LETTER]);
  const moved = [...check.err.matchAll(/information\[seal\/moved\] (.*?) since/g)].map(([, what]) => what);
  expect(moved).toEqual(
    expect.arrayContaining([
      'templates/non-reconnaissance-elections.hbs has changed',
      'signatories/assemblee-nationale.yaml (frederic-petit) has changed',
      'signatories/assemblee-nationale.yaml (constance-le-grip) is gone',
    ]),
  );
  rmSync(path.join(root, 'templates'), { recursive: true });
  rmSync(path.join(root, 'signatories'), { recursive: true });
  expect((await plaidoyer(root, ['check', LETTER])).err).toContain('templates/layouts/parlementaire.hbs is gone');
  rmSync(path.join(root, `letters/${LETTER}.yaml`));
  for (const TZ of ['Pacific/Kiritimati', 'America/Anchorage']) {
    execFileSync(
      process.execPath,
      [path.join(REPOSITORY, 'bin/plaidoyer.js'), 'render', LETTER, '--locked', '-o', `${TZ.slice(-5)}.pdf`],
      {
        cwd: root,
        env: { ...process.env, TZ, LC_ALL: 'C' },
        stdio: 'ignore',
      },
    );
    expect(readFileSync(path.join(root, `${TZ.slice(-5)}.pdf`)).equals(readFileSync(SEALED))).toBe(true);
  }
});

/** The package as it would be installed, as another version and without its own templates. */
function packageOfVersion(version: string): string {
  const folder = workspace({}, []);
  for (const name of ['bin', 'dist', 'fonts', 'starter', 'package.json']) {
    cpSync(path.join(REPOSITORY, name), path.join(folder, name), { recursive: true });
  }
  symlinkSync(path.join(REPOSITORY, 'node_modules'), path.join(folder, 'node_modules'), 'dir');
  change(folder, 'package.json', /"version": "[^"]+"/, `"version": "${version}"`);
  return path.join(folder, 'bin/plaidoyer.js');
}

test('a newer version, elsewhere in the world, without template or layout: the same bytes', { timeout: 60_000 }, () => {
  const program = packageOfVersion('9.0.0');
  const root = withSeal();
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [program, ...words, '--lang', 'en'], {
      cwd: root,
      env: { ...process.env, TZ: 'Pacific/Chatham', LC_ALL: 'C' },
      encoding: 'utf8',
    });
  expect(run('--version').stdout.trim()).toBe('9.0.0');
  rmSync(path.join(root, 'templates'), { recursive: true });
  const { status, stderr } = run('render', LETTER, '--locked');
  expect(stderr).toContain('Identical to the letter sealed on');
  expect(status, stderr).toBe(0);
  const made = path.join(root, `output/${LETTER}.pdf`);
  expect(readFileSync(made).equals(readFileSync(SEALED))).toBe(true);
  expect(run('verify', made)).toMatchObject({ status: 0 });
});

test('the seal holds the letter, its people and nobody else', () => {
  const folder = path.dirname(SEALED);
  const people = filesUnder(folder)
    .filter((file) => file.startsWith('workspace/signatories/'))
    .flatMap((file) =>
      [...readFileSync(path.join(folder, file), 'utf8').matchAll(/family_name: (.*)/g)].map(([, name]) => name),
    );
  expect(people).toHaveLength(13);
});
