// The letter of 22 February 2024 and its seal, as they lie in this repository: made again whatever moves around it.
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

test('the seal holds the letter, its people and nobody else', () => {
  const folder = path.dirname(SEALED);
  const people = filesUnder(folder)
    .filter((file) => file.startsWith('workspace/signatories/'))
    .flatMap((file) =>
      [...readFileSync(path.join(folder, file), 'utf8').matchAll(/family_name: (.*)/g)].map(([, name]) => name),
    );
  expect(people).toHaveLength(13);
});
