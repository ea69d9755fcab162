// The list of those who sign, as filled in: an item made like one before it is not read again, its words are put in.
// Must not know: what a layout prints of a person, what is not in that list.
import type { Span } from '../diagnostics/diagnostic.ts';
import type { Block, SignatoriesBlock } from '../document/document.ts';
import { readBlocks } from '../document/read.ts';
import { Remembered } from '../remember.ts';
import { cut, type MarkedText, placesOf, type Stretch, unescapeMarkdown, wholeOrigin } from '../template/index.ts';
import { isAmongWords, isInert, type PlacedText, withWords, wordsFrom } from './holes.ts';

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

/** An item as first read, and the places of its words in order. */
interface Mould {
  readonly block: SignatoriesBlock;
  readonly places: readonly Span[];
}

const moulds = new Remembered<Mould | undefined>(50);

function readItem(item: MarkedText): SignatoriesBlock | undefined {
  const words: PlacedText[] = [];
  let key = '';
  let done = 0;
  for (const stretch of item.stretches) {
    const text = item.text.slice(stretch.start, stretch.end);
    const word = wordOf(text, stretch);
    key += `${item.text.slice(done, stretch.start)}\u0000`;
    if (word === undefined) key += `${text}\u0000${placeKey(stretch)}`;
    else {
      words.push(word);
      key += word.text.endsWith(',') ? '\u0002' : '\u0001';
    }
    done = stretch.end;
  }
  const mould = moulds.of(key + item.text.slice(done), () => mouldOf(item));
  if (mould === undefined) return undefined;
  const put = new Map(mould.places.map((place, index) => [place, words[index] as PlacedText]));
  return withWords(mould.block, put) as SignatoriesBlock;
}

/** What a stretch says, if it is words that Markdown reads like any others. */
function wordOf(written: string, { origin, skip }: Stretch): PlacedText | undefined {
  if (origin.exact || skip > 0) return undefined;
  const text = unescapeMarkdown(written);
  return text !== undefined && isInert(text) ? { text, span: origin.span } : undefined;
}

function placeKey({ origin, skip }: Stretch): string {
  const { span, exact } = origin;
  return `${exact ? origin.offset(skip) : -1},${span.file},${span.start},${span.end}`;
}

/** Undefined where a word went elsewhere than among the words of the list. */
function mouldOf(item: MarkedText): Mould | undefined {
  const places: Span[] = [];
  const texts = new Map<Span, string>();
  let among = true;
  const stretches = item.stretches.map((stretch) => {
    const word = wordOf(item.text.slice(stretch.start, stretch.end), stretch);
    if (word === undefined) return stretch;
    const place = { ...word.span };
    among &&= isAmongWords(item.text, stretch.start);
    places.push(place);
    texts.set(place, word.text);
    return { ...stretch, origin: wholeOrigin(place) };
  });
  const read = readBlocks(item.text, placesOf({ text: item.text, stretches }));
  const [block, ...more] = read.value ?? [];
  if (block?.kind !== 'signatories' || more.length > 0 || read.diagnostics.length > 0) return undefined;
  const found = wordsFrom([block], texts);
  const whole = found.every(({ text, origin }) => origin !== undefined && texts.get(origin) === text);
  return among && whole && found.length === places.length ? { block, places } : undefined;
}
