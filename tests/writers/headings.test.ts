// Headings of a letter's text: the same levels in the PDF, the page and the Word file, whatever marks they were typed with.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { OWN_LETTER, plaidoyer, workspace } from '../support/workspace.ts';
import { paragraphsOf, part } from './docx/read-back.ts';
import { rawObjects } from './pdf/read-back.ts';

test.each([
  ['##, ###, ####', ['## a', '### b', '### c', '#### d', '## e'], [2, 3, 3, 4, 2]],
  ['#, ##, one skipped', ['# a', '## b', '# c', '### d', '### e'], [2, 3, 2, 3, 3]],
])('side by side they are alike, and no level is skipped: %s', async (_, headings, levels) => {
  const text = headings.map((heading) => `${heading}\n\nUn paragraphe.\n\n> ${heading}\n`).join('\n');
  const root = workspace({ 'letters/essai.md': OWN_LETTER.replace('Je vous écris.', text) });
  const { exit, err } = await plaidoyer(root, ['render', 'essai', '--format', 'pdf,html,docx']);
  expect(exit, err).toBe(0);
  const output = (name: string) => readFileSync(path.join(root, 'output', name));
  const twice = levels.flatMap((level) => [level, level]);
  const html = output('essai.html').toString();
  expect([...html.matchAll(/<h([2-9])>/gu)].map(([, level]) => Number(level))).toEqual(twice);
  const word = paragraphsOf(part(output('essai.docx'), 'word/document.xml'));
  expect(word.flatMap(({ style }) => /^Heading([2-9])$/u.exec(style)?.[1] ?? []).map(Number)).toEqual(twice);
  const tags = [...rawObjects(output('essai.pdf')).values()].flatMap(
    ({ dictionary }) => /\/S \/H([2-9])\n/u.exec(dictionary)?.[1] ?? [],
  );
  expect(tags.map(Number).sort()).toEqual([...twice].sort());
});
