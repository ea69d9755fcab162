// A signatory put on a letter: at the end of its list, or back where a removal took them from. Must not know: YAML.
import { error } from '../../../diagnostics/diagnostic.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import { withoutSignatory, withSignatory } from '../../../drafting/sign.ts';
import { withoutCivility } from '../../../locale/civility.ts';
import { findPerson, fullName } from '../../../registry/index.ts';
import type { Session } from '../../command.ts';
import { spoken } from '../../command-names.ts';
import { type Exit, UsageError } from '../../exit.ts';
import { ASIDE } from '../signatories/letters.ts';
import { finishEdit, refuse, refuseWith } from './finish.ts';
import { openLetter } from './open-letter.ts';
import type { AddOptions } from './options.ts';
import { putBack } from './put-back.ts';
import { rolesFor } from './roles-for.ts';
import { sealedFault } from './sealed.ts';
import { shellLine } from './shell-line.ts';
import { refusePlaceAlone, stretchFlags } from './stretch.ts';
import { cosignWords } from './words/index.ts';

export async function runAdd(session: Session, named: string, name: string, options: AddOptions): Promise<Exit> {
  refusePlaceAlone(options, session);
  const open = openLetter(session.world, named, options);
  if ('texts' in open) return refuse(session, options, open);
  const sealed = sealedFault(open);
  if (sealed.length > 0) return refuseWith(session, options, open, ...sealed);
  const { registry } = open.opened.workspace;
  const found = registry && findPerson(registry, name);
  if (found === undefined || !('id' in found)) {
    const ids = (found?.candidates ?? []).map(({ id }) => id);
    if (ids.length > 1) return refuseWith(session, options, open, error('drafting/homonyms', undefined, { name, ids }));
    const close = found?.candidates[0]?.id ?? nearest(name, registry?.persons.keys() ?? []);
    const facts = { name, nearest: close, ...addingThem(session, name, open.letter.id, options) };
    return refuseWith(session, options, open, error('letter/unknown-person', undefined, facts));
  }
  if (open.people.some(({ person }) => person === found.id)) {
    const facts = { person: fullName(found), letter: open.letter.id };
    return refuseWith(session, options, open, error('cosign/signs-already', undefined, facts));
  }
  const { source } = open;
  const someone = { id: found.id, name: fullName(found) };
  const show = options.show.length > 0 ? options.show : rolesFor(open, found.id);
  const { text, taken } =
    options.lines === undefined
      ? (withSignatory(source, someone, show, ASIDE) ?? { text: source.text, taken: undefined })
      : { text: putBack(session.language, source, options), taken: undefined };
  if (withoutSignatory({ ...source, text }, someone.id) === undefined)
    throw new UsageError(cosignWords[session.language].notTheirLines(someone.id));
  const back = taken === undefined ? [] : stretchFlags(taken);
  const undo = shellLine(['cosign', open.letter.id, 'remove', someone.id, ...back], options);
  const shown = options.lines === undefined ? show : [];
  return finishEdit(session, options, open, { text, done: 'added', name: someone.name, shown, undo });
}

/** The command that adds someone of that name to the registry and to the letter. */
function addingThem({ language }: Session, typed: string, letter: string, options: AddOptions): { add?: string } {
  const { name, gender } = withoutCivility(typed);
  const [given = '', ...family] = name.split(/\s+/);
  if (family.length === 0) return {};
  const told = gender === undefined ? [] : ['--gender', gender];
  const words = ['signatories', 'add', '--given', given, '--family', family.join(' '), ...told, '--to', letter];
  return { add: spoken(shellLine(words, options), language) };
}
