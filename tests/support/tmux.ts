// A program on a real pseudo-terminal: keys go in, the pane is read back until it says what is waited for.
// Must not know: any program.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}

/** Milliseconds: a shared machine may be slow, and nobody waits longer than it takes. */
const PATIENCE = 30_000;
const PAUSE = 40;

export class Pane {
  readonly #tmux: (...words: string[]) => string;
  readonly #folder: string;

  /** @param env what the program finds besides PATH and HOME; the pane and its server go when the test ends */
  constructor(command: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}, width = 100) {
    this.#folder = mkdtempSync(path.join(os.tmpdir(), 'plaidoyer-tmux-'));
    const socket = path.join(this.#folder, 'socket');
    const settings = path.join(this.#folder, 'settings');
    // What a program said last stays to be read when it has ended.
    writeFileSync(settings, 'set -g remain-on-exit on\nset -g history-limit 5000\n');
    const { PATH = '', HOME = '' } = process.env;
    const clean = { PATH, HOME, LC_ALL: 'C.UTF-8', TERM: 'xterm-256color', ...env };
    this.#tmux = (...words) =>
      execFileSync('tmux', ['-u', '-S', socket, '-f', settings, ...words], { env: clean, encoding: 'utf8' });
    this.#tmux('new-session', '-d', '-x', String(width), '-y', '60', '-c', cwd, ...command);
    onTestFinished(() => {
      spawnSync('tmux', ['-S', socket, 'kill-server']);
      rmSync(this.#folder, { recursive: true, force: true });
    });
  }

  /** What the pane shows, lines joined where it wrapped them. */
  text(): string {
    return this.#tmux('capture-pane', '-p', '-J', '-S', '-');
  }

  /** Waits until the pane shows this. */
  async shows(wanted: string | RegExp): Promise<string> {
    for (const until = Date.now() + PATIENCE; ; ) {
      const text = this.text();
      if (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)) return text;
      if (Date.now() > until) throw new Error(`the terminal never showed ${wanted}; it shows:\n${text}`);
      await wait(PAUSE);
    }
  }

  /** Waits until the pane shows something else than this. */
  async changes(before: string): Promise<string> {
    for (const until = Date.now() + PATIENCE; ; await wait(PAUSE)) {
      const text = this.text();
      if (text !== before) return text;
      if (Date.now() > until) throw new Error(`nothing changed on the terminal:\n${text}`);
    }
  }

  /** Letters as they are, as typed on a keyboard. */
  type(text: string): void {
    this.#tmux('send-keys', '-l', '--', text);
  }

  /** By tmux's names: Enter, Tab, Down, C-c. */
  press(...keys: string[]): void {
    this.#tmux('send-keys', ...keys);
  }

  /** As a person pastes: in one go, line ends included. */
  paste(text: string): void {
    const file = path.join(this.#folder, 'pasted');
    writeFileSync(file, text);
    this.#tmux('load-buffer', file);
    this.#tmux('paste-buffer', '-p', '-d');
  }
}
