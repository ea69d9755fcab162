// Who is written to, as flags name them: people of the registry, someone written in full, or several. Must not know: questions.
import type { IsoDate } from '../../../calendar/date.ts';
import { addressLines } from '../../../drafting/address-lines.ts';
import type { AnsweredRecipient } from '../../../drafting/answers.ts';
import { nameAndTitle } from '../../../drafting/names-pasted.ts';
import { proposeOffice } from '../../../drafting/propose-roles.ts';
import { addressBelow } from '../../../drafting/recipient-in.ts';
import { withoutCivility } from '../../../locale/civility.ts';
import { locales } from '../../../locale/index.ts';
import { findPerson, type Person, type Registry } from '../../../registry/index.ts';
import { namesGiven } from '../cosign/names-given.ts';
import { type Drafting, noted, wrongly } from './drafting.ts';
import { checkedRoles, onePerson } from './people.ts';

/** Stands in for whoever is named wrongly, which is noted. */
export const NOBODY: AnsweredRecipient = { name: '', gender: 'm', title: undefined, address: [] };

/**
 * In the order given, nobody twice; none where no flag names anybody.
 * @param lines where the text taken over may say the address
 */
export function recipientsGiven(
  drafting: Drafting,
  date: IsoDate,
  lines: readonly string[] = [],
): readonly AnsweredRecipient[] {
  const { options, registry, say } = drafting;
  const people = new Map<string, AnsweredRecipient>();
  for (const one of options.to.length === 0 ? [] : namesGiven(options.to, (whole) => isOneName(whole, registry))) {
    const [name = '', role] = one.split('=').map((part) => part.trim());
    const person = onePerson(drafting, name);
    people.set(person?.id ?? '', person === undefined ? NOBODY : ofRegistry(drafting, person, role, date, lines));
  }
  const all = [...people.values(), ...(options.toName === undefined ? [] : [inFull(drafting, options.toName)])];
  return all.length > 1 && options.toAddress.length > 0 ? wrongly(drafting, say.addressOfOne, all) : all;
}

/** What the flag gives, else what the text taken over says below their name. */
export function addressOf(
  { options, registry }: Drafting,
  person: Person,
  lines: readonly string[],
  date: IsoDate,
): readonly string[] {
  const given = addressGiven(options.toAddress);
  return given.length > 0 ? given : addressBelow(person, lines, registry, date);
}

/** Lines given one by one are lines; an address given in one go is parted as it is where it is typed. */
export function addressGiven(given: readonly string[]): readonly string[] {
  const [only = '', ...more] = given;
  return more.length > 0 ? given : addressLines(only);
}

/** As a title tells it, in whatever language the letter will be. */
export function genderOf(title: string | undefined): 'f' | 'm' | undefined {
  const all = title === undefined ? [] : Object.values(locales).flatMap((locale) => locale.titleGender(title) ?? []);
  return all[0]?.gender;
}

function ofRegistry(
  drafting: Drafting,
  person: Person,
  role: string | undefined,
  date: IsoDate,
  lines: readonly string[],
): AnsweredRecipient {
  const show = role === undefined ? proposeOffice(person, date) : checkedRoles(drafting, person, [role], date)[0];
  return { person: person.id, show, address: addressOf(drafting, person, lines, date) };
}

function inFull(drafting: Drafting, toName: string): AnsweredRecipient {
  const { options } = drafting;
  const written = nameAndTitle(toName);
  const title = options.toTitle ?? written.title;
  const { name, gender: told } = withoutCivility(written.name);
  const gender = options.toGender ?? told ?? genderOf(title);
  if (gender === undefined) return noted(drafting, '--to-gender', NOBODY);
  return { name, gender, title, address: addressGiven(options.toAddress) };
}

/** « Terrasson, Odile »: here a comma parts no two people. */
function isOneName(given: string, registry: Registry): boolean {
  const [name = ''] = given.split('=');
  return name.includes(',') && 'id' in findPerson(registry, name.trim());
}
