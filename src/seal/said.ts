// Where a letter says words that an erratum is to correct. Must not know: what is to be read instead.
import { foldTypography } from '../cosign/index.ts';

export interface Said {
  readonly times: number;
  /** Said nowhere in whole words: the first place that has them, with the words they cut. */
  readonly whole: string | undefined;
}

/** Typography aside. */
export function timesSaid(text: string, words: string): Said {
  const all = foldTypography(text);
  const wanted = foldTypography(words);
  const places: number[] = [];
  for (let at = all.indexOf(wanted); at !== -1; at = all.indexOf(wanted, at + 1)) places.push(at);
  const stretches = places.map((at) => {
    const before = /[\p{L}\p{N}]*$/u.exec(all.slice(0, at))?.[0] ?? '';
    const after = /^[\p{L}\p{N}]*/u.exec(all.slice(at + wanted.length))?.[0] ?? '';
    return (startsInWord(wanted) ? before : '') + wanted + (endsInWord(wanted) ? after : '');
  });
  const times = stretches.filter((stretch) => stretch === wanted).length;
  return { times, whole: times > 0 ? undefined : stretches[0] };
}

function startsInWord(text: string): boolean {
  return /^[\p{L}\p{N}]/u.test(text);
}

function endsInWord(text: string): boolean {
  return /[\p{L}\p{N}]$/u.test(text);
}
