// What a change would do, as a unified diff. Must not know: files on disk.

const CONTEXT = 2;

/** Empty where nothing differs. One hunk: edits here are close together, or whole sections. */
export function diff(file: string, before: string, after: string): string {
  if (before === after) return '';
  const old = before.split('\n');
  const fresh = after.split('\n');
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < fresh.length - head &&
    old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]
  ) {
    tail++;
  }
  const from = Math.max(0, head - CONTEXT);
  const removed = old.slice(head, old.length - tail);
  const added = fresh.slice(head, fresh.length - tail);
  const following = old.slice(old.length - tail, old.length - tail + CONTEXT);
  const leading = old.slice(from, head);
  const count = (changed: readonly string[]) => leading.length + changed.length + following.length;
  return [
    `--- ${file}`,
    `+++ ${file}`,
    `@@ -${from + 1},${count(removed)} +${from + 1},${count(added)} @@`,
    ...leading.map((line) => ` ${line}`),
    ...removed.map((line) => `-${line}`),
    ...added.map((line) => `+${line}`),
    ...following.map((line) => ` ${line}`),
  ].join('\n');
}
