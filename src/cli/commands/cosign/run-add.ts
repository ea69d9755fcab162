// Signatories put on a letter: at the end of its list, or one back where a removal took them from. Must not know: YAML.
import { type Diagnostic, error } from '../../../diagnostics/diagnostic.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import { heldRoles, roleEntry } from '../../../drafting/propose-roles.ts';
import { withoutSignatory, withSignatory } from '../../../drafting/sign.ts';
import { withoutCivility } from '../../../locale/civility.ts';
import { findPerson, fullName, type Person } from '../../../registry/index.ts';
import type { Session } from '../../command.ts';
import { spoken } from '../../command-names.ts';
import { type Exit, UsageError } from '../../exit.ts';
import { ASIDE } from '../signatories/letters.ts';
import { inShort, roleLine } from '../signatories/role-words.ts';
import { finishEdit, refuse, refuseWith } from './finish.ts';
import { namesGiven } from './names-given.ts';
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
  const { people, diagnostics } = peopleMeant(session, open, names, options);
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
  const remove = (words: readonly string[]) => shellLine(['cosign', open.letter.id, 'remove', ...words], options);
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

/** Those of the registry who are named and do not sign the letter yet. */
function peopleMeant(session: Session, open: OpenLetter, names: readonly string[], options: AddOptions) {
  const { registry } = open.opened.workspace;
  const people = new Set<Person>();
  const diagnostics: Diagnostic[] = [];
  const meant = (name: string) => registry && findPerson(registry, withoutCivility(name).name);
  const isOne = (name: string) => 'id' in (meant(name) ?? {});
  for (const name of namesGiven(names, isOne)) {
    const found = meant(name);
    const several = found !== undefined && 'candidates' in found ? found.candidates : [];
    const ids = several.map(({ id }) => id);
    const are = several.map((one) => registry && inShort(one, registry, session));
    if (ids.length > 1) diagnostics.push(error('drafting/homonyms', undefined, { name, ids, are }));
    else if (found === undefined || !('id' in found)) {
      const close = found?.candidates[0]?.id ?? nearest(name, registry?.persons.keys() ?? []);
      const facts = { name, nearest: close, ...addingThem(session, name, open.letter.id, options) };
      diagnostics.push(error('letter/unknown-person', undefined, facts));
    } else if (open.people.some(({ person }) => person === found.id)) {
      const facts = { person: fullName(found), letter: open.letter.id };
      diagnostics.push(error('cosign/signs-already', undefined, facts));
    } else people.add(found);
  }
  return { people: [...people], diagnostics };
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
