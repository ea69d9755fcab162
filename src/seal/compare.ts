// Two settings of a letter, line by line: what is the first thing in which they differ, from the gravest to the least.
// Must not know: which program made which.

export type Lines = readonly (readonly string[])[];

export interface Difference {
  readonly what: 'text' | 'lines' | 'pages' | 'bytes';
  /** Counted from 1; 0 where no page is meant. */
  readonly page: number;
  readonly before: string;
  readonly after: string;
}

/** For two files that are not the same bytes. */
export function differenceOf(before: Lines, after: Lines): Difference {
  const first = firstDifference(before, after);
  if (words(before) !== words(after)) return { what: 'text', ...(first ?? NOWHERE) };
  if (before.flat().join('\n') !== after.flat().join('\n')) return { what: 'lines', ...(first ?? NOWHERE) };
  if (first !== undefined) return { what: 'pages', ...first };
  return { what: 'bytes', ...NOWHERE };
}

const NOWHERE = { page: 0, before: '', after: '' };

function firstDifference(before: Lines, after: Lines): Omit<Difference, 'what'> | undefined {
  for (let page = 0; page < Math.max(before.length, after.length); page++) {
    const [old, fresh] = [before[page] ?? [], after[page] ?? []];
    const line = Array.from({ length: Math.max(old.length, fresh.length) }).findIndex((_, at) => old[at] !== fresh[at]);
    if (line !== -1) return { page: page + 1, before: old[line] ?? '—', after: fresh[line] ?? '—' };
  }
  return undefined;
}

/** The words alone: a hyphen that a line end added is none of them. */
export function words(lines: Lines): string {
  return lines
    .flat()
    .join(' ')
    .replace(/\u00ad ?/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
