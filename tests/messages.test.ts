// Every code is documented by a golden case: docs/messages.md is made from them. `npm run accept` writes it anew.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { catalogues } from '../src/diagnostics/messages/index.ts';
import { REPOSITORY } from './support/workspace.ts';

const CASES = path.join(REPOSITORY, 'tests/cases');
const PAGE = path.join(REPOSITORY, 'docs/messages.md');

interface Example {
  readonly name: string;
  readonly text: string;
}

/** For each code, its first message in the golden cases, with the case's name. */
function examples(): ReadonlyMap<string, Example> {
  const found = new Map<string, Example>();
  for (const name of readdirSync(CASES).sort()) {
    const file = path.join(CASES, name, 'expected.txt');
    const told = existsSync(file) ? readFileSync(file, 'utf8') : '';
    for (const message of told.split(/^(?=\S)/m)) {
      const code = /^\p{L}+\[([^\]]+)\]/u.exec(message)?.[1];
      if (code !== undefined && !found.has(code)) found.set(code, { name, text: message.trimEnd() });
    }
  }
  return found;
}

function page(codes: readonly string[], shown: ReadonlyMap<string, Example>): string {
  const sections = codes.map((code) => {
    const example = shown.get(code);
    return [
      `## ${code}`,
      '',
      '```',
      example?.text ?? '',
      '```',
      '',
      `From [${example?.name}](../tests/cases/${example?.name}).`,
    ].join('\n');
  });
  const intro = [
    '# Messages',
    '',
    'Everything the program may say about your files, each with an example and its cure. Made by a test from the golden',
    'cases: each example is a real run. The messages exist in French and in English (`--lang fr`, `--lang en`).',
  ].join('\n');
  return `${[intro, ...sections].join('\n\n')}\n`;
}

const codes = Object.keys(catalogues.en.messages).sort();

test('both languages know the same codes', () => {
  expect(Object.keys(catalogues.fr.messages).sort()).toEqual(codes);
});

test('every code is shown by a golden case', () => {
  const shown = examples();
  expect(codes.filter((code) => !shown.has(code))).toEqual([]);
});

test('docs/messages.md says what the cases say', () => {
  const text = page(codes, examples());
  if (process.env.ACCEPT === '1') writeFileSync(PAGE, text);
  expect(readFileSync(PAGE, 'utf8')).toBe(text);
});
