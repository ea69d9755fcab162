// A filled letter as a stencil for the letters after it that differ in their recipients alone: what was printed of those
// are its holes, and what helpers were told of them must still be true. Must not know: how a letter is filled.
import type { Span } from '../diagnostics/diagnostic.ts';
import type { Block, Inlines } from '../document/document.ts';
import type { Fault, Helper, HelperCall } from '../locale/locale.ts';
import type { Occasion } from '../locale/value.ts';
import { type MarkedText, type Marks, type Printable, plain, watched, wholeOrigin } from '../template/index.ts';
import {
  isAmongWords,
  isInert,
  isNumber,
  type PlacedText,
  readAlike,
  wholeFrom,
  withWords,
  withWordsIn,
  wordsFrom,
} from './holes.ts';
import type { Office } from './office.ts';
import { type AddressedTexts, addressedTexts, eachAddressed, listOf, shapeOf } from './recipient-texts.ts';
import type { ResolvedLetter } from './resolve.ts';

export interface Filled {
  readonly blocks: readonly Block[];
  /** The object alone, without what the layout writes before it. */
  readonly title: Inlines;
}

/** A text of a recipient, as this letter prints it. */
interface Hole {
  readonly text: string;
  /** An object of its own: words with this origin are this text's print. */
  readonly span: Span;
  /** Has a helper or a condition asked what it says? */
  read: boolean;
}

/** Something that was asked about the recipients, and what it came to. */
interface Answer {
  readonly ask: (occasion: Occasion) => unknown;
  readonly said: unknown;
}

/** What a letter's filling depends on of its recipients, written down while it is filled. */
export class Trace {
  readonly addressed: AddressedTexts<Printable>;
  /** As helpers are told of it. */
  readonly occasion: Occasion;
  readonly holes: AddressedTexts<Hole>;
  readonly answers: Answer[] = [];
  #asked = false;

  constructor(resolved: ResolvedLetter, marks: Marks) {
    const { occasion } = resolved;
    const heard = (): void => {
      this.#asked = true;
    };
    this.occasion = Object.defineProperty({ ...occasion }, 'recipients', {
      get: () => {
        heard();
        return occasion.recipients;
      },
    });
    this.holes = eachAddressed(addressedTexts(resolved), ({ text, span }) => ({
      text,
      span: { ...span },
      read: false,
    }));
    this.addressed = eachAddressed(this.holes, (hole) =>
      watched(plain(hole.text, marks, wholeOrigin(hole.span)), () => {
        hole.read = true;
      }),
    );
  }

  readonly heard = (helper: Helper, call: HelperCall, said: string | Fault): void => {
    if (this.#asked) this.answers.push({ ask: (occasion) => helper.say({ ...call, occasion }), said });
    this.#asked = false;
  };

  ask<T>(ask: (occasion: Occasion) => T): T {
    const said = ask(this.occasion);
    this.answers.push({ ask, said });
    this.#asked = false;
    return said;
  }
}

export class Stencil {
  readonly #resolved: ResolvedLetter;
  readonly #office: Office;
  readonly #filled: Filled;
  readonly #trace: Trace;
  readonly #shape: string;
  readonly #holes: readonly Hole[];
  /** Blocks with holes, by index. */
  readonly #open: ReadonlySet<number>;

  /**
   * @param printed what was read as the filled letter: the whole and its title
   * @returns undefined where a text of the recipients went elsewhere than among the letter's words
   */
  static of(
    resolved: ResolvedLetter,
    office: Office,
    filled: Filled,
    trace: Trace,
    printed: readonly MarkedText[],
  ): Stencil | undefined {
    const holes = new Map(listOf(trace.holes).map((hole) => [hole.span, hole]));
    const among = printed.flatMap(({ text, stretches: all }) =>
      all.filter(({ origin }) => holes.has(origin.span)).map(({ start }) => isAmongWords(text, start)),
    );
    const title: Block = { kind: 'paragraph', inlines: filled.title };
    const texts = new Map([...holes].map(([span, { text }]) => [span, text]));
    return wholeFrom([...filled.blocks, title], texts) === among.length && !among.includes(false)
      ? new Stencil(resolved, office, filled, trace, holes)
      : undefined;
  }

  private constructor(
    resolved: ResolvedLetter,
    office: Office,
    filled: Filled,
    trace: Trace,
    holes: ReadonlyMap<Span, Hole>,
  ) {
    this.#resolved = resolved;
    this.#office = office;
    this.#filled = filled;
    this.#trace = trace;
    this.#shape = shapeOf(trace.holes);
    this.#holes = listOf(trace.holes);
    this.#open = new Set(
      filled.blocks.flatMap((block, index) => (wordsFrom([block], holes).length > 0 ? [index] : [])),
    );
  }

  /** This letter filled, or undefined where it differs in more than the holes. */
  fill(resolved: ResolvedLetter, office: Office): Filled | undefined {
    if (office !== this.#office || !alike(resolved, this.#resolved)) return undefined;
    const addressed = addressedTexts(resolved);
    if (shapeOf(addressed) !== this.#shape) return undefined;
    const texts = listOf(addressed);
    if (!this.#holes.every((hole, index) => fits(hole, texts[index]?.text ?? ''))) return undefined;
    const { occasion } = resolved;
    const holds = this.#trace.answers.every(({ ask, said }) => ask(occasion) === said);
    return holds ? this.#printed(texts) : undefined;
  }

  #printed(texts: readonly PlacedText[]): Filled {
    const words = new Map(this.#holes.map((hole, index) => [hole.span, texts[index] as PlacedText]));
    const { blocks, title } = this.#filled;
    return {
      blocks: blocks.map((block, index) => (this.#open.has(index) ? withWords(block, words) : block)),
      title: withWordsIn(title, words),
    };
  }
}

/** All that a letter is filled from is the very same, but for its recipients. */
function alike(one: ResolvedLetter, other: ResolvedLetter): boolean {
  const { letter, locale, signatories, occasion } = one;
  if (locale !== other.locale || signatories !== other.signatories) return false;
  if (letter.file !== other.letter.file || letter.yaml.text !== other.letter.yaml.text) return false;
  if (occasion.options !== other.occasion.options || occasion.date !== other.occasion.date) return false;
  const { recipient: _, fields: __, ...entry } = letter.entry;
  return Object.entries(entry).every(([key, value]) => value === other.letter.entry[key as keyof typeof entry]);
}

/** May this text stand where that one was printed? */
function fits(hole: Hole, text: string): boolean {
  const areWords = [hole.text, text].every((one) => isInert(one) && !isNumber(one));
  return text === hole.text || (!hole.read && areWords && readAlike(hole.text, text));
}
