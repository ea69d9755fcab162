// Agreements removed for good. Must not know: what they said.
import path from 'node:path';
import { error } from '../../../diagnostics/diagnostic.ts';
import { findRoot, readLetterFile } from '../../../io/gather.ts';
import { type CommonOptions, reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit } from '../../exit.ts';
import { agreementsFile, hasAgreements, removeAgreements } from './agreements-file.ts';
import { refuse } from './finish.ts';
import { cosignWords } from './words/index.ts';

/** Works on a letter that has errors, or that is gone: what may be kept no longer must always be removable. */
export async function runPurge(session: Session, named: string, options: CommonOptions): Promise<Exit> {
  const { world } = session;
  const say = cosignWords[session.language];
  const from = path.resolve(world.cwd, options.workspace ?? '.');
  const root = findRoot(from);
  if (root === undefined) {
    const fault = error('workspace/not-found', undefined, { from: options.workspace ?? from });
    return refuse(session, options, { diagnostics: [fault], texts: new Map() });
  }
  const { text, diagnostic } = readLetterFile(root, world.cwd, named);
  const id = path.posix.basename(text?.file ?? named).replace(/\.[^.]+$/u, '');
  const exists = hasAgreements(root, id);
  if (!exists && diagnostic !== undefined)
    return refuse(session, options, { diagnostics: [diagnostic], texts: new Map() });
  const report = reportOf(session, options);
  if (exists && options.dryRun !== true) removeAgreements(root, id);
  report.result({ ok: true, letter: id, purged: exists });
  report.say(exists ? say.purged(agreementsFile(id)) : say.nothingToPurge(id));
  return EXIT.done;
}
