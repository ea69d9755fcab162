// A sealed letter takes no more answers and no more hands. Must not know: what a seal holds.
import { type Diagnostic, error } from '../../../diagnostics/diagnostic.ts';
import { sealedOn } from '../../../io/seals.ts';
import type { OpenLetter } from './open-letter.ts';

export function sealedFault({ root, letter }: Pick<OpenLetter, 'root' | 'letter'>): Diagnostic[] {
  const on = sealedOn(root, letter.id);
  return on === undefined ? [] : [error('cosign/sealed', undefined, { letter: letter.id, on })];
}
