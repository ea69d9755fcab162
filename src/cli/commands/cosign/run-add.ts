// Signatories put on a letter: at the end of its list, or one back where a removal took them from. Must not know: YAML.
import { heldRoles, roleEntry } from '../../../drafting/propose-roles.ts';
import { withoutSignatory, withSignatory } from '../../../drafting/sign.ts';
import { withoutCivility } from '../../../locale/civility.ts';
import { fullName, type Person } from '../../../registry/index.ts';
import type { Session } from '../../command.ts';
import { spoken } from '../../command-names.ts';
import { type Exit, UsageError } from '../../exit.ts';
import { ASIDE } from '../signatories/letters.ts';
import { roleLine } from '../signatories/role-words.ts';
import { peopleJoining } from './find-joining.ts';
import { finishEdit, refuse, refuseWith } from './finish.ts';
import { type OpenLetter, openLetter } from './open-letter.ts';
import type { AddOptions } from './options.ts';
import { putBack } from './put-back.ts';
import { rolesFor } from './roles-for.ts';
import { sealedFault } from './sealed.ts';
import { shellLine } from './shell-line.ts';
import { refuseLinesOfSeveral, refusePlaceAlone, stretchFlags } from './stretch.ts';
import { cosignWords } from './words/index.ts';

export async function runAdd(
  session: Session,
  named: string,
  names: readonly string[],
  options: AddOptions,
): Promise<Exit> {
  refusePlaceAlone(options, session);
  const open = openLetter(session.world, named, options, 'mending');
  if ('texts' in open) return refuse(session, options, open);
  const { root, letter, opened } = open;
  const signing = open.people.map(({ person }) => person);
  const { people, diagnostics } = peopleJoining(
    session,
    { root, letter, signing, registry: opened.workspace.registry },
    names,
    (name) => addingThem(session, name, letter.id, options),
  );
  refuseLinesOfSeveral(options, people.length, session);
  const found = [...sealedFault(open), ...diagnostics];
  if (found.length > 0) return refuseWith(session, options, open, ...found);
  let { source } = open;
  const undo: { readonly id: string; readonly back: readonly string[] }[] = [];
  const shown: { readonly name: string; readonly roles: readonly string[] }[] = [];
  for (const person of people) {
    const someone = { id: person.id, name: fullName(person) };
    const roles = options.show.length > 0 ? options.show : rolesFor(open, person.id);
    if (options.lines === undefined && roles.length > 0)
      shown.push({ name: someone.name, roles: inWords(roles, person, open, session) });
    const { text, taken } =
      options.lines === undefined
        ? (withSignatory(source, someone, roles, ASIDE) ?? { text: source.text, taken: undefined })
        : { text: putBack(session.language, source, options), taken: undefined };
    if (withoutSignatory({ ...source, text }, someone.id) === undefined)
      throw new UsageError(cosignWords[session.language].notTheirLines(someone.id));
    source = { ...source, text };
    // The last to come goes first.
    undo.unshift({ id: someone.id, back: taken === undefined ? [] : stretchFlags(taken) });
  }
  const remove = (words: readonly string[]) => shellLine(['cosign', letter.id, 'remove', ...words], options);
  const plain = undo.every(({ back }) => back.length === 0);
  return finishEdit(session, options, open, {
    text: source.text,
    done: 'added',
    names: people.map(fullName),
    shown,
    undo: plain ? [remove(undo.map(({ id }) => id))] : undo.map(({ id, back }) => remove([id, ...back])),
  });
}

/** « Députée du Gers »: as the letter will print them. */
function inWords(roles: readonly string[], person: Person, { opened, letter }: OpenLetter, session: Session): string[] {
  const { registry } = opened.workspace;
  const held = heldRoles(person, letter.entry.date);
  return roles.map((entry) => {
    const role = held.find((one) => roleEntry(one) === entry);
    return role === undefined || registry === undefined ? entry : roleLine(role, person, registry, session);
  });
}

/** The command that adds someone of that name to the registry and to the letter. */
function addingThem({ language }: Session, typed: string, letter: string, options: AddOptions): string | undefined {
  const { name, gender } = withoutCivility(typed);
  const [given = '', ...family] = name.split(/\s+/);
  if (family.length === 0) return undefined;
  const told = gender === undefined ? [] : ['--gender', gender];
  const words = ['signatories', 'add', '--given', given, '--family', family.join(' '), ...told, '--to', letter];
  return spoken(shellLine(words, options), language);
}
