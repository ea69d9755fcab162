// The end that every command on signatories shares: told to a person, or as one JSON object. Must not know: what was done.
import { type Diagnostic, hasErrors } from '../../../diagnostics/diagnostic.ts';
import { type CommonOptions, reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit } from '../../exit.ts';
import { diff } from './diff.ts';
import type { Outcome } from './registry-files.ts';
import { signatoriesWords } from './words/index.ts';

export interface Told {
  readonly file: string;
  /** What was done, for a person. */
  readonly sentence: string;
  /** Why there was nothing to do, where that can be said. */
  readonly unchanged?: readonly string[];
  /** The commands that undo it, in their order. */
  readonly undo: readonly string[];
  readonly facts: Readonly<Record<string, unknown>>;
}

export function finish(session: Session, options: CommonOptions, outcome: Outcome, told: Told): Exit {
  const report = reportOf(session, options);
  const say = signatoriesWords[session.language];
  if ('diagnostics' in outcome) {
    const exit = refuse(session, options, outcome.diagnostics, outcome.texts);
    // A file that cannot be written says so itself.
    if (outcome.texts.size > 0) report.say(say.nothingWritten);
    if (outcome.diagnostics.some(({ code, facts }) => code === 'registry/unknown-organization' && 'name' in facts))
      report.say(say.newBodyHelp);
    return exit;
  }
  const { before, text } = outcome.done;
  const changed = before !== text;
  const patch = options.dryRun === true ? diff(told.file, before, text) : undefined;
  const undo = changed && options.dryRun !== true ? told.undo : [];
  report.result({
    ok: true,
    file: told.file,
    changed,
    ...told.facts,
    undo: undo.length === 0 ? null : undo.join(' && '),
    ...(patch === undefined ? {} : { diff: patch }),
  });
  if (patch !== undefined && patch !== '') report.data(patch);
  if (!changed) report.say([...(told.unchanged ?? []), say.unchanged(told.file)].join('\n'));
  else if (options.dryRun !== true) report.say(told.sentence);
  if (undo.length > 0) report.commands(say.undo, undo);
  return EXIT.done;
}

/** Prints what stands in the way; nothing was written. */
export function refuse(
  session: Session,
  options: CommonOptions,
  found: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): Exit {
  const report = reportOf(session, options);
  report.diagnostics(found, new Map(texts));
  report.result({ ok: false, diagnostics: report.json(found, new Map(texts)) });
  return hasErrors(found) ? EXIT.faults : EXIT.done;
}
