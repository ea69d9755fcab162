// What a command may ask of the world, handed in so that a command can be run as a function. Must not know: commands.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { late } from '../late.ts';

export interface World {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The system's own locale, BCP 47. */
  readonly systemLocale: string;
  /** The wall clock where the person sits, `YYYY-MM-DDTHH:MM`; left out, the system's. Only the command line asks it. */
  readonly now?: () => string;
  readonly out: Stream;
  readonly err: Stream;
  /** May a question be asked? Only where both ends are a terminal and no CI runs us. */
  readonly interactive: boolean;
  /** Hands a file or an address to the system's own viewer; a system without one is no fault. */
  readonly open: (target: string) => void;
  /** The day it is here, ISO. Absent: nobody knows, and a day must be given. */
  readonly today?: () => string;
  /** All of standard input as text. */
  readonly readInput?: () => string;
  /** When all that was written to `out` and `err` has left: nothing is lost if the process ends then. */
  readonly printed?: () => Promise<void>;
}

export interface Stream {
  readonly write: (data: string | Uint8Array) => void;
  readonly isTerminal: boolean;
  /** Columns; 80 where unknown. */
  readonly width: number;
}

function openWithSystem(target: string): void {
  const [command, ...before] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open'];
  const child = spawn(command as string, [...before, target], { detached: true, stdio: 'ignore' });
  child.on('error', () => undefined);
  child.unref();
}

export function processWorld(): World {
  const { env } = process;
  // Node makes each of its streams when it is first named, which takes as long as half a help page.
  const used: NodeJS.WriteStream[] = [];
  const output = late(() => {
    // Whoever reads what is printed may have read enough (`| head`).
    process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 70));
    used.push(process.stdout);
    return process.stdout;
  });
  const errors = late(() => {
    used.push(process.stderr);
    return process.stderr;
  });
  const stream = (opened: () => NodeJS.WriteStream): Stream => ({
    write: (data) => void opened().write(data),
    get isTerminal() {
      return opened().isTTY === true;
    },
    get width() {
      return opened().columns ?? 80;
    },
  });
  return {
    cwd: process.cwd(),
    env,
    // Asked only where flag, office and environment are silent: the system's tables take longer than a help page.
    get systemLocale() {
      return Intl.DateTimeFormat().resolvedOptions().locale;
    },
    out: stream(output),
    err: stream(errors),
    open: openWithSystem,
    today: () => {
      const now = new Date();
      return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
        .map((part) => String(part).padStart(2, '0'))
        .join('-');
    },
    readInput: () => readFileSync(0, 'utf8'),
    printed: async () => {
      await Promise.all(used.map((one) => new Promise((done) => one.write('', done))));
    },
    get interactive() {
      return !env.CI && process.stdin.isTTY === true && output().isTTY === true;
    },
  };
}
