// What a merge has made: each file with its hash, so that shards can be joined and verified. The same whatever the number
// of jobs. Must not know: the disk.
import * as z from '../source/zod.ts';
import type { Shard } from './shard.ts';

const manifestSchema = z.object({
  plaidoyer: z.literal('merge'),
  /** Of everything the letters are made from: the same key, the same files. */
  key: z.string(),
  letter: z.string(),
  rows: z.int(),
  shard: z.object({ index: z.int(), count: z.int() }),
  files: z.array(z.object({ row: z.int(), file: z.string(), sha256: z.string(), bytes: z.int(), pages: z.int() })),
});

export type Manifest = z.output<typeof manifestSchema>;
export type MadeFile = Manifest['files'][number];

export function writeManifest(manifest: Manifest): string {
  const { files, ...head } = manifest;
  const inOrder = [...files].sort((a, b) => a.row - b.row).map((file) => `    ${JSON.stringify(file)}`);
  const lines = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  return ['{', ...lines, '  "files": [', inOrder.join(',\n'), '  ]', '}', ''].join('\n');
}

export function readManifest(text: string): Manifest | undefined {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

export function manifestName(letter: string, { index, count }: Shard): string {
  return count === 1 ? `${letter}.manifest.json` : `${letter}.manifest-${index}-of-${count}.json`;
}
