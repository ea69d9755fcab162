// Changes to one person: keys, dates of roles, roles; or the whole file in an editor. Must not know: YAML.
import type { IsoDate } from '../../../calendar/date.ts';
import { type Period, parsePeriod } from '../../../calendar/period.ts';
import { isAlmostWeekday } from '../../../locale/day-meant.ts';
import { editRegistry, endedOn, type RegistryChange } from '../../../registry/edit.ts';
import { type Membership, type Person, type Registry, readRegistry } from '../../../registry/index.ts';
import type { OrganizationEntry } from '../../../registry/schema.ts';
import { writeOrganizationFlow } from '../../../registry/write.ts';
import type { Session } from '../../command.ts';
import { type Exit, UsageError } from '../../exit.ts';
import { askedBy } from './asked.ts';
import { type Bodies, eachOnce } from './body-typed.ts';
import { personMeant } from './find-person.ts';
import { finish, refuse } from './finish.ts';
import { lettersLosing, losingTold } from './letters-losing.ts';
import type { EditOptions } from './options.ts';
import { readKey, readPair } from './pairs.ts';
import { badPeriod, isAlways, readPeriods, splitAtLastDay, splitAtWhen } from './periods-typed.ts';
import { printedAnew } from './printed-roles.ts';
import { putBack } from './put-back.ts';
import { changeFile, openRegistry, type RegistryFiles } from './registry-files.ts';
import { findRole, heldText, type RoleRead, readRole, roleKey } from './role-words.ts';
import { runEditor } from './run-editor.ts';
import { checkedDay } from './run-list.ts';
import { signatoriesCommandLine } from './shell.ts';
import { type SignatoriesWords, signatoriesWords } from './words/index.ts';

/** A change, worked out on the text as the ones before it left it, and the words that undo it. */
interface Step {
  /** Undefined where the file says so already. */
  readonly change: RegistryChange | undefined;
  /** Arguments of `signatories edit ID …`; undefined: a stretch was removed and is put back. */
  readonly undo: readonly string[] | undefined;
  /** Or the id that `signatories remove` takes. */
  readonly remove?: string;
  /** The role that is given an end: before roles are removed or added, it is counted as it was in the file. */
  readonly ended?: number;
  /** What the file says already, as a sentence. */
  readonly already?: string;
}

export async function runEdit(session: Session, name: string, options: EditOptions): Promise<Exit> {
  const say = signatoriesWords[session.language];
  const open = openRegistry(session.world, options);
  if ('fault' in open) return refuse(session, options, [open.fault], new Map());
  if (options.editor === true) return runEditor(session, name, options, open);
  if (open.registry === undefined) return refuse(session, options, open.diagnostics, open.texts);
  const person = personMeant(open.registry, name, say);
  const addRole = [...options.addRole, ...options.role];
  const told: string[] = [];
  const { organizations } = open.registry;
  const roles = addRole.map((written) => readRole(written, say, organizations));
  const unknown = eachOnce(roles.flatMap(({ body }) => body ?? []));
  const bodies = options.newBody === true ? unknown : [];
  const plans = [...bodies.map(founding), ...plansOf(options, roles, say, session, told, organizations)];
  told.push(...bodies.map((one) => say.newBody(writeOrganizationFlow(one))));
  if (plans.length === 0) throw new UsageError(say.nothingToDo);
  const { file } = person.span;
  const undo: string[] = [];
  const ended = new Set<number>();
  const already = new Set<string>();
  const outcome = await changeFile(
    open.root,
    file,
    (text, current) => {
      let result = text;
      for (const plan of plans) {
        const step = stepOf(plan, again(current, file, result, person.id), say);
        if (step.ended !== undefined) ended.add(step.ended);
        if (step.already !== undefined) already.add(step.already);
        if (step.change === undefined) continue;
        const edited = editRegistry({ file, text: result }, step.change);
        if (edited === undefined) continue;
        const back =
          step.undo === undefined
            ? putBack({ file, text: result }, edited, options.workspace)
            : signatoriesCommandLine(
                step.remove === undefined ? ['edit', person.id, ...step.undo] : ['remove', step.remove],
                options.workspace,
              );
        if (back !== undefined) undo.unshift(back);
        result = edited.text;
      }
      return result;
    },
    { dryRun: options.dryRun === true, say, asked: askedBy('--add-role', addRole, options.set), unknown },
  );
  const losing = 'done' in outcome ? lettersLosing(open.root, person.id, outcome.done, ended) : undefined;
  return finish(session, options, outcome, {
    file,
    sentence: [
      say.changed(person.id, file),
      ...told,
      ...already,
      ...('done' in outcome ? printedAnew(outcome.done, person.id, session, options) : []),
      ...(losing === undefined ? [] : losingTold(losing, session, options)),
    ].join('\n'),
    unchanged: [...already],
    undo,
    facts: { id: person.id, letters: losing?.map(({ file: letter }) => letter) ?? null },
  });
}

/** The person as the text now has them: an edit that waited for another one sees what that one did. */
function again(current: RegistryFiles, file: string, text: string, id: string): Person {
  const files = current.files.map((one) => (one.file === file ? { file, text } : one));
  const person = (readRegistry(files).value as Registry | undefined)?.persons.get(id);
  if (person === undefined) throw new UsageError(id);
  return person;
}

