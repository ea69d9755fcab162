// What a letter asks for, in one sentence: the last of its body, where letters put it. Must not know: who reads it.
import type { Reading } from './reading.ts';

export function demandOf(reading: Reading): string {
  const last = reading.findLast(({ part }) => part === 'body')?.text ?? '';
  return last.split(/(?<=[.!?…])\s+(?=\p{Lu})/u).at(-1) ?? last;
}
