// Ids made of names: « Constance Le Grip » → constance-le-grip; made different where two would be alike.
// Must not know: what is named.
import { foldName } from '../registry/names.ts';

const LONGEST = 60;

export function slug(name: string): string {
  const whole = foldName(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (whole.length <= LONGEST) return whole;
  return whole.slice(0, whole.lastIndexOf('-', LONGEST)).replace(/-+$/, '');
}

/**
 * One id an item. Each item proposes ids from the shortest on; where several items want the same, all of them take
 * their next proposal, so that no id depends on the order of a file. The last proposal must be unique.
 */
export function distinctIds<T>(items: readonly T[], proposals: (item: T) => readonly string[]): Map<T, string> {
  // A name in another script leaves no letter that an id may have.
  const usable = (item: T, index: number) => {
    const ids = proposals(item)
      .map((id) => id.replace(/^-+|-+$/g, ''))
      .filter((id) => id !== '');
    return [...ids, ...(ids.length === 0 ? [`entry-${index + 1}`] : [])];
  };
  const wanted = new Map(items.map((item, index) => [item, usable(item, index)] as const));
  const level = new Map<T, number>(items.map((item) => [item, 0]));
  const idOf = (item: T): string => {
    const ids = wanted.get(item) ?? [];
    return ids[Math.min(level.get(item) ?? 0, ids.length - 1)] ?? '';
  };
  for (let again = true; again; ) {
    again = false;
    for (const group of grouped(items, idOf).values()) {
      if (group.length < 2) continue;
      for (const item of group) {
        const next = (level.get(item) ?? 0) + 1;
        if (next >= (wanted.get(item)?.length ?? 0)) continue;
        level.set(item, next);
        again = true;
      }
    }
  }
  return new Map(items.map((item) => [item, idOf(item)]));
}

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
