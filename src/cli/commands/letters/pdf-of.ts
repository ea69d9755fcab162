// A letter held against its PDF in output/. Must not know: what is printed of it.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { sealedLetters } from '../../../io/seals.ts';
import { attachmentsOf, claimsIn } from '../../../seal/index.ts';
import type { PdfOptions } from '../../../writers/pdf/index.ts';
import { imagePaths } from '../../images.ts';
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
  const images = letter.composed === undefined ? [] : imagePaths(letter.composed);
  const sources = [letter.file, ...common, ...images].map((one) => changedAt(path.join(opened.root, one)) ?? 0);
  if (sources.every((changed) => changed <= made)) return 'current';
  const there = readFileSync(file);
  const now = await renderedNow(opened, letter, there);
  return now !== undefined && Buffer.compare(now, there) === 0 ? 'current' : 'older';
}

/** What `render` would write, asked for as it was then; undefined where a fault stands in its way. */
async function renderedNow(
  { root, blocking }: OpenWorkspace,
  { id, composed }: SeenLetter,
  there: Uint8Array,
): Promise<Uint8Array | undefined> {
  const asked = await askedOf(there);
  if (asked === undefined) return undefined;
  if (sealedLetters(root).includes(id)) {
    const sealed = openSealed(root, id).value;
    return asked === 'default' || sealed === undefined
      ? sealed?.pdf
      : (await setPdf(sealed.root, sealed.composed, asked)).value?.bytes;
  }
  if (composed === undefined || blocking.some(({ severity }) => severity === 'error')) return undefined;
  return (await setPdf(root, composed, asked === 'default' ? {} : asked)).value?.bytes;
}

/**
 * The standard that the PDF claims and the sources it carries: those may say what no page shows, as an archive's do.
 * Undefined for what `render` never writes.
 */
async function askedOf(there: Uint8Array): Promise<PdfOptions | 'default' | undefined> {
  const { DEFAULT_STANDARD, PDF_STANDARDS } = await import('../../../writers/pdf/index.ts');
  const claims = claimsIn(there);
  const standard = PDF_STANDARDS.find((one) => one === claims);
  const carried = attachmentsOf(there);
  if (standard === undefined || carried === 'not-a-pdf') return undefined;
  if (standard === DEFAULT_STANDARD && carried.size === 0) return 'default';
  return { standard, attachments: [...carried].map(([name, bytes]) => ({ name, bytes })) };
}

function changedAt(absolute: string): number | undefined {
  return statSync(absolute, { throwIfNoEntry: false })?.mtimeMs;
}
