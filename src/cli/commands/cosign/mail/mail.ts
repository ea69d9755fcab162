// What a mail that asks to co-sign says, in the letter's language. Must not know: how it is sent.

export interface Asking {
  readonly recipient: string;
  readonly title: string;
  readonly demand: Demand;
  /** Others who have agreed to this text, by name, in signing order. */
  readonly agreed: readonly string[];
  /** `2026-03-05T17:00` */
  readonly deadline: string;
  /** The day of the deadline, written out. */
  readonly day: string;
  readonly name: string;
  readonly lines: readonly string[];
  readonly fingerprint: string;
  readonly sender: string | undefined;
  readonly again: boolean;
}

export interface Demand {
  /** The sentence that asks, then its list; nothing where it is not known. */
  readonly lines: readonly string[];
  /** The letter's own words, which say themselves that they ask, and not what someone has said of it. */
  readonly quoted: boolean;
}

export interface MailWords {
  readonly subject: (asking: Asking) => string;
  readonly text: (asking: Asking) => string;
  readonly files: { readonly mail: string; readonly draft: string };
}

/** The sentence, the list of it under it; no line at all where it is not known. */
export function demandLine({ lines, quoted }: Demand, say: { quote: (words: string) => string; asks: string }): string {
  if (lines.length === 0) return '';
  const words = lines.join('\n    ');
  return `${quoted ? say.quote(words) : `${say.asks} ${words}`}\n`;
}

/** Who has agreed already: the first thing an office wants to know. No line where it would be the first. */
export function agreedLine(words: string, { agreed }: Asking): string {
  return agreed.length === 0 ? '' : `${words} ${agreed.join(', ')}.\n`;
}

/** Each line of what will be printed, set apart. */
export function apart(lines: readonly string[]): string {
  return lines.map((line) => `    ${line}`).join('\n');
}
