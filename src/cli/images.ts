// The bytes of the images a letter's page shows. Must not know: what they show.
import { readBinary } from '../io/gather.ts';
import type { Composed } from '../letter/index.ts';

/** By workspace path; what is missing or lies outside the workspace is left out, and typesetting says so. */
export function imagesOf(root: string, { document, page }: Composed): ReadonlyMap<string, Uint8Array> {
  const people = document.blocks.flatMap((block) => (block.kind === 'signatories' ? block.people : []));
  const paths = [page.logo?.image, ...people.map((person) => person.image)].filter((path) => path !== undefined);
  return new Map(
    paths.flatMap((path) => {
      const bytes = readBinary(root, path);
      return bytes === undefined ? [] : [[path, bytes] as const];
    }),
  );
}
