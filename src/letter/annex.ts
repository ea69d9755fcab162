// An annex typed at the end of a letter's text, which would print before its closing. Must not know: layouts, pages.
import { type Diagnostic, warning } from '../diagnostics/diagnostic.ts';
import type { Block } from '../document/document.ts';
import { plainText, textsOf } from '../document/plain-text.ts';

/** « Annexe : liste », “Annex 1”: the same word in both languages. */
const ANNEX = /^annex(?:es?)?(?!\p{L})/iu;

export function annexInText(blocks: readonly Block[]): Diagnostic[] {
  const end = blocks.findIndex(({ kind }) => kind === 'closing' || kind === 'signatories');
  const last = blocks.slice(0, Math.max(0, end)).findLast(({ kind }) => kind === 'heading');
  if (last?.kind !== 'heading') return [];
  const heading = plainText(last.inlines).trim();
  return ANNEX.test(heading) ? [warning('letter/annex-in-text', textsOf(last.inlines)[0]?.origin, { heading })] : [];
}
