// What two letters must have in common to be printed from one plate: everything but the operators of their pages and their
// titles.
// Must not know: objects of a file.
import { createHash } from 'node:crypto';
import type { Tag } from '../../typeset/index.ts';
import type { Use } from './content.ts';
import type { Drawn } from './write-drawn.ts';

/** The same text for letters of one shape: what they say of themselves, their tags, and what their pages use. */
export function shapeOf({ document, pages, contents, standard }: Drawn): string {
  const { language, authors, date } = document;
  const numbers = new Numbers();
  let shape = JSON.stringify([standard, language, authors, date]);
  const root = pages[0]?.root;
  if (root !== undefined) shape += treeOf(root, numbers);
  for (const [index, { uses }] of contents.entries()) {
    const page = pages[index];
    shape += `page ${page?.width} ${page?.height}`;
    for (const use of uses) shape += ` ${factsOf(use, numbers)}`;
  }
  return shape;
}

/** Numbers for things that are told apart by being another thing: tags, links. */
class Numbers {
  readonly #numbers = new Map<object, number>();

  of(thing: object): number {
    const known = this.#numbers.get(thing);
    if (known !== undefined) return known;
    this.#numbers.set(thing, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

function treeOf(tag: Tag, numbers: Numbers): string {
  const { role, alt, ordered, children } = tag;
  let tree = `${role} ${numbers.of(tag)}`;
  if (alt !== undefined) tree += JSON.stringify(alt);
  if (ordered) tree += ' ordered';
  tree += '(';
  for (const child of children) tree += treeOf(child, numbers);
  return `${tree})`;
}

function factsOf(use: Use, numbers: Numbers): string {
  switch (use.kind) {
    case 'face':
      return use.face;
    case 'image':
      return hashOf(use.bytes);
    case 'mark': {
      const { tag, target } = use;
      const link = target && `${numbers.of(target)}${JSON.stringify([target.url, target.text])}`;
      return link === undefined ? `mark ${numbers.of(tag)}` : `mark ${numbers.of(tag)} ${link}`;
    }
    case 'annotation':
      return `link ${numbers.of(use.tag)} ${numbers.of(use.target)} ${use.rect.join(' ')}`;
    case 'bounds':
      return `bounds ${numbers.of(use.tag)} ${use.rect.join(' ')}`;
  }
}

const hashes = new WeakMap<Uint8Array, string>();

function hashOf(bytes: Uint8Array): string {
  const hash = hashes.get(bytes) ?? createHash('sha256').update(bytes).digest('base64');
  hashes.set(bytes, hash);
  return hash;
}
