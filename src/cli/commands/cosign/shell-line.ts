// A command of plaidoyer as a person can paste it into a shell, for the same workspace. Must not know: what it does.
import type { CommonOptions } from '../../command.ts';
import { shellWord } from '../signatories/shell.ts';

export function shellLine(words: readonly string[], { workspace }: CommonOptions): string {
  const where = workspace === undefined ? [] : ['--workspace', workspace];
  return ['plaidoyer', ...words, ...where].map(shellWord).join(' ');
}
