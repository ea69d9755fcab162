// What a letter asks for: the sentence of its body that asks, with the whole list that follows it. Must not know: who reads
// it, the words by which a language asks.
import type { Block, Document, Inlines } from '../document/document.ts';
import { withoutCalls } from '../document/notes.ts';
import { plainText } from '../document/plain-text.ts';

/** A sentence, and the lines that follow it in its own list. */
interface Asked {
  readonly sentence: string;
  readonly list: readonly string[];
}

/**
 * Its lines: the sentence, then each item of its list. Undefined where no sentence of the body is known to ask; never a
 * heading, a note or what follows the closing.
 * @param asks how a sentence asks, the plainest way first
 */
export function demandOf({ blocks }: Document, asks: readonly RegExp[]): readonly string[] | undefined {
  const end = blocks.findIndex(({ kind }) => ENDS.has(kind));
  const body = (end === -1 ? blocks : blocks.slice(0, end)).filter(({ kind }) => BODY.has(kind));
  const all = body.flatMap((block, at) => sentencesOf(block, body.slice(at + 1)));
  for (const pattern of asks) {
    const found = all.filter(({ sentence }) => pattern.test(sentence.replaceAll('’', "'").replace(/\s+/gu, ' ')));
    const asked = found.findLast(({ list }) => list.length > 0) ?? found.at(-1);
    if (asked !== undefined) return [asked.sentence, ...asked.list];
  }
  return undefined;
}

const ENDS: ReadonlySet<Block['kind']> = new Set(['closing', 'signatories', 'postscript']);
/** A heading stays, as what follows one belongs to no sentence before it. */
const BODY: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list', 'heading']);
/** « (1) Bilan 2025, p. 12. », « P.-S. » typed as paragraphs. */
const ASIDE = /^(?:[([]\d{1,2}[)\]]|\*|P\.?[\s-]*S\b)/u;
/** An item typed by hand: « – de rouvrir », « 1° de rouvrir », « a) de rouvrir ». */
const ITEM = /^(?:[-–—•▪◦·]|\(?(?:\d{1,2}|\p{Ll})\s?[.)°])\s*\S/u;
/** No sentence ends after « M. » or an initial. */
const SENTENCE_END =
  /(?<!(?<!\p{L})(?:MM?|Mmes?|Mr|Mrs|Ms|Dr|Pr|St|Me|art|\p{Lu})\.)(?<=[.!?…])\s+(?=["'“«]?\s?\p{Lu})/u;

function sentencesOf(block: Block, after: readonly Block[]): Asked[] {
  if (block.kind !== 'paragraph') return [];
  const text = written(block.inlines);
  if (ASIDE.test(text)) return [];
  // « … nous demandons : » and its items a line each, in one paragraph.
  const opens = /^(.*?:)[^\S\n]*\n(.+)$/su.exec(text);
  const [, lead = text, lines] = opens ?? [];
  const sentences = lead.replaceAll('\n', ' ').split(SENTENCE_END);
  const list = lines === undefined ? listAfter(lead, after) : lines.split('\n').map((line) => line.trim());
  return sentences.map((sentence, at) => ({ sentence, list: at === sentences.length - 1 ? list : [] }));
}

function listAfter(lead: string, [first, ...more]: readonly Block[]): string[] {
  if (first?.kind === 'list') return itemsOf(first);
  if (first?.kind !== 'paragraph' || !/:$/u.test(lead)) return [];
  const text = written(first.inlines);
  return ITEM.test(text) ? [...text.split('\n'), ...listAfter(lead, more)] : [];
}

function itemsOf(block: Block): string[] {
  if (block.kind === 'paragraph') return written(block.inlines).split('\n');
  if (block.kind !== 'list') return [];
  return block.items.flatMap((item, at) => {
    const mark = block.ordered ? `${block.start + at}. ` : '– ';
    const [first = '', ...rest] = item.flatMap(itemsOf);
    return [`${mark}${first}`, ...rest.map((line) => `${' '.repeat(mark.length)}${line}`)];
  });
}

function written(run: Inlines): string {
  return plainText(withoutCalls(run))
    .replaceAll('\u00ad', '')
    .replace(/[^\S\n]+(?=\s)/gu, '')
    .trim();
}
