// A filled letter → its blocks, part by part: a part that reads as one before it, but for words in it, is not read again.
// Must not know: what is filled, pages.
import { type Checked, Findings } from '../diagnostics/diagnostic.ts';
import type { Block, Inlines } from '../document/document.ts';
import { readBlocks, readInline } from '../document/read.ts';
import { Remembered } from '../remember.ts';
import { cut, type MarkedText, placesOf } from '../template/index.ts';
import { Moulds } from './moulds.ts';
import { readSignatories } from './read-signatories.ts';

const moulds = new Moulds(300, readPart);
/** Of those that words cannot be put into. */
const known = new Remembered<Checked<readonly Block[]>>(100);

export function readMarked(letter: MarkedText): Checked<readonly Block[]> {
  const findings = new Findings();
  const blocks = partsOf(letter.text).flatMap(([start, end]) => {
    const part = cut(letter, start, end);
    return moulds.blocksOf(part) ?? findings.take(known.of(keyOf(part), () => readPart(part))) ?? [];
  });
  return findings.settle(blocks);
}

const lines = new Moulds(20, (line) => {
  const { value: inlines, diagnostics } = readInline(line.text, placesOf(line));
  return { value: inlines && [{ kind: 'paragraph', inlines }], diagnostics };
});

/** One line of it, such as a letter's object. */
export function readMarkedLine(line: MarkedText): Checked<Inlines> {
  const [block] = lines.blocksOf(line) ?? [];
  if (block?.kind === 'paragraph') return { value: block.inlines, diagnostics: [] };
  return readInline(line.text, placesOf(line));
}

function readPart(part: MarkedText): Checked<readonly Block[]> {
  const signatories = readSignatories(part);
  return signatories === undefined ? readBlocks(part.text, placesOf(part)) : { value: signatories, diagnostics: [] };
}

const OPENING = /^:{3,}[a-z]+[ \t]*$/;
const CLOSING = /^:{3,}[ \t]*$/;
const MEANT = /^[ \t]*:/;
const ITEM = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;

/**
 * [start, end) of each `:::part` that stands between empty lines, and of each paragraph, heading or list outside them.
 * In Markdown none changes how the next is read. With code fences in the text, or a line that may have been meant to open
 * or close a part, all of it is one.
 */
function partsOf(text: string): (readonly [number, number])[] {
  if (/^ {0,3}(?:```|~~~)/m.test(text)) return [[0, text.length]];
  const cuts = [0];
  let inside = 0;
  let afterEmpty = true;
  let listed = false;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline + 1;
    const line = text.slice(at, end).trimEnd();
    const isItem = ITEM.test(line);
    if (OPENING.test(line)) {
      if (inside === 0 && afterEmpty && at > 0) cuts.push(at);
      inside++;
    } else if (CLOSING.test(line) && inside > 0) {
      inside--;
      if (inside === 0 && /^\n?$|^[ \t]*\n/.test(text.slice(end, text.indexOf('\n', end) + 1 || undefined)))
        cuts.push(end);
    } else if (MEANT.test(line)) return [[0, text.length]];
    // Only what is indented, or one more item, goes on with the list above an empty line.
    else if (inside === 0 && afterEmpty && /^\S/.test(line) && !(isItem && listed)) {
      cuts.push(at);
      listed = false;
    }
    listed ||= isItem;
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
