// Which standards a file may claim, and what each needs of a letter.
// Must not know: how anything is written.
import { type Diagnostic, error } from '../../diagnostics/diagnostic.ts';
import type { Document } from '../../document/document.ts';
import type { Page } from '../../typeset/index.ts';

/** ISO 19005-2 and -3 (PDF/A, levels a and b), ISO 14289-1 (PDF/UA). */
export const PDF_STANDARDS = ['none', 'a-2a', 'a-2b', 'a-3a', 'ua-1', 'a-2a+ua-1', 'a-3a+ua-1'] as const;
export type PdfStandard = (typeof PDF_STANDARDS)[number];
export const DEFAULT_STANDARD: PdfStandard = 'a-2a+ua-1';

export interface Claims {
  /** pdfkit's name. */
  readonly archive: string | undefined;
  readonly accessible: boolean;
}

const ARCHIVES: readonly (readonly [string, string])[] = [
  ['a-2a', 'PDF/A-2a'],
  ['a-2b', 'PDF/A-2b'],
  ['a-3a', 'PDF/A-3a'],
];

export function claimsOf(standard: PdfStandard): Claims {
  const archive = ARCHIVES.find(([name]) => standard.startsWith(name))?.[1];
  return { archive, accessible: standard.includes('ua-1') };
}

/** Why this letter cannot claim this standard; ask before writing. Every glyph is covered: `typeset` has seen to it. */
export function refusals(document: Document, pages: readonly Page[], standard: PdfStandard): readonly Diagnostic[] {
  const { archive, accessible } = claimsOf(standard);
  const tagged = accessible || archive?.endsWith('a') === true;
  const refuse = (reason: 'no-title' | 'no-language' | 'image-without-words'): Diagnostic =>
    error('typeset/standard-refused', undefined, { standard, reason });
  const found: Diagnostic[] = [];
  if (accessible && document.title.trim() === '') found.push(refuse('no-title'));
  if (tagged && !/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/u.test(document.language)) found.push(refuse('no-language'));
  const mute = pages.some((page) =>
    page.items.some((item) => typeof item.owner === 'object' && item.owner.role === 'Figure' && !item.owner.alt),
  );
  if (tagged && mute) found.push(refuse('image-without-words'));
  return found;
}
