// Someone new, from flags, and from questions for what the flags leave out. Must not know: files, letters.
import { slug } from '../../../importers/slug.ts';
import { findBody, outOfCapitals } from '../../../registry/index.ts';
import type { OrganizationEntry, PersonEntry } from '../../../registry/schema.ts';
import type { Session } from '../../command.ts';
import { UsageError } from '../../exit.ts';
import { ask, type Question } from './ask.ts';
import { type Bodies, bodyOf, newBody } from './body-typed.ts';
import { readGender } from './gender.ts';
import type { AddOptions } from './options.ts';
import { readPairs } from './pairs.ts';
import { readSince } from './periods-typed.ts';
import { heldKey, type RoleRead, readRole } from './role-words.ts';
import { type SignatoriesWords, signatoriesWords } from './words/index.ts';

export interface AskedPerson {
  readonly person: PersonEntry;
  /** Organizations that the roles name and that are nowhere yet. */
  readonly bodies: readonly OrganizationEntry[];
  /** Are they to be written too? */
  readonly withBodies: boolean;
  /** What was written otherwise than it was typed. */
  readonly told: readonly string[];
}

type Key = 'given' | 'family' | 'gender' | 'role' | 'held' | 'body';

/** Undefined: whoever was asked left the questions unanswered. */
export async function askPerson(
  session: Session,
  options: AddOptions,
  bodies: Bodies,
): Promise<AskedPerson | undefined> {
  const say = signatoriesWords[session.language];
  const answers = await missingAnswers(session, options, bodies);
  if (answers === undefined) return undefined;
  const typed = { given: options.given ?? answers.given ?? '', family: options.family ?? answers.family ?? '' };
  const gender = readGender(options.gender ?? answers.gender ?? '');
  const lacking = [
    ...(typed.given === '' ? ['--given'] : []),
    ...(typed.family === '' ? ['--family'] : []),
    ...(gender === undefined ? ['--gender f|m'] : []),
  ];
  if (gender === undefined || lacking.length > 0) throw new UsageError(say.missing(lacking));
  const [given, family] = [outOfCapitals(typed.given), outOfCapitals(typed.family)];
  const roles = rolesOf(options, answers, say, bodies);
  const memberships = roles.map(({ membership }) => membership);
  const person = {
    id: options.id ?? slug(`${given} ${family}`),
    given_name: given,
    family_name: family,
    gender,
    ...readPairs(options.set, say),
    ...(memberships.length === 0 ? {} : { memberships }),
  };
  const changed = [[typed.given, given] as const, [typed.family, family] as const].filter(([from, to]) => from !== to);
  const told = changed.map(([from, to]) => say.outOfCapitals(from, to));
  const fresh = roles.flatMap(({ body }) => body ?? []);
  const withBodies = options.newBody === true || options.role.length === 0;
  return { person, bodies: fresh, withBodies, told: [...told, ...roles.flatMap((one) => one.told)] };
}

function rolesOf(
  { role }: AddOptions,
  answers: Partial<Record<Key, string>>,
  say: SignatoriesWords,
  bodies: Bodies,
): RoleRead[] {
  if (role.length > 0 || answers.role === undefined || answers.role === '')
    return role.map((one) => readRole(one, say, bodies));
  const { membership, told, body } = readRole(answers.role, say, bodies);
  const since = readSince(answers.held ?? '', say);
  const where = answers.body ? bodyAnswered(answers.body, membership.organization, body, bodies) : { body };
  const organization = where.body?.id ?? where.known;
  const held = { ...(organization === undefined ? {} : { organization }), ...heldKey(since.held) };
  return [{ membership: { ...membership, ...held }, body: where.body, told: [...told, ...since.told] }];
}

/** Another organization than the role names, or the name of the one whose id it gives. */
function bodyAnswered(
  answer: string,
  id: string | undefined,
  body: OrganizationEntry | undefined,
  bodies: Bodies,
): { readonly known?: string | undefined; readonly body: OrganizationEntry | undefined } {
  const known = findBody(bodies, answer);
  if (known !== undefined) return { known, body: undefined };
  return { body: body === undefined && id !== undefined ? bodyOf(id, answer) : newBody(answer) };
}

/** Asks for what the flags leave out, where there is someone to ask. */
async function missingAnswers(
  { world, language }: Session,
  options: AddOptions,
  bodies: Bodies,
): Promise<Partial<Record<Key, string>> | undefined> {
  if (!world.interactive || options.input === false || options.json === true) return {};
  const lacking = (['given', 'family', 'gender'] as const).filter((key) => options[key] === undefined);
  if (lacking.length === 0) return {};
  const keys: Key[] = [...lacking, ...(options.role.length === 0 ? (['role', 'held', 'body'] as const) : [])];
  const answers = await ask(keys.map((key) => questionOf(key, signatoriesWords[language], bodies)));
  return answers && Object.fromEntries(keys.map((key, index) => [key, answers[index] ?? '']));
}

export function questionOf(key: Key, say: SignatoriesWords, bodies: Bodies = new Map()): Question {
  switch (key) {
    case 'gender':
      return {
        text: say.ask.gender,
        refusal: (answer) => (readGender(answer) === undefined ? say.genderWanted : undefined),
      };
    case 'role':
      return {
        text: say.ask.role,
        refusal: (answer) => (answer === '' ? undefined : faultOf(() => readRole(answer, say, bodies))),
      };
    case 'held':
      return {
        text: (before) => say.ask.held(readRole(before.at(-1) ?? '', say, new Map()).membership.role === 'depute'),
        spared: (before) => saysWhen(before.at(-1) ?? '', say),
        refusal: (answer) => faultOf(() => readSince(answer, say)),
      };
    case 'body': {
      const role = (before: readonly string[]) => before.at(-2) ?? '';
      return {
        text: (before) => say.ask.body(bodyWanting(role(before), say, bodies)?.name),
        spared: (before) => bodyWanting(role(before), say, bodies) === undefined,
        refusal: (answer, before = []) =>
          answer === '' && bodyWanting(role(before), say, bodies)?.name === undefined ? say.needed : undefined,
      };
    }
    default:
      return { text: say.ask[key], refusal: (answer) => (answer === '' ? say.needed : undefined) };
  }
}

/** No role, or one with its dates. */
function saysWhen(role: string, say: SignatoriesWords): boolean {
  return role === '' || / always(?: |$)/.test(role) || readRole(role, say, new Map()).membership.held !== undefined;
}

/** The organization that a role names and that is nowhere yet, by its name if the role gives one. */
function bodyWanting(role: string, say: SignatoriesWords, bodies: Bodies): { name: string | undefined } | undefined {
  if (role === '') return undefined;
  const { membership, body } = readRole(role, say, bodies);
  const { organization } = membership;
  return organization === undefined || bodies.has(organization) ? undefined : { name: body?.name };
}

function faultOf(read: () => unknown): string | undefined {
  try {
    read();
    return undefined;
  } catch (fault) {
    if (fault instanceof UsageError)
      return [fault.message, ...(fault.help === undefined ? [] : [fault.help])].join(' ; ');
    throw fault;
  }
}
