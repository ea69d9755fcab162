// Golden cases a stranger can read: each folder of tests/cases/ is a workspace's differences from this repository's own,
// a `command` (or several, a line each, run in turn; `replace FILE OLD => NEW` edits a file between two, `remove FILE`
// takes one away, `at MOMENT` sets the clock), and what the program then says (`expected.txt`) and prints on the page (`expected.page.txt`).
// `npm run accept` writes the expectations anew; read the difference before you commit it.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { recordExamples } from './support/examples.ts';
import { linesOfPdf } from './support/read-pdf.ts';
import { filesUnder, plaidoyer, REPOSITORY, workspace } from './support/workspace.ts';

const CASES = path.join(REPOSITORY, 'tests/cases');
const ACCEPT = process.env.ACCEPT === '1';

if (ACCEPT) afterAll(recordExamples());

describe.each(readdirSync(CASES))('%s', (name) => {
  const folder = path.join(CASES, name);
  const inputs = filesUnder(folder).filter(
    (file) => !file.startsWith('expected') && file !== 'command' && file !== 'about.md',
  );
  const command = readFileSync(path.join(folder, 'command'), 'utf8').trim();

  test(command, async () => {
    const files = Object.fromEntries(inputs.map((file) => [file, readFileSync(path.join(folder, file))]));
    const root = workspace(files);
    const lines = command.split('\n');
    let told = '';
    let moment = '2026-03-05T12:00';
    for (const line of lines) {
      if (line.startsWith('at ')) moment = line.slice(3);
      if (line.startsWith('at ') || edits(root, line)) continue;
      const before = snapshot(root);
      const { exit, out, err } = await plaidoyer(root, wordsOf(line), { NOW: moment });
      told += `${lines.length > 1 ? `$ ${line}\n` : ''}exit ${exit}\n${out}${err}`.replaceAll(root, '.');
      if (exit !== 0) expect(snapshot(root)).toEqual(before);
    }
    const pages = filesUnder(root).filter((file) => file.startsWith('output/') && file.endsWith('.pdf'));
    compare(path.join(folder, 'expected.txt'), told);
    const page = pages.map((file) => linesOfPdf(readFileSync(path.join(root, file))).join('\n'));
    compare(path.join(folder, 'expected.page.txt'), page.length === 0 ? undefined : `${page.join('\n\n')}\n`);
  });
});

/** Words as a shell splits them: what stands in quotes is one. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

/** A change made by hand between two commands. */
function edits(root: string, line: string): boolean {
  const [, removed] = /^remove (\S+)$/.exec(line) ?? [];
  if (removed !== undefined) rmSync(path.join(root, removed), { recursive: true });
  const [, file = '', old = '', fresh = ''] = /^replace (\S+) (.*?) => (.*)$/.exec(line) ?? [];
  if (file !== '') {
    const text = readFileSync(path.join(root, file), 'latin1');
    const [before, after] = [old, fresh].map((one) => Buffer.from(one, 'utf8').toString('latin1'));
    expect(text).toContain(before);
    writeFileSync(path.join(root, file), text.replace(before ?? '', after ?? ''), 'latin1');
  }
  return removed !== undefined || file !== '';
}

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
