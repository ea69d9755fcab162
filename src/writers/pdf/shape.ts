// What two letters must have in common to be printed from one plate: everything but the operators of their pages.
// Must not know: objects of a file.
import { createHash } from 'node:crypto';
import type { Tag } from '../../typeset/index.ts';
import type { Use } from './content.ts';
import type { Drawn } from './write-drawn.ts';

/** The same text for letters of one shape: what they say of themselves, their tags, and what their pages use. */
export function shapeOf({ document, pages, contents, standard }: Drawn): string {
  const { language, title, authors, date } = document;
  const numbers = new Numbers();
  const facts: unknown[] = [standard, language, title, authors, date];
  const root = pages[0]?.root;
  if (root !== undefined) facts.push(treeOf(root, numbers));
  for (const [index, { uses }] of contents.entries()) {
    const page = pages[index];
    facts.push([page?.width, page?.height, uses.map((use) => factsOf(use, numbers))]);
  }
  return JSON.stringify(facts);
}

/** Numbers for things that are told apart by being another thing: tags, links. */
class Numbers {
  readonly #numbers = new Map<object, number>();

  of(thing: object): number {
    const number = this.#numbers.get(thing) ?? this.#numbers.size;
    this.#numbers.set(thing, number);
    return number;
  }
}

function treeOf(tag: Tag, numbers: Numbers): unknown {
  const { role, alt, ordered, children } = tag;
  return [numbers.of(tag), role, alt, ordered, children.map((child) => treeOf(child, numbers))];
}

function factsOf(use: Use, numbers: Numbers): unknown {
  switch (use.kind) {
    case 'face':
      return use.face;
    case 'image':
      return hashOf(use.bytes);
    case 'mark':
      return use.target === undefined
        ? numbers.of(use.tag)
        : [numbers.of(use.tag), numbers.of(use.target), use.target.url, use.target.text];
    case 'annotation':
      return [numbers.of(use.tag), numbers.of(use.target), use.rect];
    case 'bounds':
      return [use.kind, numbers.of(use.tag), use.rect];
  }
}

const hashes = new WeakMap<Uint8Array, string>();

function hashOf(bytes: Uint8Array): string {
  const hash = hashes.get(bytes) ?? createHash('sha256').update(bytes).digest('base64');
  hashes.set(bytes, hash);
  return hash;
}
