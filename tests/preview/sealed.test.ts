// A sealed letter in the preview: it is said that the page is not what was signed, and nothing is written into it.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { LiveLetter } from '../../src/cli/commands/preview/live-letter.ts';
import { NOTHING_TRIED } from '../../src/preview/state.ts';
import { quietSession } from '../support/session.ts';
import { OWN_LETTER, plaidoyer, workspace } from '../support/workspace.ts';

test('a sealed letter is said to be one, and what is tried is not written into it', async () => {
  const root = workspace({ 'letters/essai.md': OWN_LETTER });
  const letter = new LiveLetter(quietSession(root), 'essai', {});
  const codes = async () => (await letter.live(NOTHING_TRIED))?.state.findings.map(({ code }) => code);
  const tried = { ...NOTHING_TRIED, also: ['maud-gatel'] };
  expect(await codes()).not.toContain('seal/living-letter');
  expect((await plaidoyer(root, ['seal', 'essai', '--signed-on-paper'])).exit).toBe(0);
  expect(await codes()).toContain('seal/living-letter');
  expect(await letter.write(tried)).toBe(false);
  const file = path.join(root, 'letters/essai.md');
  expect(readFileSync(file, 'utf8')).toBe(OWN_LETTER);
  rmSync(path.join(root, 'letters/essai.seal'), { recursive: true });
  expect(await letter.write(tried)).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain('maud-gatel');
});
