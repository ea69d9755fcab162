// The file that `--text` names → the wording of a letter. Must not know: Word, Markdown.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { error } from '../../../diagnostics/diagnostic.ts';
import type { Wording } from '../../../drafting/whole-letter.ts';
import type { Drafting } from './drafting.ts';

export async function readWordingFile({ session, found }: Drafting, file: string): Promise<Wording | undefined> {
  const { wordingFrom } = await import('../../../drafting/wording-from.ts');
  try {
    const { value, diagnostics } = await wordingFrom(file, readFileSync(path.resolve(session.world.cwd, file)));
    found.push(...diagnostics);
    return value;
  } catch (fault) {
    const reason = (fault as NodeJS.ErrnoException).code;
    if (reason === undefined) throw fault;
    found.push(error('workspace/cannot-read', undefined, { path: file, reason }));
    return undefined;
  }
}
