// The founding letter: what comes out of YAML and a template is what twelve deputies signed on 22 February 2024.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { linesOfPdf } from './support/read-pdf.ts';
import { filesUnder, plaidoyer, REPOSITORY, workspace } from './support/workspace.ts';

const LETTER = 'letters/2024-02-22-bielorussie.yaml';
const SIGNED = readFileSync(path.join(REPOSITORY, 'tests/fixtures/2024-02-22-bielorussie.txt'), 'utf8');

/** ’ to ', no-break spaces to spaces, runs of spaces to one, soft hyphens and Markdown asterisks out: nothing more. */
function normalized(line: string): string {
  return line
    .replaceAll('’', "'")
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u00ad*]/g, '')
    .replace(/ +/g, ' ')
    .trim();
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map(normalized)
    .filter((line) => line !== '');
}

test('the PDF says what was signed, line for line, slips included', async () => {
  const root = workspace();
  const { exit, err } = await plaidoyer(root, ['render', LETTER]);
  expect(err).toBe('Wrote output/2024-02-22-bielorussie.pdf (2 pages)\n');
  expect(exit).toBe(0);
  const printed = linesOfPdf(readFileSync(path.join(root, 'output/2024-02-22-bielorussie.pdf')));
  expect(printed.map(normalized)).toEqual(lines(SIGNED));
});

test('without its departures the letter has no slip, and has everything else', async () => {
  const root = workspace();
  await plaidoyer(root, ['render', LETTER, '--as-drafted']);
  const printed = linesOfPdf(readFileSync(path.join(root, 'output/2024-02-22-bielorussie.pdf')));
  const signed = lines(SIGNED);
  const drafted = printed.map(normalized);
  const changed = drafted.filter((line) => !signed.includes(line));
  expect(drafted).toHaveLength(signed.length);
  expect(changed).toMatchSnapshot();
});

test('its signatories come back in the signed order from a shuffled list, by precedence', async () => {
  const text = readFileSync(path.join(REPOSITORY, LETTER), 'utf8');
  const listed = [...text.matchAll(/^ {2}- \{ person: .*$/gm)].map(([line]) => line);
  const shuffled = [...listed].sort((a, b) => (a.slice(20) < b.slice(20) ? 1 : -1));
  expect(shuffled).not.toEqual(listed);
  const root = workspace({ [LETTER]: text.replace(listed.join('\n'), shuffled.join('\n')) });
  await plaidoyer(root, ['render', LETTER]);
  const printed = linesOfPdf(readFileSync(path.join(root, 'output/2024-02-22-bielorussie.pdf')));
  expect(printed.map(normalized)).toEqual(lines(SIGNED));
});

test('nothing but the PDF is written', async () => {
  const root = workspace();
  const before = filesUnder(root);
  await plaidoyer(root, ['render', LETTER]);
  expect(filesUnder(root)).toEqual([...before, 'output/2024-02-22-bielorussie.pdf'].sort());
});
