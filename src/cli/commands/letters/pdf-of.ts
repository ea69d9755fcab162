// A letter held against its PDF in output/. Must not know: what is printed of it.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { sealedLetters } from '../../../io/seals.ts';
import type { OpenWorkspace } from '../../open-workspace.ts';
import { openSealed } from '../../sealed-letter.ts';
import { setPdf } from '../../set-pdf.ts';
import type { SeenLetter } from './read-letters.ts';

/**
 * `older`: rendered again, it would come out otherwise. A PDF younger than all that was read is taken at its word; if
 * a file changed since, the letter is made again and held against it, for most changes of a registry are of others.
 */
export async function pdfOf(opened: OpenWorkspace, letter: SeenLetter): Promise<'none' | 'older' | 'current'> {
  const file = path.join(opened.root, 'output', `${letter.id}.pdf`);
  const made = changedAt(file);
  if (made === undefined) return 'none';
  const common = [...opened.texts.keys()].filter((one) => !one.startsWith('letters/'));
  const sources = [letter.file, ...common].map((one) => changedAt(path.join(opened.root, one)) ?? 0);
  if (sources.every((changed) => changed <= made)) return 'current';
  const now = await renderedNow(opened, letter);
  return now !== undefined && Buffer.compare(now, readFileSync(file)) === 0 ? 'current' : 'older';
}

/** What `render` would write; undefined where a fault stands in its way. */
async function renderedNow(
  { root, blocking }: OpenWorkspace,
  { id, composed }: SeenLetter,
): Promise<Uint8Array | undefined> {
  if (sealedLetters(root).includes(id)) return openSealed(root, id).value?.pdf;
  if (composed === undefined || blocking.some(({ severity }) => severity === 'error')) return undefined;
  return (await setPdf(root, composed)).value?.bytes;
}

function changedAt(absolute: string): number | undefined {
  return statSync(absolute, { throwIfNoEntry: false })?.mtimeMs;
}
