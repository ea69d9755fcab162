// Proofreading, in any language: a paragraph of the body whose last sentence nothing ends. Must not know: any language's
// words. A long one that begins as a sentence is one for certain; of a shorter one, or one that ends in a quotation or in
// brackets, a person decides.
import { inParts, type Rule, remark } from './proofreading.ts';

const LONG = 80;
const FEWEST_WORDS = 8;
/** « PJ : … », “Copy to: …”: a line of particulars, which ends as it will. */
const LABELLED = /^(?:\S+\s){0,2}\S*\s?:\s/u;
/** « … www.exemple.fr/rapport », an address of mail: a stop would be taken for a part of it. */
const ADDRESS = /[/@][^\s]*$|\.\p{L}+$/u;

/** @param begins how a sentence does */
export function paragraphEnd(begins: RegExp): Rule {
  return inParts(['body'], ({ text, end }) => {
    if (end === 'free') return [];
    const trimmed = text.trimEnd();
    if (trimmed.length >= LONG && begins.test(trimmed) && /[\p{L}\d,]$/u.test(trimmed)) {
      const at = trimmed.length;
      const facts = { ends: lastWord(trimmed), expected: '.' } as const;
      return [remark('language/sentence-end', 'warning', [trimmed.endsWith(',') ? at - 1 : at, at], facts, '.')];
    }
    const prose = end === undefined ? '' : text.slice(0, end).trimEnd();
    const bare = prose.replace(/[\s»”"’')\]]+$/u, '');
    if (!/[\p{L}\d]$/u.test(bare) || bare.split(/\s+/u).length < FEWEST_WORDS) return [];
    if (LABELLED.test(bare) || ADDRESS.test(bare)) return [];
    const facts = { ends: lastWord(bare) + prose.slice(bare.length), expected: '.' } as const;
    // The last character, and not what follows: that may be a call, which stands nowhere in the file.
    const severity = begins.test(prose) ? 'warning' : 'information';
    return [remark('language/sentence-end', severity, [prose.length - 1, prose.length], facts)];
  });
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}
