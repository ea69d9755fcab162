// Which rows a machine makes, where several share a table: every Nth, so that each has as much to do.
// Must not know: rows' contents.

/** `I/N`, from 1. Undefined for anything else. */
export function readShard(text: string): Shard | undefined {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index >= 1 && shard.index <= shard.count ? shard : undefined;
}

export interface Shard {
  readonly index: number;
  readonly count: number;
}

export function isMine({ index, count }: Shard, row: number): boolean {
  return (row - 1) % count === index - 1;
}

/** Each machine's file of what all of them write: « all.pdf » is `all-1-of-2.pdf`, so that none takes another's place. */
export function namedByShard(file: string, { index, count }: Shard): string {
  return count === 1 ? file : file.replace(/(\.[^./\\]*)?$/, `-${index}-of-${count}$1`);
}
