// A sealed letter in the preview: it is said that the page is not what was signed, and nothing is written into it.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { newSession } from '../../src/cli/command.ts';
import { LiveLetter } from '../../src/cli/commands/preview/live-letter.ts';
import { NOTHING_TRIED } from '../../src/preview/state.ts';
import { plaidoyer, workspace } from '../support/workspace.ts';

const LETTER = `---
layout: parlementaire
date: 2024-02-22
subject: Un essai
recipient: { name: Odile Exemple, gender: f }
signatories: [frederic-petit]
---
Je vous écris.
`;

test('a sealed letter is said to be one, and what is tried is not written into it', async () => {
  const root = workspace({ 'letters/essai.md': LETTER });
  const stream = { write: () => undefined, isTerminal: false, width: 80 };
  const world = {
    cwd: root,
    env: {},
    systemLocale: 'fr',
    out: stream,
    err: stream,
    interactive: false,
    open: () => undefined,
  };
  const letter = new LiveLetter(newSession(world, 'fr'), 'essai', {});
  const codes = async () => (await letter.live(NOTHING_TRIED))?.state.findings.map(({ code }) => code);
  const tried = { ...NOTHING_TRIED, also: ['maud-gatel'] };
  expect(await codes()).not.toContain('seal/living-letter');
  expect((await plaidoyer(root, ['seal', 'essai', '--signed-on-paper'])).exit).toBe(0);
  expect(await codes()).toContain('seal/living-letter');
  expect(await letter.write(tried)).toBe(false);
  const file = path.join(root, 'letters/essai.md');
  expect(readFileSync(file, 'utf8')).toBe(LETTER);
  rmSync(path.join(root, 'letters/essai.seal'), { recursive: true });
  expect(await letter.write(tried)).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain('maud-gatel');
});
