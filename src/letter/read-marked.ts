// A filled letter → its blocks, part by part: a part that reads as one before it, from the same places, is not read again.
// Must not know: what is filled, pages.
import { type Checked, Findings } from '../diagnostics/diagnostic.ts';
import type { Block } from '../document/document.ts';
import { readBlocks } from '../document/read.ts';
import { Remembered } from '../remember.ts';
import { cut, type MarkedText, placesOf } from '../template/index.ts';
import { readSignatories } from './read-signatories.ts';

const known = new Remembered<Checked<readonly Block[]>>(100);

export function readMarked(letter: MarkedText): Checked<readonly Block[]> {
  const findings = new Findings();
  const blocks = partsOf(letter.text).flatMap(([start, end]) => {
    const part = cut(letter, start, end);
    return findings.take(known.of(keyOf(part), () => readPart(part))) ?? [];
  });
  return findings.settle(blocks);
}

function readPart(part: MarkedText): Checked<readonly Block[]> {
  const signatories = readSignatories(part);
  return signatories === undefined ? readBlocks(part.text, placesOf(part)) : { value: signatories, diagnostics: [] };
}

const OPENING = /^:{3,}[a-z]/;
const CLOSING = /^:{3,}[ \t]*$/;

/**
 * [start, end) of each `:::part` that stands between empty lines, and of what stands between two. In Markdown neither
 * changes how the other is read. With code fences in the text, all of it is one part.
 */
function partsOf(text: string): (readonly [number, number])[] {
  if (/^ {0,3}(?:```|~~~)/m.test(text)) return [[0, text.length]];
  const cuts = [0];
  let inside = 0;
  let afterEmpty = true;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline + 1;
    const line = text.slice(at, end).trimEnd();
    if (OPENING.test(line)) {
      if (inside === 0 && afterEmpty && at > 0) cuts.push(at);
      inside++;
    } else if (CLOSING.test(line) && inside > 0) {
      inside--;
      if (inside === 0 && /^\n?$|^[ \t]*\n/.test(text.slice(end, text.indexOf('\n', end) + 1 || undefined)))
        cuts.push(end);
    }
    afterEmpty = line === '';
    at = end;
  }
  return [...new Set(cuts)].map((start, index, all) => [start, all[index + 1] ?? text.length] as const);
}

function keyOf({ text, stretches }: MarkedText): string {
  let key = text;
  for (const { start, end, skip, origin } of stretches) {
    const { span, exact } = origin;
    key += `\u0000${start},${end},${exact ? origin.offset(skip) : -1},${span.file},${span.start},${span.end}`;
  }
  return key;
}
