// What a merge has made: each file with its hash, so that shards can be joined and verified. The same whatever the number
// of jobs. Must not know: the disk.
import * as z from '../source/zod.ts';
import { namedByShard, type Shard } from './shard.ts';

const manifestSchema = z.object({
  plaidoyer: z.literal('merge'),
  /** Of everything the letters are made from: the same key, the same files. */
  key: z.string(),
  letter: z.string(),
  rows: z.int(),
  shard: z.object({ index: z.int(), count: z.int() }),
  /** Of earlier runs, and still beside these. */
  left: z.array(z.string()).optional(),
  /** A letter's in each format, one after the other; those without pages have 0. */
  files: z.array(z.object({ row: z.int(), file: z.string(), sha256: z.string(), bytes: z.int(), pages: z.int() })),
});

export type Manifest = z.output<typeof manifestSchema>;
export type MadeFile = Manifest['files'][number];

export function writeManifest(manifest: Manifest): string {
  const { files, ...head } = manifest;
  const inOrder = [...files].sort(byRow).map((file) => `    ${JSON.stringify(file)}`);
  const lines = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
  return ['{', ...lines, '  "files": [', inOrder.join(',\n'), '  ]', '}', ''].join('\n');
}

function byRow(a: MadeFile, b: MadeFile): number {
  return a.row - b.row || (a.file < b.file ? -1 : 1);
}

export function readManifest(text: string): Manifest | undefined {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** `docx` of a file made as such. */
export function formatOf({ file }: MadeFile): string {
  return file.slice(file.lastIndexOf('.') + 1);
}

export function manifestName(letter: string, shard: Shard): string {
  return namedByShard(`${letter}.manifest.json`, shard);
}
