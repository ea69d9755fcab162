// Grows the tag tree while blocks are set: parents first, children in reading order.
// Must not know: places on the page, PDF.
import type { Role, Tag } from './page.ts';

export interface TagOptions {
  readonly alt?: string;
  readonly ordered?: boolean;
}

interface GrowingTag extends Tag {
  readonly children: Tag[];
}

export function rootTag(): Tag {
  return { role: 'Document', children: [], alt: undefined, ordered: false };
}

export function addTag(parent: Tag, role: Role, options: TagOptions = {}): Tag {
  const tag: Tag = { role, children: [], alt: options.alt, ordered: options.ordered ?? false };
  (parent as GrowingTag).children.push(tag);
  return tag;
}

/** Puts whole branches under a tag, after those it has. */
export function adopt(parent: Tag, branches: readonly Tag[]): void {
  (parent as GrowingTag).children.push(...branches);
}
