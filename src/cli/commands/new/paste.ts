// Keys from a terminal with pasted text made harmless: its line ends are line ends, and its tabs and blank lines press
// no key. Bracketed paste: ESC [ 200 ~ … ESC [ 201 ~ (xterm). Must not know: what is asked.
import { PassThrough } from 'node:stream';
import type { ReadStream, WriteStream } from 'node:tty';

const BEGIN = '\u001b[200~';
const END = '\u001b[201~';

export interface PasteFriendly {
  readonly input: ReadStream;
  /** Gives the terminal back as it was. */
  readonly done: () => void;
}

/** @param lines of a question that ends with Enter on an empty line: does anything stand there yet? */
export function pasteFriendly(stdin: ReadStream, stdout: WriteStream, lines?: 'empty' | 'begun'): PasteFriendly {
  const through = new PassThrough();
  const read = pasteReader();
  const end = lines === undefined ? (typed: string) => typed : enterOnce(lines === 'empty');
  const pass = (data: Buffer | string) => void through.write(end(read(String(data))));
  const input = Object.assign(through, {
    isTTY: true,
    setRawMode: (mode: boolean) => {
      stdin.setRawMode?.(mode);
      return through;
    },
  }) as unknown as ReadStream;
  stdin.setEncoding('utf8');
  stdin.on('data', pass);
  stdin.resume();
  stdout.write('\u001b[?2004h');
  return {
    input,
    done: () => {
      stdout.write('\u001b[?2004l');
      stdin.off('data', pass);
      stdin.pause();
      through.end();
    },
  };
}

/**
 * clack ends lines with Enter twice, the first for an empty line to stand on: where one stands already, under a list
 * pasted with its last line end or where nothing is typed, a person presses Enter once and means it.
 */
export function enterOnce(empty: boolean): (typed: string) => string {
  let onEmptyLine = empty;
  // Arrows may lead back into the lines, where Enter opens one more.
  let moved = false;
  return (typed) => {
    let out = '';
    for (const key of typed) {
      out += key === '\r' && onEmptyLine ? '\r\r' : key;
      moved ||= key === '\u001b';
      onEmptyLine = key === '\n' && !moved;
    }
    return out;
  };
}

/** A text as it comes in, piece by piece → the same with what was pasted cleaned. */
export function pasteReader(): (data: string) => string {
  let pasting = false;
  let held = '';
  return (data) => {
    let rest = held + data;
    let out = '';
    held = '';
    for (;;) {
      const mark = pasting ? END : BEGIN;
      const at = rest.indexOf(mark);
      const upTo = at === -1 ? rest.length - beginning(rest, mark) : at;
      out += pasting ? cleaned(rest.slice(0, upTo)) : rest.slice(0, upTo);
      if (at === -1) {
        held = rest.slice(upTo);
        break;
      }
      rest = rest.slice(at + mark.length);
      pasting = !pasting;
    }
    // A lone ESC is the Escape key, not the beginning of a mark.
    if (!pasting && held === '\u001b') {
      out += held;
      held = '';
    }
    return out;
  };
}

/** How many characters at the end of `text` may begin `mark`. */
function beginning(text: string, mark: string): number {
  for (let length = Math.min(mark.length - 1, text.length); length > 0; length--) {
    if (mark.startsWith(text.slice(-length))) return length;
  }
  return 0;
}

function cleaned(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ; ')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, '');
}
