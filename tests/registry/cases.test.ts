// Golden cases of the commands on signatories: a folder is a workspace's differences from the repository's own, a
// `command`, and what the program says (`expected.txt`). ACCEPT=1 writes the expectations anew.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, REPOSITORY, workspace } from '../support/workspace.ts';
import { shellWords, signatories } from './run-signatories.ts';

const CASES = path.join(REPOSITORY, 'tests/registry/cases');

describe.each(readdirSync(CASES))('%s', (name) => {
  const folder = path.join(CASES, name);
  const command = readFileSync(path.join(folder, 'command'), 'utf8').trim();
  test(command, async () => {
    const inputs = filesUnder(folder).filter((file) => file !== 'command' && file !== 'expected.txt');
    const root = workspace(Object.fromEntries(inputs.map((file) => [file, readFileSync(path.join(folder, file))])));
    const before = snapshot(root);
    const { exit, out, err } = await signatories(root, shellWords(command).slice(1));
    const told = `exit ${exit}\n${out}${err}`.replaceAll(root, '.');
    const file = path.join(folder, 'expected.txt');
    if (process.env.ACCEPT === '1') writeFileSync(file, told);
    expect(told).toBe(existsSync(file) ? readFileSync(file, 'utf8') : undefined);
    if (exit !== 0) expect(snapshot(root)).toEqual(before);
  });
});

/** Name and content of every file: an error leaves all as it was. */
function snapshot(root: string): Record<string, string> {
  return Object.fromEntries(filesUnder(root).map((file) => [file, readFileSync(path.join(root, file), 'latin1')]));
}
