// Where a line of a text that is being tried stands in the file it was made from. Must not know: letters, editors.

/** Beyond this many pairs of lines between the first change and the last, lines are counted from the first change on. */
const MOST_PAIRS = 1_000_000;

/**
 * @param line from 1, in `tried`
 * @returns from 1, in `file`: the same line, or the one in whose place it stands
 */
export function lineInFile(tried: string, file: string, line: number): number {
  if (tried === file) return line;
  const [ours, theirs] = [tried.split('\n'), file.split('\n')];
  const shorter = Math.min(ours.length, theirs.length);
  let head = 0;
  while (head < shorter && ours[head] === theirs[head]) head++;
  let tail = 0;
  while (tail < shorter - head && ours.at(-1 - tail) === theirs.at(-1 - tail)) tail++;
  const at = line - 1;
  if (at < head) return line;
  if (at >= ours.length - tail) return line + theirs.length - ours.length;
  const [from, to] = [ours.slice(head, ours.length - tail), theirs.slice(head, theirs.length - tail)];
  const inside = Math.min(placeIn(from, to, at - head), Math.max(0, to.length - 1));
  return Math.min(head + inside + 1, theirs.length);
}

/** The line that stays in its order, or the one after the last that did: longest common subsequence. */
function placeIn(from: readonly string[], to: readonly string[], at: number): number {
  if (from.length * to.length > MOST_PAIRS) return at;
  const longest = Array.from({ length: from.length + 1 }, () => new Array<number>(to.length + 1).fill(0));
  const length = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      const row = longest[i] as number[];
      row[j] = from[i] === to[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
    }
  }
  let [i, j] = [0, 0];
  let next = 0;
  while (i < from.length && j < to.length && i <= at) {
    if (from[i] === to[j]) {
      if (i === at) return j;
      [i, j] = [i + 1, j + 1];
      next = j;
    } else if (length(i + 1, j) >= length(i, j + 1)) i++;
    else j++;
  }
  return next;
}