type Plan = (person: Person) => Step;

/** Refused after other changes were worked out: whether these are written is asked at once. */
function stepOf(plan: Plan, person: Person, say: SignatoriesWords): Step {
  try {
    return plan(person);
  } catch (fault) {
    if (!(fault instanceof UsageError)) throw fault;
    const { message, help, more } = fault;
    throw new UsageError(message, [...(help === undefined ? [] : [help]), say.nothingWritten].join('\n'), more);
  }
}

/** @param told filled with what is written otherwise than it was typed */
function plansOf(
  options: EditOptions,
  roles: readonly RoleRead[],
  say: SignatoriesWords,
  session: Session,
  told: string[],
  bodies: Bodies,
): Plan[] {
  return [
    ...options.set.map((pair): Plan => {
      const [key, value] = readPair(pair, say);
      return (person) => ({
        change: { change: 'set', id: person.id, key, value },
        undo: person[key] === undefined ? ['--unset', key] : ['--set', `${key}=${person[key]}`],
      });
    }),
    ...options.unset.map((written): Plan => {
      const key = readKey(written, say);
      return (person) => ({ change: { change: 'set', id: person.id, key, value: undefined }, undo: undefined });
    }),
    ...(options.end === undefined ? [] : [ending(options.end, say, session, bodies)]),
    ...(options.held === undefined ? [] : [holding(options.held, say, told, bodies)]),
    // Among the roles that were there: one added with it may be of the same name.
    ...(options.removeRole === undefined ? [] : [removing(options.removeRole.join(' '), say, bodies)]),
    ...roles.map(({ membership, told: read }): Plan => {
      told.push(...read);
      const name = [membership.role, membership.organization ?? membership.constituency].filter(Boolean).join(' ');
      return (person) => ({
        change: { change: 'add-memberships', id: person.id, memberships: [membership] },
        undo: ['--remove-role', name],
      });
    }),
  ];
}

function founding(body: OrganizationEntry): Plan {
  return () => ({ change: { change: 'add-organizations', organizations: [body] }, undo: [], remove: body.id });
}

function ending(words: readonly string[], say: SignatoriesWords, session: Session, bodies: Bodies): Plan {
  const { what, day } = splitAtLastDay(words.join(' '), say);
  const date: IsoDate = checkedDay(day, session) ?? '';
  return (person) => {
    const [index, membership] = endedRole(person, what, words.join(' '), say, bodies);
    if (membership.held?.at(-1)?.end === date)
      return { change: undefined, undo: undefined, ended: index, already: say.endsThen(roleKey(membership), date) };
    const held = endedOn(membership.held, date);
    if (held === undefined) throw new UsageError(say.notHeldThen(roleKey(membership), date, heldText(membership)));
    return { ...dated(person, index, membership, held), ended: index };
  };
}

/** Where there is no such role, because the last of its words was meant for the day of the week, that is what is wrong. */
function endedRole(
  person: Person,
  what: string,
  typed: string,
  say: SignatoriesWords,
  bodies: Bodies,
): [number, Membership] {
  try {
    return named(person, what, say, bodies);
  } catch (fault) {
    const last = what.split(' ').at(-1) ?? '';
    const at = typed.lastIndexOf(` ${last} `) + 1;
    throw isAlmostWeekday(last) && at > 0 ? new UsageError(say.badDay(typed.slice(at))) : fault;
  }
}

function holding(words: readonly string[], say: SignatoriesWords, told: string[], bodies: Bodies): Plan {
  const { what, when } = splitAtWhen(words.join(' '), say);
  const all = what.trim().split(/[\s,]+/);
  const at = all.findIndex((word) => isAlways(word) || word.includes('/') || /^\d{4}(?:-\d\d){0,2}$/.test(word));
  const first = at === -1 && when !== '' ? all.length : at;
  if (first < 1 || what.trim() === '') throw badPeriod(words.join(' '), say);
  const role = all.slice(0, first).join(' ');
  const read = readPeriods([...all.slice(first), ...(when === '' ? [] : [when])].join(', '), say);
  told.push(...read.told);
  const periods = read.held?.map(asPeriod);
  return (person) => {
    const [index, membership] = named(person, role, say, bodies);
    return dated(person, index, membership, periods);
  };
}

function removing(role: string, say: SignatoriesWords, bodies: Bodies): Plan {
  return (person) => ({
    change: { change: 'remove-membership', id: person.id, membership: findRole(person, role, say, bodies) },
    undo: undefined,
  });
}

function dated(person: Person, membership: number, before: Membership, held: readonly Period[] | undefined): Step {
  return {
    change: { change: 'set-held', id: person.id, membership, held },
    undo: ['--held', ...roleKey(before).split(' '), ...heldText(before).split(', ')],
  };
}

function named(person: Person, role: string, say: SignatoriesWords, bodies: Bodies): [number, Membership] {
  const index = findRole(person, role, say, bodies);
  const membership = person.memberships[index];
  if (membership === undefined) throw new Error('a role found is no longer there');
  return [index, membership];
}

function asPeriod(text: string): Period {
  const period = parsePeriod(text);
  if ('fault' in period) throw new Error(`${text} was checked before`);
  return period;
}
