// Where the last sentence of each paragraph of the body ends, and which want no mark there, so that a language can say
// how they should. Must not know: any language's marks.
import type { Block, Inlines } from '../document/document.ts';
import { textsOf } from '../document/plain-text.ts';
import type { Paragraph } from '../locale/locale.ts';
import { RememberedOf } from '../remember.ts';

/** By block; nothing where it is not known to be prose: it stands before the appel or after the closing, or is lines. */
export function proseEnds(blocks: readonly Block[]): readonly Paragraph['end'][] {
  const first = blocks.findLastIndex(({ kind }) => kind === 'salutation');
  const last = blocks.findIndex(({ kind }) => kind === 'closing' || kind === 'signatories');
  return blocks.map((block, at) => {
    if (block.kind === 'heading') return 'free';
    if (block.kind !== 'paragraph') return undefined;
    const next = blocks[at + 1]?.kind;
    if (next === 'list' || next === 'quote') return 'free';
    return at > first && (last === -1 || at < last) ? known.of(block, [], () => endOf(block.inlines)) : undefined;
  });
}

/** The letters of a merge share most of their blocks. */
const known = new RememberedOf<Block, number | undefined>();

/** A paragraph in bold throughout is a heading to whoever typed it, and one whose line ends were asked for is a list. */
function endOf(inlines: Inlines): number | undefined {
  const words = inlines.slice(0, inlines.findLastIndex((one) => !isCall(one) && !isBlank(one)) + 1);
  const last = words.at(-1);
  if (last === undefined || last.kind === 'link' || words.some(({ kind }) => kind === 'break')) return undefined;
  if (words.every((one) => one.kind === 'strong' || isBlank(one))) return undefined;
  return textsOf(words).reduce((sum, { text }) => sum + text.length, 0);
}

function isCall(inline: Inlines[number]): boolean {
  return inline.kind === 'raised' && inline.calls !== undefined;
}

function isBlank(inline: Inlines[number]): boolean {
  return inline.kind === 'text' && inline.text.trim() === '';
}
