// Completion in the shells themselves, at a real terminal: commands, letters, templates and people are completed by Tab.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isInstalled, Pane } from '../support/tmux.ts';
import { plaidoyer, REPOSITORY, workspace } from '../support/workspace.ts';

const LETTER = '2021-12-16-migrants-a-la-frontiere';

interface Shell {
  readonly name: 'bash' | 'zsh' | 'fish';
  /** Where the script goes, in the person's home, and what else the shell reads when it starts. */
  readonly script: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly command: readonly string[];
}

const SHELLS: readonly Shell[] = [
  {
    name: 'bash',
    script: 'plaidoyer.bash',
    settings: { '.bashrc': 'PS1="ready> "\n. ~/plaidoyer.bash\n' },
    command: ['bash', '-i'],
  },
  {
    name: 'zsh',
    script: '.zfunc/_plaidoyer',
    settings: { '.zshrc': 'PROMPT="ready> "\nfpath=(~/.zfunc $fpath)\nautoload -Uz compinit && compinit -u\n' },
    command: ['zsh', '-i'],
  },
  {
    name: 'fish',
    script: '.config/fish/completions/plaidoyer.fish',
    settings: {
      '.config/fish/config.fish':
        'set -g fish_autosuggestion_enabled 0\nset -g fish_greeting\nfunction fish_prompt; echo -n "ready> "; end\n',
      // Else fish reads all manual pages when it first starts, and writes on when the test has ended.
      '.local/share/fish/generated_completions/none.fish': '',
    },
    command: ['fish', '-i'],
  },
];

/** A home with nothing in it but the shell's settings, the completion and the program. */
async function home({ name, script, settings }: Shell): Promise<{ root: string; env: Record<string, string> }> {
  const root = workspace();
  const { out } = await plaidoyer(root, ['completion', name]);
  const bin = path.join(root, 'home/bin/plaidoyer');
  const program = `#!/bin/sh\nexec "${process.execPath}" "${path.join(REPOSITORY, 'bin/plaidoyer.js')}" "$@"\n`;
  for (const [file, text] of Object.entries({ ...settings, [script]: out, 'bin/plaidoyer': program })) {
    const absolute = path.join(root, 'home', file);
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeFileSync(absolute, text, { mode: 0o755 });
  }
  return { root, env: { HOME: path.join(root, 'home'), PATH: `${path.dirname(bin)}:${process.env.PATH}` } };
}

describe.each(SHELLS)('$name', (shell) => {
  const absent = !isInstalled('tmux') || !isInstalled(shell.name);
  test.skipIf(absent)(`Tab (skipped without tmux or ${shell.name})`, { timeout: 180_000 }, async () => {
    const { root, env } = await home(shell);
    const pane = new Pane(shell.command, root, env, 140);
    for (const [typed, completed] of [
      ['templ', 'templates'],
      ['render 2021', `render ${LETTER}`],
      ['new --template non', 'new --template non-reconnaissance-elections'],
      ['new --template=dem', 'new --template=demande'],
      ['new --to steph', 'new --to stephane-sejourne'],
      ['signatories show maud', 'signatories show maud-gatel'],
      ['signatories add --to 2021', `signatories add --to ${LETTER}`],
      [`cosign ${LETTER} rem`, `cosign ${LETTER} remove`],
      [`cosign ${LETTER} remove alie`, `cosign ${LETTER} remove aliette-roncevaux`],
    ]) {
      await pane.shows(/ready> \s*$/);
      pane.type(`plaidoyer ${typed}`);
      await pane.shows(`ready> plaidoyer ${typed}`);
      pane.press('Tab');
      await pane.shows(`ready> plaidoyer ${completed}`);
      pane.press('C-c');
    }
    await pane.shows(/ready> \s*$/);
    pane.type('plaidoyer signatories show ');
    pane.press('Tab', 'Tab');
    const people = await pane.shows('maud-gatel ');
    expect(people).not.toContain('plaidoyer.yaml');
  });

  test.skipIf(absent)(
    `a file where a file is wanted (skipped without tmux or ${shell.name})`,
    { timeout: 90_000 },
    async () => {
      const { root, env } = await home(shell);
      const pane = new Pane(shell.command, root, env, 140);
      await pane.shows(/ready> \s*$/);
      pane.type('plaidoyer new --text plaid');
      await pane.shows('--text plaid');
      pane.press('Tab');
      await pane.shows('ready> plaidoyer new --text plaidoyer.yaml');
    },
  );
});
