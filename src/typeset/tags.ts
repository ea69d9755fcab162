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
  return { role: 'Document', parent: undefined, children: [], alt: undefined, ordered: false };
}

export function addTag(parent: Tag, role: Role, options: TagOptions = {}): Tag {
  const tag: Tag = { role, parent, children: [], alt: options.alt, ordered: options.ordered ?? false };
  (parent as GrowingTag).children.push(tag);
  return tag;
}
