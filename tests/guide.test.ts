// The guides are true: what they tell to type is typed here, in order, in an empty folder, and both say the same.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, plaidoyer, REPOSITORY, workspace } from './support/workspace.ts';

const guide = (language: string) => readFileSync(path.join(REPOSITORY, `docs/guide/${language}.md`), 'utf8');

function commands(text: string): string[] {
  const blocks = [...text.matchAll(/```console\n([\s\S]*?)```/g)].map(([, block = '']) => block);
  return blocks
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('$ plaidoyer'))
    .map((line) => line.replace(/\s+#.*$/, '').slice('$ plaidoyer '.length));
}

/** What needs a person or goes on until it is stopped. */
const LIVE = /^(?:new$|preview )|--watch/;

function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

test('what the guide tells to type works', { timeout: 60_000 }, async () => {
  const folder = workspace({}, []);
  const typed = commands(guide('fr'));
  expect(typed.length).toBeGreaterThan(8);
  let here = folder;
  for (const command of typed.filter((one) => !LIVE.test(one))) {
    const ran = await plaidoyer(here, words(command));
    expect(ran.exit, `${command}\n${ran.err}`).toBe(0);
    if (command.startsWith('init ')) here = path.join(folder, 'lettres');
  }
  const made = filesUnder(here).filter((file) => file.startsWith('output/'));
  expect(made).toEqual(['output/essai.docx', 'output/essai.draft.pdf', 'output/essai.pdf', 'output/exemple.pdf']);
});

test('both guides tell to type the same', () => {
  expect(commands(guide('en'))).toEqual(commands(guide('fr')));
});

test('what they name in passing exists', async () => {
  const help = (await Promise.all(['new', 'render', 'preview'].map((name) => plaidoyer('/', [name, '--help']))))
    .map(({ out }) => out)
    .join('');
  for (const [flag] of guide('fr').matchAll(/--(?:text|from|drop-ended|watch|open|draft|format)\b/g))
    expect(help).toContain(flag);
});
