// A stretch of filled Markdown, read once: into what was read, the words of those like it are put. Must not know: what the
// words are, what is read of them.
import type { Checked, Span } from '../diagnostics/diagnostic.ts';
import type { Block } from '../document/document.ts';
import { Remembered } from '../remember.ts';
import { type MarkedText, type Stretch, unescapeMarkdown, wholeOrigin } from '../template/index.ts';
import { isAmongWords, isInert, isNumber, type PlacedText, wholeFrom, withWords, wordsFrom } from './holes.ts';

export type ReadMarkdown = (part: MarkedText) => Checked<readonly Block[]>;

/** What was read, with the places of its words in order instead of the words' own. */
interface Mould {
  readonly blocks: readonly Block[];
  readonly places: readonly Span[];
  /** Blocks with words, by index. */
  readonly open: ReadonlySet<number>;
}

interface Seen {
  /** Of the first that was read so. */
  readonly words: readonly PlacedText[];
  /** Made for the first that says something else: a letter alone has no use for it. */
  mould: Mould | 'none' | undefined;
}

export class Moulds {
  readonly #read: ReadMarkdown;
  readonly #seen: Remembered<Seen>;

  /** @param most how many are kept of those that were asked for lately */
  constructor(most: number, read: ReadMarkdown) {
    this.#read = read;
    this.#seen = new Remembered(most);
  }

  /**
   * Undefined where it must be read by itself: nothing like it was read before but what says the very same, something is
   * wrong with it, or its words went elsewhere than among words.
   */
  blocksOf(part: MarkedText): readonly Block[] | undefined {
    const { key, words } = lookedAt(part);
    if (words.length === 0) return undefined;
    const seen = this.#seen.of(key, () => ({ words, mould: undefined }));
    if (areAlike(words, seen.words)) return undefined;
    seen.mould ??= mouldOf(part, this.#read);
    return seen.mould === 'none' ? undefined : filled(seen.mould, words);
  }
}

function filled({ blocks, places, open }: Mould, words: readonly PlacedText[]): readonly Block[] {
  const put = new Map(places.map((place, index) => [place, words[index] as PlacedText]));
  return blocks.map((block, index) => (open.has(index) ? withWords(block, put) : block));
}

/** Whatever stands in the place of its words, it is read alike: those, and the rest as it is with where it comes from. */
function lookedAt({ text, stretches }: MarkedText): { readonly key: string; readonly words: readonly PlacedText[] } {
  const words: PlacedText[] = [];
  let key = '';
  let done = 0;
  for (const stretch of stretches) {
    const written = text.slice(stretch.start, stretch.end);
    const word = wordOf(text, stretch);
    key += `${text.slice(done, stretch.start)}\u0000`;
    if (word === undefined) key += `${written}\u0000${placeKey(stretch)}`;
    else {
      words.push(word);
      key += word.text.endsWith(',') ? '\u0002' : '\u0001';
    }
    done = stretch.end;
  }
  return { key: key + text.slice(done), words };
}

/** What a stretch says, if it is words that Markdown reads like any others. */
function wordOf(text: string, { origin, skip, start, end }: Stretch): PlacedText | undefined {
  if (origin.exact || skip > 0) return undefined;
  const word = unescapeMarkdown(text.slice(start, end));
  if (word === undefined || !isInert(word)) return undefined;
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return isNumber(word) && !/\p{L}/u.test(before) ? undefined : { text: word, span: origin.span };
}

function placeKey({ origin, skip }: Stretch): string {
  const { span, exact } = origin;
  return `${exact ? origin.offset(skip) : -1},${span.file},${span.start},${span.end}`;
}

function mouldOf(part: MarkedText, read: ReadMarkdown): Mould | 'none' {
  const texts = new Map<Span, string>();
  let among = true;
  const stretches = part.stretches.map((stretch) => {
    const word = wordOf(part.text, stretch);
    if (word === undefined) return stretch;
    const place = { ...word.span };
    among &&= isAmongWords(part.text, stretch.start);
    texts.set(place, word.text);
    return { ...stretch, origin: wholeOrigin(place) };
  });
  const { value: blocks, diagnostics } = read({ text: part.text, stretches });
  if (blocks === undefined || diagnostics.length > 0) return 'none';
  if (!among || wholeFrom(blocks, texts) !== texts.size) return 'none';
  const open = new Set(blocks.flatMap((block, index) => (wordsFrom([block], texts).length > 0 ? [index] : [])));
  return { blocks, places: [...texts.keys()], open };
}

function areAlike(one: readonly PlacedText[], other: readonly PlacedText[]): boolean {
  return one.every(({ text, span }, index) => {
    const { text: its, span: there } = other[index] as PlacedText;
    return text === its && span.file === there.file && span.start === there.start && span.end === there.end;
  });
}
