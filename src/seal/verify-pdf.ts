// A PDF held against sealed letters: exactly one of them, the same text differently set, or what differs.
// Must not know: the disk, wording of messages.
import { changedParagraphs, printRedline, redline } from '../cosign/index.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';
import { hashOf } from './seal.ts';

export interface SealedPdf {
  readonly letter: string;
  readonly sealedOn: string;
  readonly pdf: Uint8Array;
}

export type Verdict =
  | { readonly is: 'exact'; readonly letter: string; readonly sealedOn: string }
  | { readonly is: 'not-a-pdf' | 'not-ours' | 'none' }
  | { readonly is: 'damaged'; readonly letter: string; readonly bytes: number; readonly at: number }
  | { readonly is: 'same-text'; readonly letter: string; readonly sealed: ReadPdf; readonly found: ReadPdf }
  | { readonly is: 'other-text'; readonly letter: string; readonly changed: readonly string[] };

/** A copy of the same length that differs in fewer bytes than this part of it is that copy, damaged or tampered with. */
const DAMAGED = 0.01;
/** Less in common is another letter. */
const ALIKE = 0.3;

export function verifyPdf(bytes: Uint8Array, sealed: readonly SealedPdf[]): Verdict {
  const hash = hashOf(bytes);
  const exact = sealed.find(({ pdf }) => hashOf(pdf) === hash);
  if (exact !== undefined) return { is: 'exact', letter: exact.letter, sealedOn: exact.sealedOn };
  const found = readPdf(bytes);
  if (found === 'not-a-pdf') return { is: 'not-a-pdf' };
  for (const { letter, pdf } of sealed) {
    const damage = damageOf(pdf, bytes);
    if (damage !== undefined) return { is: 'damaged', letter, ...damage };
  }
  if (found === undefined) return { is: 'not-ours' };
  const candidates = sealed.flatMap(({ letter, pdf }) => {
    const read = readPdf(pdf);
    return read === undefined || read === 'not-a-pdf' ? [] : [{ letter, read, alike: likeness(read, found) }];
  });
  const [best] = candidates.sort((a, b) => b.alike - a.alike);
  if (best === undefined || best.alike < ALIKE) return { is: 'none' };
  const { letter, read } = best;
  if (wordsOf(read) === wordsOf(found)) return { is: 'same-text', letter, sealed: read, found };
  const changes = changedParagraphs(redline(asReading(read), asReading(found)));
  const changed = changes.map((one) => printRedline(one));
  return { is: 'other-text', letter, changed: changed.length > 0 ? changed : ['…'] };
}

function damageOf(sealed: Uint8Array, found: Uint8Array): { bytes: number; at: number } | undefined {
  const length = Math.min(sealed.length, found.length);
  let bytes = Math.abs(sealed.length - found.length);
  if (bytes > length * DAMAGED) return undefined;
  let at = length;
  for (let index = length - 1; index >= 0; index--) {
    if (sealed[index] === found[index]) continue;
    bytes++;
    at = index;
  }
  return bytes <= length * DAMAGED ? { bytes, at } : undefined;
}

/** The part of the paragraphs that both have, of the longer. */
function likeness(a: ReadPdf, b: ReadPdf): number {
  const there = new Set(b.paragraphs);
  const common = a.paragraphs.filter((one) => there.has(one)).length;
  return common / Math.max(a.paragraphs.length, b.paragraphs.length);
}

/** Where paragraphs begin is setting; what they say is text. */
function wordsOf({ paragraphs }: ReadPdf): string {
  return paragraphs.join(' ');
}

function asReading({ paragraphs }: ReadPdf) {
  return paragraphs.map((text) => ({ part: 'body' as const, text }));
}
