// The ends that commands on co-signing share. Must not know: what was done.
import { type Agreements, isEmpty, writeAgreements } from '../../../cosign/index.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { type CommonOptions, reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit } from '../../exit.ts';
import { agreementsFile, saveAgreements } from './agreements-file.ts';
import { cannotWrite } from './cannot-write.ts';
import { saveLetter } from './edit-letter.ts';
import type { OpenLetter, Refused } from './open-letter.ts';
import { shellLine } from './shell-line.ts';
import { cosignWords } from './words/index.ts';
import type { Deeds } from './words/words.ts';

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

/** The words for what is done, or would be. */
export function deedsOf({ language }: Session, { dryRun }: CommonOptions): Deeds {
  const { did, would } = cosignWords[language];
  return dryRun === true ? would : did;
}

export interface Recorded {
  readonly sentences: readonly string[];
  /** What to type then, if it was written. */
  readonly next?: readonly string[];
  readonly undo?: readonly string[];
}

/** Writes the agreements and says what was noted, or why it was not. */
export async function record(
  session: Session,
  options: CommonOptions,
  open: OpenLetter,
  agreements: Agreements,
  told: Recorded,
): Promise<Exit> {
  const report = reportOf(session, options);
  const say = cosignWords[session.language];
  try {
    if (options.dryRun !== true) {
      const text = isEmpty(agreements) ? undefined : writeAgreements(agreements, say.fileHeader(open.letter.id));
      await saveAgreements(open.root, open.letter.id, text, open.opened.texts.get(agreementsFile(open.letter.id)));
    }
  } catch (fault) {
    const found = cannotWrite(fault);
    return refuseWith(session, options, open, found);
  }
  // Never who answered what: this object may be kept anywhere.
  report.result({ ok: true, letter: open.letter.id, fingerprint: open.fingerprint });
  for (const sentence of told.sentences) report.say(sentence);
  if (options.dryRun === true) return EXIT.done;
  const { next = [], undo = [] } = told;
  if (next.length > 0) report.commands(say.next, next);
  if (undo.length > 0) report.commands(say.undo, undo);
  return EXIT.done;
}

/** Writes the letter's new text and says how to undo it, or why it was not written. */
export async function finishEdit(
  session: Session,
  options: CommonOptions,
  open: OpenLetter,
  told: {
    readonly text: string;
    readonly done: 'added' | 'removed';
    readonly names: readonly string[];
    /** Roles written under a name. */
    readonly shown?: readonly { readonly name: string; readonly roles: readonly string[] }[];
    /** Commands, in the order to type them in. */
    readonly undo: readonly string[];
  },
): Promise<Exit> {
  const say = cosignWords[session.language];
  const { faults, atFault } = await saveLetter(open, told.text, options.dryRun === true);
  if (faults.length > 0) return refuseWith(session, options, open, ...faults);
  const report = reportOf(session, options);
  const dryRun = options.dryRun === true;
  const undo = dryRun ? [] : told.undo;
  report.result({
    ok: true,
    letter: open.letter.id,
    file: open.letter.file,
    undo: undo.length === 0 ? null : undo.join(' && '),
  });
  report.say(deedsOf(session, options)[told.done](told.names, open.letter.file));
  for (const { name, roles } of told.shown ?? []) report.say(say.shows(name, roles));
  if (atFault) report.commands(say.stillAtFault, [shellLine(['check', open.letter.id], options)]);
  if (undo.length > 0) report.commands(say.undo, undo);
  return EXIT.done;
}
