// The ends that commands on co-signing share. Must not know: what was done.
import { type Agreements, writeAgreements } from '../../../cosign/index.ts';
import { type Diagnostic, error } from '../../../diagnostics/diagnostic.ts';
import { CannotWrite } from '../../../io/save.ts';
import { type CommonOptions, reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit } from '../../exit.ts';
import { agreementsFile, saveAgreements } from './agreements-file.ts';
import type { OpenLetter, Refused } from './open-letter.ts';
import { cosignWords } from './words/index.ts';

/** Prints what stands in the way; nothing was written. */
export function refuse(session: Session, options: CommonOptions, { diagnostics, texts }: Refused): Exit {
  const report = reportOf(session, options);
  const shown = diagnostics.filter(({ severity }) => severity !== 'information');
  report.diagnostics(shown, texts);
  report.result({ ok: false, diagnostics: report.json(shown, texts) });
  return EXIT.faults;
}

export function refuseWith(session: Session, options: CommonOptions, open: OpenLetter, ...found: Diagnostic[]): Exit {
  return refuse(session, options, { diagnostics: found, texts: open.opened.texts });
}

/** Writes the agreements and says what was noted, or why it was not. */
export async function record(
  session: Session,
  options: CommonOptions,
  open: OpenLetter,
  agreements: Agreements,
  sentences: readonly string[],
): Promise<Exit> {
  const report = reportOf(session, options);
  const say = cosignWords[session.language];
  try {
    if (options.dryRun !== true) {
      const text = writeAgreements(agreements, say.fileHeader(open.letter.id));
      await saveAgreements(open.root, open.letter.id, text, open.opened.texts.get(agreementsFile(open.letter.id)));
    }
  } catch (fault) {
    const found = cannotWrite(fault);
    return refuseWith(session, options, open, found);
  }
  // Never who answered what: this object may be kept anywhere.
  report.result({ ok: true, letter: open.letter.id, fingerprint: open.fingerprint });
  for (const sentence of sentences) report.say(sentence);
  return EXIT.done;
}

export function cannotWrite(fault: unknown): Diagnostic {
  if (!(fault instanceof CannotWrite)) throw fault;
  return error('workspace/cannot-write', undefined, { path: fault.path, reason: fault.reason, elsewhere: false });
}
