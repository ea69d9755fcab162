// A text's fingerprint: the same for every text that reads the same, another for every other.
// Must not know: agreements.
import { createHash } from 'node:crypto';
import type { Printed, Reading } from './reading.ts';
import { foldTypography } from './typography.ts';

/** `3f2a-91bc-77d0-e541`: short enough to paste into a reply. */
export type Fingerprint = string;

const HEX_DIGITS = 16;

/** Where a part is divided into paragraphs is layout; what stands in which part is not. */
export function fingerprintOf(reading: Reading): Fingerprint {
  const parts: { part: string; words: string[] }[] = [];
  for (const { part, text } of reading) {
    const last = parts.at(-1);
    if (last?.part === part) last.words.push(text);
    else parts.push({ part, words: [text] });
  }
  return digest(parts.map(({ part, words }) => `${part}\n${foldTypography(words.join(' '))}`).join('\n\n'));
}

/** Does this person still stand under the same words? */
export function samePrinted(a: Printed, b: Printed): boolean {
  const words = ({ name, lines }: Printed) => [name, ...lines].map(foldTypography).join('\n');
  return words(a) === words(b);
}

/** A fingerprint as pasted back, with whatever a mail program did to it; undefined where it is none. */
export function readFingerprint(pasted: string): Fingerprint | undefined {
  const digits = pasted.toLowerCase().replace(/[^0-9a-f]/gu, '');
  return digits.length === HEX_DIGITS && /^[\s0-9a-f-\u2010-\u2015]+$/iu.test(pasted) ? grouped(digits) : undefined;
}

function digest(text: string): Fingerprint {
  return grouped(createHash('sha256').update(text, 'utf8').digest('hex').slice(0, HEX_DIGITS));
}

function grouped(digits: string): string {
  return digits.replace(/.{4}(?=.)/gu, '$&-');
}
