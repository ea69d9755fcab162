// Words put in the place of other words in what has been read already, where Markdown would have read them alike.
// Must not know: what the words are, how they are filled in.
import type { Span } from '../diagnostics/diagnostic.ts';
import type { Block, Inlines, Text } from '../document/document.ts';
import { mapRuns, mapTexts, runsOf, textsOf } from '../document/plain-text.ts';

/** A text and the place in a user's file that it comes from. */
export interface PlacedText {
  readonly text: string;
  readonly span: Span;
}

/** No edge that is a mark or a space but for a comma at the end, no line end inside. */
const INERT = /^[\p{L}\p{N}](?:[^\p{C}\p{Zl}\p{Zp}]*[\p{L}\p{N},])?$/u;

/** Escaped as it is, does Markdown read this text as itself, and what stands around it the same as around any such text? Not in code. */
export function isInert(text: string): boolean {
  return INERT.test(text) && !text.includes('  ');
}

/** « 12 », which at the beginning of a line and before a full stop begins a list. */
export function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}

/**
 * Is what stands at `at` among a paragraph's words? In code a backslash is one, in the address of a link a space ends it:
 * there words that say other things are read in other ways.
 */
export function isAmongWords(markdown: string, at: number): boolean {
  const before = markdown.slice(markdown.lastIndexOf('\n\n', at) + 1, at).replace(/\\[^\n]/g, '  ');
  return !/`|\]\([^)]*$|<[^>]*$/.test(before);
}

/** May one of two inert texts stand where the other was read? */
export function readAlike(one: string, other: string): boolean {
  return one.endsWith(',') === other.endsWith(',');
}

/** The words of a block that come from these very places. */
export function wordsFrom(blocks: readonly Block[], places: ReadonlyMap<Span, unknown>): readonly Text[] {
  return blocks
    .flatMap(runsOf)
    .flatMap(textsOf)
    .filter(({ origin }) => origin !== undefined && places.has(origin));
}

/** How many words come from these places, if each says the text of its own; undefined where Markdown has parted one. */
export function wholeFrom(blocks: readonly Block[], texts: ReadonlyMap<Span, string>): number | undefined {
  const found = wordsFrom(blocks, texts);
  const whole = found.every(({ text, origin }) => origin !== undefined && texts.get(origin) === text);
  return whole ? found.length : undefined;
}

/** The block with other words in the places that have some. */
export function withWords(block: Block, words: ReadonlyMap<Span, PlacedText>): Block {
  return mapRuns(block, (run) => withWordsIn(run, words));
}

export function withWordsIn(run: Inlines, words: ReadonlyMap<Span, PlacedText>): Inlines {
  return mapTexts(run, (text) => {
    const other = text.origin && words.get(text.origin);
    return other === undefined ? text : { ...text, text: other.text, origin: other.span };
  });
}
