// A sealed letter takes no more answers and no more hands. Must not know: what a seal holds.
import { type Diagnostic, error } from '../../../diagnostics/diagnostic.ts';
import { sealedOn } from '../../../io/seals.ts';

type InWorkspace = { readonly root: string; readonly letter: { readonly id: string } };

export function isSealed({ root, letter }: InWorkspace): boolean {
  return sealedOn(root, letter.id) !== undefined;
}

export function sealedFault({ root, letter }: InWorkspace): Diagnostic[] {
  const on = sealedOn(root, letter.id);
  return on === undefined ? [] : [error('cosign/sealed', undefined, { letter: letter.id, on })];
}
