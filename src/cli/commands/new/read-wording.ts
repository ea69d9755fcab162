// The file that `--text` names → Markdown. Must not know: what a letter is.
import type { Drafting } from './drafting.ts';

export async function readWordingFile(_drafting: Drafting, _file: string): Promise<string | undefined> {
  return undefined;
}
