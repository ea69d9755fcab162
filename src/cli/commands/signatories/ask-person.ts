// Someone new, from flags, and from questions for what the flags leave out. Must not know: files, letters.
import { slug } from '../../../importers/slug.ts';
import { outOfCapitals } from '../../../registry/index.ts';
import type { PersonEntry } from '../../../registry/schema.ts';
import type { Session } from '../../command.ts';
import { UsageError } from '../../exit.ts';
import { ask, type Question } from './ask.ts';
import { readGender } from './gender.ts';
import type { AddOptions } from './options.ts';
import { readPairs } from './pairs.ts';
import { readSince } from './periods-typed.ts';
import { heldKey, type RoleRead, readRole } from './role-words.ts';
import { type SignatoriesWords, signatoriesWords } from './words/index.ts';

export interface AskedPerson {
  readonly person: PersonEntry;
  /** What was written otherwise than it was typed. */
  readonly told: readonly string[];
}

type Key = 'given' | 'family' | 'gender' | 'role' | 'held';

/** Undefined: whoever was asked left the questions unanswered. */
export async function askPerson(session: Session, options: AddOptions): Promise<AskedPerson | undefined> {
  const say = signatoriesWords[session.language];
  const answers = await missingAnswers(session, options);
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
  const roles = rolesOf(options, answers, say);
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
  return { person, told: [...told, ...roles.flatMap((one) => one.told)] };
}

function rolesOf({ role }: AddOptions, answers: Partial<Record<Key, string>>, say: SignatoriesWords): RoleRead[] {
  if (role.length > 0 || answers.role === undefined || answers.role === '')
    return role.map((one) => readRole(one, say));
  const { membership, told } = readRole(answers.role, say);
  const since = readSince(answers.held ?? '', say);
  return [{ membership: { ...membership, ...heldKey(since.held) }, told: [...told, ...since.told] }];
}

/** Asks for what the flags leave out, where there is someone to ask. */
async function missingAnswers(
  { world, language }: Session,
  options: AddOptions,
): Promise<Partial<Record<Key, string>> | undefined> {
  if (!world.interactive || options.input === false || options.json === true) return {};
  const lacking = (['given', 'family', 'gender'] as const).filter((key) => options[key] === undefined);
  if (lacking.length === 0) return {};
  const keys: Key[] = [...lacking, ...(options.role.length === 0 ? (['role', 'held'] as const) : [])];
  const answers = await ask(keys.map((key) => questionOf(key, signatoriesWords[language])));
  return answers && Object.fromEntries(keys.map((key, index) => [key, answers[index] ?? '']));
}

export function questionOf(key: Key, say: SignatoriesWords): Question {
  const text = say.ask[key];
  switch (key) {
    case 'gender':
      return { text, refusal: (answer) => (readGender(answer) === undefined ? say.genderWanted : undefined) };
    case 'role':
      return { text, refusal: (answer) => (answer === '' ? undefined : faultOf(() => readRole(answer, say))) };
    case 'held':
      return {
        text,
        spared: (before) => saysWhen(before.at(-1) ?? '', say),
        refusal: (answer) => faultOf(() => readSince(answer, say)),
      };
    default:
      return { text, refusal: (answer) => (answer === '' ? say.needed : undefined) };
  }
}

/** No role, or one with its dates. */
function saysWhen(role: string, say: SignatoriesWords): boolean {
  return role === '' || / always(?: |$)/.test(role) || readRole(role, say).membership.held !== undefined;
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
