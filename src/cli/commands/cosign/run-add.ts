// Signatories put on a letter and taken off it. Must not know: YAML.
import { error } from '../../../diagnostics/diagnostic.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import { findPerson, fullName } from '../../../registry/index.ts';
import { type CommonOptions, reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit } from '../../exit.ts';
import { saveLetter, shownOf, withoutSignatory, withSignatory } from './edit-letter.ts';
import { signatoriesMeant } from './find-signatory.ts';
import { refuse, refuseWith } from './finish.ts';
import { type OpenLetter, openLetter } from './open-letter.ts';
import type { AddOptions } from './options.ts';
import { sealedFault } from './sealed.ts';
import { shellLine } from './shell-line.ts';
import { cosignWords } from './words/index.ts';

export async function runAdd(session: Session, named: string, name: string, options: AddOptions): Promise<Exit> {
  const open = openLetter(session.world, named, options);
  if ('texts' in open) return refuse(session, options, open);
  const sealed = sealedFault(open);
  if (sealed.length > 0) return refuseWith(session, options, open, ...sealed);
  const { registry } = open.opened.workspace;
  const found = registry && findPerson(registry, name);
  if (found === undefined || !('id' in found)) {
    const close = found?.candidates[0]?.id ?? nearest(name, registry?.persons.keys() ?? []);
    return refuseWith(session, options, open, error('letter/unknown-person', undefined, { name, nearest: close }));
  }
  if (open.people.some(({ person }) => person === found.id)) {
    const facts = { person: fullName(found), letter: open.letter.id };
    return refuseWith(session, options, open, error('cosign/signs-already', undefined, facts));
  }
  const text = withSignatory(open, { id: found.id, name: fullName(found) }, options.show);
  const undo = shellLine(['cosign', open.letter.id, 'remove', found.id], options);
  return finish(session, options, open, text, 'added', fullName(found), undo);
}

export async function runRemove(session: Session, named: string, name: string, options: CommonOptions): Promise<Exit> {
  const open = openLetter(session.world, named, options);
  if ('texts' in open) return refuse(session, options, open);
  const { people, diagnostics } = signatoriesMeant(open, [name]);
  const found = [...sealedFault(open), ...diagnostics];
  const [signing] = people;
  if (found.length > 0 || signing === undefined) return refuseWith(session, options, open, ...found);
  const { person, printed } = signing;
  const undo = shellLine(['cosign', open.letter.id, 'add', person, ...shownOf(open, person)], options);
  return finish(session, options, open, withoutSignatory(open, person), 'removed', printed.name, undo);
}

async function finish(
  session: Session,
  options: CommonOptions,
  open: OpenLetter,
  text: string,
  done: 'added' | 'removed',
  name: string,
  undo: string,
): Promise<Exit> {
  const say = cosignWords[session.language];
  const faults = await saveLetter(open, text, options.dryRun === true);
  if (faults.length > 0) return refuseWith(session, options, open, ...faults);
  const report = reportOf(session, options);
  report.result({ ok: true, letter: open.letter.id, file: open.letter.file, undo });
  report.say(say[done](name, open.letter.file));
  report.say(say.undo(undo));
  return EXIT.done;
}
