// A signatory taken off a letter, and the command that puts them back where they stood. Must not know: YAML.
import type { Session } from '../../command.ts';
import type { Exit } from '../../exit.ts';
import { signatoriesMeant } from './find-signatory.ts';
import { finishEdit, refuse, refuseWith } from './finish.ts';
import { openLetter } from './open-letter.ts';
import type { RemoveOptions } from './options.ts';
import { rolesFor } from './roles-for.ts';
import { sealedFault } from './sealed.ts';
import { shellLine } from './shell-line.ts';
import { refusePlaceAlone } from './stretch.ts';
import { takeOff } from './take-off.ts';

export async function runRemove(session: Session, named: string, name: string, options: RemoveOptions): Promise<Exit> {
  refusePlaceAlone(options, session);
  const open = openLetter(session.world, named, options);
  if ('texts' in open) return refuse(session, options, open);
  const { people, diagnostics } = signatoriesMeant(open, [name]);
  const found = [...sealedFault(open), ...diagnostics];
  const [signing] = people;
  if (found.length > 0 || signing === undefined) return refuseWith(session, options, open, ...found);
  const someone = { id: signing.person, name: signing.printed.name };
  const { text, back } = takeOff(session.language, open.source, someone, options, rolesFor(open, someone.id)) ?? {
    text: open.source.text,
    back: [],
  };
  const undo = shellLine(['cosign', open.letter.id, 'add', someone.id, ...back], options);
  return finishEdit(session, options, open, { text, done: 'removed', name: someone.name, undo });
}
