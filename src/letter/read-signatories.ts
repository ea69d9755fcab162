// The list of those who sign, as filled in: an item made like one before it is not read again, its words are put in.
// Must not know: what a layout prints of a person, what is not in that list.
import type { Checked } from '../diagnostics/diagnostic.ts';
import type { Block, SignatoriesBlock } from '../document/document.ts';
import { readBlocks } from '../document/read.ts';
import { cut, type MarkedText, placesOf } from '../template/index.ts';
import { Moulds } from './moulds.ts';

const PART = /^(:{3,}signatories[ \t]*\n)((?:(?:- | {2}|[ \t]*\n)[^\n]*\n?|\n)+)(:{3,}\s*)$/;
const CLOSING = ':::\n';

/** The block of such a part, or undefined where it must be read whole. */
export function readSignatories(part: MarkedText): readonly Block[] | undefined {
  const [, opening = '', list = ''] = PART.exec(part.text) ?? [];
  if (!list.startsWith('- ')) return undefined;
  const starts = [...list.matchAll(/^- /gm)].map(({ index }) => opening.length + index);
  const people: SignatoriesBlock['people'][number][] = [];
  for (const [index, start] of starts.entries()) {
    const item = cut(part, start, starts[index + 1] ?? opening.length + list.length);
    const block = readItem(inPart(item, opening));
    if (block === undefined) return undefined;
    people.push(...block.people);
  }
  return [{ kind: 'signatories', people }];
}

function inPart({ text, stretches }: MarkedText, opening: string): MarkedText {
  const by = opening.length;
  const moved = stretches.map(({ start, end, ...rest }) => ({ start: start + by, end: end + by, ...rest }));
  return { text: `${opening}${text}${CLOSING}`, stretches: moved };
}

const items = new Moulds(50, readAlone);

function readAlone({ text, stretches }: MarkedText): Checked<readonly Block[]> {
  const read = readBlocks(text, placesOf({ text, stretches }));
  const [block] = read.value ?? [];
  return read.value?.length === 1 && block?.kind === 'signatories' ? read : { value: undefined, diagnostics: [] };
}

function readItem(item: MarkedText): SignatoriesBlock | undefined {
  const blocks = items.blocksOf(item);
  if (blocks !== undefined) return blocks[0] as SignatoriesBlock;
  const { value, diagnostics } = readAlone(item);
  return diagnostics.length > 0 ? undefined : (value?.[0] as SignatoriesBlock | undefined);
}
