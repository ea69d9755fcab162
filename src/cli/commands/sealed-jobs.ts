// What `render` makes of a sealed letter: the sealed bytes, from the seal alone, never from the living registry or templates.
// Must not know: how bytes are saved.
import path from 'node:path';
import { type Diagnostic, error, hasErrors, warning } from '../../diagnostics/diagnostic.ts';
import { sealFolder } from '../../io/seals.ts';
import { differenceOf, LINES_FILE, readLines } from '../../seal/index.ts';
import { registryReader } from '../open-workspace.ts';
import { editedSince, openSealed, type SealedLetter } from '../sealed-letter.ts';
import { setPdf } from '../set-pdf.ts';
import { VERSION } from '../version.ts';
import type { World } from '../world.ts';
import type { RenderOptions } from './render-options.ts';

/** The sealed letter, unless the seal is broken or something asks to change what was signed. */
export function sealedLetter(
  root: string,
  id: string,
  options: RenderOptions,
  texts: Map<string, string>,
  found: Diagnostic[],
  world: World,
): SealedLetter | undefined {
  const opened = openSealed(root, id, registryReader(world, path.join(root, sealFolder(id))), false);
  if (opened.value === undefined) {
    found.push(...opened.diagnostics);
    return undefined;
  }
  const sealed = opened.value;
  const { letter, sealed_on: on } = sealed.manifest;
  const flags = [...(options.set.length > 0 ? ['--set'] : []), ...(options.asDrafted === true ? ['--as-drafted'] : [])];
  const faults = [
    ...editedSince(root, sealed, texts),
    ...flags.map((flag) => error('seal/frozen', undefined, { letter, on, flag })),
  ];
  found.push(...faults);
  return hasErrors(faults) ? undefined : sealed;
}

/** Is the sealed PDF itself asked for, and not a draft, a copy with guides, or another standard? */
export function asksForSealed(options: RenderOptions): boolean {
  const { draft, copyFor, guides, pdfStandard, archive } = options;
  return draft !== true && copyFor === undefined && guides !== true && pdfStandard === undefined && archive !== true;
}

/**
 * The letter made again from its seal and held against it: undefined where the bytes are the same; else what this
 * program does otherwise, an error with `--locked`.
 */
export async function notIdentical(sealed: SealedLetter, { locked }: RenderOptions): Promise<Diagnostic | undefined> {
  const { manifest, seal, pdf, composed, root } = sealed;
  const set = (await setPdf(root, composed)).value;
  if (set !== undefined && Buffer.compare(set.bytes, pdf) === 0) return undefined;
  const before = readLines(new TextDecoder().decode(seal.files.get(LINES_FILE)));
  const after = (set?.lines ?? []).map((lines) => lines.map((line) => line.trim()));
  const { letter, program } = manifest;
  const facts = { letter, sealedBy: program.version, now: VERSION, ...differenceOf(before, after) };
  return (locked === true ? error : warning)('seal/set-differently', undefined, facts);
}
