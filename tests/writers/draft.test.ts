// What goes out as a draft says so in every format, in the words of the PDF's watermark; a letter does not.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { plaidoyer, workspace } from '../support/workspace.ts';

const MARK = 'PROJET – lettre datée du 22 février 2024 – exemplaire d’Ada Exemple';
const render = ['render', 'letters/2024-02-22-bielorussie.yaml', '--format', 'docx,html,txt,md'];

test('each page of the Word file has it at its head, the others begin with it', async () => {
  const root = workspace({});
  const output = (name: string) => readFileSync(path.join(root, 'output', `2024-02-22-bielorussie.${name}`));
  expect((await plaidoyer(root, [...render, '--copy-for', 'Ada Exemple'])).exit).toBe(0);
  const parts = unzipSync(output('draft.docx'));
  const heads = Object.keys(parts).filter((name) => /^word\/header\d+\.xml$/u.test(name));
  expect(heads).toHaveLength(2);
  for (const head of heads) expect(strFromU8(parts[head] as Uint8Array)).toContain(MARK);
  expect(output('draft.html').toString()).toContain(`<p class="draft">${MARK}</p>`);
  for (const kind of ['txt', 'md']) expect(output(`draft.${kind}`).toString().split('\n')[0]).toBe(MARK);

  expect((await plaidoyer(root, render)).exit).toBe(0);
  for (const part of Object.values(unzipSync(output('docx')))) expect(strFromU8(part)).not.toContain('PROJET');
  for (const kind of ['html', 'txt', 'md']) expect(output(kind).toString()).not.toContain('PROJET');
});
