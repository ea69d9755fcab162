// Golden cases a stranger can read: each folder of tests/cases/ is a workspace's differences from this repository's own,
// a `command`, and what the program then says (`expected.txt`) and prints on the page (`expected.page.txt`).
// `npm run accept` writes the expectations anew; read the difference before you commit it.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { linesOfPdf } from './support/read-pdf.ts';
import { filesUnder, plaidoyer, REPOSITORY, workspace } from './support/workspace.ts';

const CASES = path.join(REPOSITORY, 'tests/cases');
const ACCEPT = process.env.ACCEPT === '1';

describe.each(readdirSync(CASES))('%s', (name) => {
  const folder = path.join(CASES, name);
  const inputs = filesUnder(folder).filter(
    (file) => !file.startsWith('expected') && file !== 'command' && file !== 'about.md',
  );
  const command = readFileSync(path.join(folder, 'command'), 'utf8').trim();

  test(command, async () => {
    const files = Object.fromEntries(inputs.map((file) => [file, readFileSync(path.join(folder, file))]));
    const root = workspace(files);
    const before = snapshot(root);
    const { exit, out, err } = await plaidoyer(root, command.split(/\s+/));
    const pages = filesUnder(root).filter((file) => file.startsWith('output/') && file.endsWith('.pdf'));
    compare(path.join(folder, 'expected.txt'), `exit ${exit}\n${out}${err}`.replaceAll(root, '.'));
    const page = pages.map((file) => linesOfPdf(readFileSync(path.join(root, file))).join('\n'));
    compare(path.join(folder, 'expected.page.txt'), page.length === 0 ? undefined : `${page.join('\n\n')}\n`);
    if (exit !== 0) expect(snapshot(root)).toEqual(before);
  });
});

/** Name and content of every file: an error leaves all as it was. */
function snapshot(root: string): Record<string, string> {
  return Object.fromEntries(filesUnder(root).map((file) => [file, readFileSync(path.join(root, file), 'latin1')]));
}

function compare(file: string, actual: string | undefined): void {
  if (ACCEPT) {
    if (actual === undefined) rmSync(file, { force: true });
    else writeFileSync(file, actual);
  }
  const expected = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  expect(actual).toBe(expected);
}
