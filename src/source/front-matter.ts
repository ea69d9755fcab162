// A file that begins with YAML between two lines of three hyphens. Must not know: what follows them.
import type { SourceText } from './text.ts';

/** Offsets into the file: the YAML is [start, end), the body begins at `body`. */
export interface FrontMatter {
  readonly start: number;
  readonly end: number;
  readonly body: number;
}

const OPENING = /^\ufeff?---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*(?:\r?\n|$)/m;

/** Undefined where the text does not begin with `---` or never closes it. */
export function frontMatter({ text }: SourceText): FrontMatter | undefined {
  const opening = OPENING.exec(text);
  if (opening === null) return undefined;
  const start = opening[0].length;
  const closing = CLOSING.exec(text.slice(start));
  if (closing === null) return undefined;
  return { start, end: start + closing.index, body: start + closing.index + closing[0].length };
}
