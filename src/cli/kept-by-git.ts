// What is wrong with a seal, with the cure that this folder has: git is named only where it keeps the earlier files.
// Must not know: what is wrong.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { underGit } from '../io/under-git.ts';

export function keptByGit(root: string, found: readonly Diagnostic[]): Diagnostic[] {
  return found.map((one) =>
    one.code === 'seal/altered'
      ? { ...one, facts: { ...one.facts, git: underGit(root) } }
      : one.code === 'seal/pdf-replaced'
        ? { ...one, facts: { ...one.facts, git: underGit(root) } }
        : one,
  );
}
