// Which language is spoken where nobody has said: that of the command's own name, before a bare system's English.
import os from 'node:os';
import { expect, test } from 'vitest';
import { chooseLanguage } from '../../src/cli/language.ts';

const stream = { write: () => undefined, isTerminal: false, width: 80 };
const spoken = (argv: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  chooseLanguage(argv, {
    cwd: os.tmpdir(),
    env,
    systemLocale: 'en-US',
    out: stream,
    err: stream,
    interactive: false,
    open: () => undefined,
  });

test.each([
  [['creer'], { LANG: 'C.UTF-8' }, 'fr'],
  [['--quiet', 'Vérifier', 'essai'], {}, 'fr'],
  [['init'], { LANG: 'C.UTF-8' }, 'en'],
  [['creer'], { LANG: 'en_GB.UTF-8' }, 'en'],
  [['creer', '--lang', 'en'], {}, 'en'],
] as const)('%j %j: %s', (argv, env, language) => {
  expect(spoken(argv, env)).toBe(language);
});
