// An address as typed or pasted at one question → its lines, as an envelope has them. Must not know: who lives there.

/** Between letters or figures that belong together a slash parts nothing: « c/o », « 12/14 rue Haute ». */
const SLASH = /(?<!(?<!\p{L})\p{L})\/(?!\p{L}(?!\p{L}))(?!(?<=\d\/)\d{1,4}(?!\d))/u;
const TOWN = /^\d{5}(?!\d)/;
const HOUSE = /^\d{1,4}\s?(?:bis|ter|quater|[a-d])?$/iu;

/** A line each, or parted by « / »; on a single line, by commas, of which the one behind a house number parts nothing. */
export function addressLines(typed: string): string[] {
  const lines = wordsOf(typed.split(/[\n\r\v\u2028\u2029]/).flatMap((line) => line.split(SLASH)));
  const [only = '', ...more] = lines;
  return more.length > 0 ? lines : byCommas(only);
}

function byCommas(line: string): string[] {
  const parts: string[] = [];
  for (const part of wordsOf(line.split(','))) {
    const before = parts.at(-1);
    if (before !== undefined && HOUSE.test(before) && !TOWN.test(part)) parts[parts.length - 1] = `${before}, ${part}`;
    else parts.push(part);
  }
  return parts;
}

function wordsOf(parts: readonly string[]): string[] {
  return parts.map((part) => part.replace(/[,;]\s*$/, '').trim()).filter((part) => part !== '');
}
