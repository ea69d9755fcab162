// Agreements removed for good. Must not know: what they said.
import path from 'node:path';
import { error } from '../../../diagnostics/diagnostic.ts';
import { findRoot, readLetterFile } from '../../../io/gather.ts';
import { type CommonOptions, reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit, UsageError } from '../../exit.ts';
import { ask } from '../signatories/ask.ts';
import { agreementsFile, hasAgreements, removeAgreements } from './agreements-file.ts';
import { deedsOf, record, refuse, refuseWith } from './finish.ts';
import { openLetter } from './open-letter.ts';
import type { PurgeOptions } from './options.ts';
import { answererMeant, takeBack } from './take-back.ts';
import { cosignWords } from './words/index.ts';

/** Works on a letter that has errors, or that is gone: what may be kept no longer must always be removable. */
export async function runPurge(
  session: Session,
  named: string,
  people: readonly string[],
  options: PurgeOptions,
): Promise<Exit> {
  if (options.answer !== undefined) {
    if (people.length === 0) throw new UsageError(cosignWords[session.language].needsWhose);
    return takeBack(session, named, people, options.answer, options);
  }
  if (options.at !== undefined) throw new UsageError(session.words.error.goesWith('--at', '--answer'));
  if (people.length > 0) return purgePeople(session, named, people, options);
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
  if (exists && options.dryRun !== true) {
    if (!(await isSure(session, options, say.purgeSure(agreementsFile(id))))) return EXIT.interrupted;
    removeAgreements(root, id);
  }
  report.result({ ok: true, letter: id, purged: exists && options.dryRun !== true });
  report.say(exists ? deedsOf(session, options).purged(agreementsFile(id)) : say.nothingToPurge(id));
  return EXIT.done;
}

/** Nothing undoes this, so a person is asked; a script has said it by calling. */
async function isSure({ world }: Session, { input }: CommonOptions, question: string): Promise<boolean> {
  if (!world.interactive || input === false) return true;
  const answers = await ask([{ text: question }]);
  return /^(?:o|oui|y|yes)$/i.test(answers?.[0] ?? '');
}

/** What is kept of these people alone. */
async function purgePeople(
  session: Session,
  named: string,
  people: readonly string[],
  options: CommonOptions,
): Promise<Exit> {
  const open = openLetter(session.world, named, options);
  if ('texts' in open) return refuse(session, options, open);
  const { agreements } = open;
  const meant = answererMeant(open, people);
  if (meant.diagnostics.length > 0) return refuseWith(session, options, open, ...meant.diagnostics);
  const gone = new Set(meant.people.map(({ person }) => person));
  const kept = <T extends { readonly person: string }>(all: readonly T[]) =>
    all.filter(({ person }) => !gone.has(person));
  const left = { ...agreements, asked: kept(agreements.asked), answers: kept(agreements.answers) };
  const sentence = deedsOf(session, options).purgedPeople(meant.people.map(({ printed }) => printed.name));
  return record(session, options, open, left, { sentences: [sentence] });
}
