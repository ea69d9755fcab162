// The bytes of the images a letter's page shows. Must not know: what they show.
import { readBinary } from '../io/gather.ts';
import type { Composed } from '../letter/index.ts';

/** By workspace path; what is missing or lies outside the workspace is left out, and typesetting says so. */
export function imagesOf(root: string, composed: Composed): ReadonlyMap<string, Uint8Array> {
  return readImages(root, imagePaths(composed));
}

export function imagePaths({ document, page }: Composed): readonly string[] {
  const people = document.blocks.flatMap((block) => (block.kind === 'signatories' ? block.people : []));
  return [page.logo?.image, ...people.map((person) => person.image)].filter((path) => path !== undefined);
}

export function readImages(root: string, paths: readonly string[]): ReadonlyMap<string, Uint8Array> {
  return new Map(
    paths.flatMap((path) => {
      const bytes = readBinary(root, path);
      return bytes === undefined ? [] : [[path, bytes] as const];
    }),
  );
}
