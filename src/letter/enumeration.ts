// A list that ends the sentence before it (« … vous demandons : »): which of its items is the last, so that a language can
// say how each ends; and what those end with that do. Must not know: any language's marks.
import type { Block } from '../document/document.ts';
import { plainText } from '../document/plain-text.ts';
import type { Paragraph } from '../locale/locale.ts';

/** By item; nothing where the list is none such: items that are sentences or hold several paragraphs, no colon before. */
export function itemsOfSentence(
  block: Block,
  before: Block | undefined,
  after: Block | undefined,
): readonly Paragraph['item'][] {
  if (block.kind !== 'list' || !/:\s*$/u.test(textOf(before))) return [];
  const areParts = block.items.every(([first, ...more]) => more.length === 0 && /^\s*\p{Ll}/u.test(textOf(first)));
  if (!areParts) return [];
  // « …, nous vous prions »: the sentence goes on after its list, and its last item ends as the sentence wants.
  const last = /^\s*\p{Ll}/u.test(textOf(after)) ? undefined : 'last';
  return block.items.map((_, at) => (at === block.items.length - 1 ? last : 'among'));
}

/** The last character of each item: what the author has them end with. */
export function endsOfItems(block: Block): string {
  return block.kind === 'list' ? block.items.map((item) => textOf(item.at(-1)).trimEnd().slice(-1)).join('') : '';
}

function textOf(block: Block | undefined): string {
  return block?.kind === 'paragraph' ? plainText(block.inlines) : '';
}
