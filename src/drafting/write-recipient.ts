// Who is written to, as a letter's YAML says it: one under its own keys, several as a list. Must not know: the rest of a letter.
import type { AnsweredRecipient, Data } from './answers.ts';
import { writeFlow, writePair } from './write-yaml.ts';

/** The lines of `recipient:`, for a person who goes on writing them. */
export function recipientLines(recipients: readonly AnsweredRecipient[]): string[] {
  const [only, ...more] = recipients;
  if (only === undefined || more.length > 0) {
    return ['recipient:', ...recipients.map((one) => `  - ${writeFlow(keysOf(one))}`)];
  }
  if ('person' in only && only.address.length === 0) return [`recipient: ${writeFlow(keysOf(only))}`];
  // A line each: between braces, a comma typed into the title later would cut it.
  return ['recipient:', ...Object.entries(keysOf(only)).flatMap(([key, value]) => writePair(key, value, 2))];
}

/** The value of `recipient:` on one line. */
export function recipientFlow(recipients: readonly AnsweredRecipient[]): string {
  const [only, ...more] = recipients.map(keysOf);
  return writeFlow(only !== undefined && more.length === 0 ? only : recipients.map(keysOf));
}

function keysOf(recipient: AnsweredRecipient): { readonly [key: string]: Data } {
  return Object.fromEntries(
    Object.entries(recipient).filter(([, value]) => value !== undefined && value.length !== 0),
  ) as { readonly [key: string]: Data };
}
