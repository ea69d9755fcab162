// Replaces stretches of a user's file and leaves every other byte alone. Must not know: why.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { save } from './save.ts';

/** Offsets into the text as it was gathered: without byte order mark, lines ended by `\n`. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** @throws {CannotWrite} Overlapping replacements are made once, the first as written. Returns how many were made. */
export async function rewrite(root: string, file: string, replacements: readonly Replacement[]): Promise<number> {
  const absolute = path.join(root, file);
  const raw = readFileSync(absolute, 'utf8');
  const positions = rawPositions(raw);
  let text = '';
  let from = 0;
  let made = 0;
  for (const { start, end, text: better } of [...replacements].sort((a, b) => a.start - b.start)) {
    const at = positions(start);
    if (at < from) continue;
    text += raw.slice(from, at) + better;
    from = positions(end);
    made++;
  }
  await save(absolute, text + raw.slice(from));
  return made;
}

/** Where an offset of the gathered text stands in the file itself, which may have a byte order mark and `\r\n`. */
function rawPositions(raw: string): (offset: number) => number {
  const start = raw.startsWith('\ufeff') ? 1 : 0;
  const returns = [...raw.matchAll(/\r\n/g)].map((match, index) => match.index - start - index);
  return (offset) => start + offset + returns.filter((at) => at < offset).length;
}
