// Who is written to: those whom flags name, or someone of the registry under an office held that day, or someone written in full.
// Must not know: the wording, who signs.
import type { IsoDate } from '../../../calendar/date.ts';
import { information } from '../../../diagnostics/diagnostic.ts';
import { addressLines } from '../../../drafting/address-lines.ts';
import type { AnsweredRecipient } from '../../../drafting/answers.ts';
import { nameAndTitle } from '../../../drafting/names-pasted.ts';
import { heldRoles, proposeOffice, roleEntry } from '../../../drafting/propose-roles.ts';
import { recipientIn, recipientWritten } from '../../../drafting/recipient-in.ts';
import { withoutCivility } from '../../../locale/civility.ts';
import { fullName, type Person, roleKind } from '../../../registry/index.ts';
import { roleLine } from '../signatories/role-words.ts';
import type { Asker } from './asker.ts';
import { type Drafting, noted } from './drafting.ts';
import { addressGiven, addressOf, genderOf, NOBODY, recipientsGiven } from './recipients-given.ts';

/** @param lines where the text taken over may say it */
export async function answerRecipients(
  drafting: Drafting,
  date: IsoDate,
  lines: readonly string[] = [],
): Promise<readonly AnsweredRecipient[]> {
  const given = recipientsGiven(drafting, date, lines);
  return given.length > 0 ? given : [await answerRecipient(drafting, date, lines)];
}

async function answerRecipient(
  drafting: Drafting,
  date: IsoDate,
  lines: readonly string[],
): Promise<AnsweredRecipient> {
  const { say, asker, registry } = drafting;
  const addressFor = (person: Person) => addressOf(drafting, person, lines, date);
  const found = recipientIn(lines, registry, date);
  const written = found === undefined ? recipientWritten(lines, registry) : undefined;
  const taken = (name: string) =>
    drafting.found.push(information('drafting/set-apart', undefined, { part: 'recipient', found: name }));
  if (asker === undefined) {
    if (written !== undefined) taken(written.name);
    if (found === undefined) return written ?? noted(drafting, '--to | --to-name', NOBODY);
    taken(fullName(found));
    return { person: found.id, show: proposeOffice(found, date), address: addressFor(found) };
  }
  // Those outside parliament come first: letters go to ministers more often than to members.
  const rank = (person: Person) => {
    if (person === found) return -1;
    const held = heldRoles(person, date);
    const member = person.memberships.some(({ role }) => roleKind(role).seat);
    return (member ? 50 : 0) + Math.min(20, ...held.map(({ role }) => roleKind(role).rank));
  };
  const people = [...registry.persons.values()].sort((a, b) => rank(a) - rank(b));
  const titleOf = (person: Person) => {
    const office = proposeOffice(person, date);
    const role = heldRoles(person, date).find((one) => roleEntry(one) === office);
    return role && roleLine(role, person, registry, drafting.session);
  };
  const civility = written?.gender === 'f' ? say.ask.woman : say.ask.man;
  const inText = found === undefined ? written?.name : fullName(found);
  const { value: person, unlike } = await asker.search<Person | 'written' | undefined>({
    message: say.ask.recipient,
    help: inText === undefined ? say.ask.search : `${say.ask.inTheText(inText)} ; ${say.ask.search}`,
    choices: [
      ...(written === undefined
        ? []
        : [{ value: 'written' as const, label: `${civility} ${written.name}`, hint: written.title }]),
      ...people.map((one) => ({ value: one, label: fullName(one), hint: titleOf(one) })),
      { value: undefined, label: say.ask.someoneElse, always: true },
    ],
  });
  if (person === 'written') return written ?? NOBODY;
  return person === undefined
    ? askInFull(asker, drafting, unlike)
    : {
        person: person.id,
        show: await askOffice(asker, drafting, person, date),
        address: addressFor(person),
      };
}

async function askOffice(
  asker: Asker,
  { say, registry, session }: Drafting,
  person: Person,
  date: IsoDate,
): Promise<string | undefined> {
  const roles = heldRoles(person, date);
  if (roles.length < 2) return roles[0] && roleEntry(roles[0]);
  const choices = [
    ...roles.map((role) => ({ value: roleEntry(role), label: roleLine(role, person, registry, session) })),
    { value: undefined, label: say.ask.noOffice },
  ];
  const first = proposeOffice(person, date);
  return asker.choose<string | undefined>({
    message: say.ask.office(fullName(person)),
    choices,
    ...(first === undefined ? {} : { first }),
  });
}

/** @param unlike what was typed to find them in the registry */
async function askInFull(
  asker: Asker,
  { options, say }: Drafting,
  unlike: string | undefined,
): Promise<AnsweredRecipient> {
  const given = addressGiven(options.toAddress);
  // A word was for the search; a whole name stands as the answer, and the first key replaces it.
  const whole = unlike?.trim().includes(' ') === true ? unlike.trim() : undefined;
  const typedName = await asker.text({
    message: say.ask.recipientName,
    usual: whole,
    last: whole,
    check: (typed) => (withoutCivility(nameAndTitle(typed).name).name.includes(' ') ? undefined : say.wholeName),
  });
  const written = nameAndTitle(typedName);
  const { name, gender: told } = withoutCivility(written.name);
  const gender =
    told ??
    genderOf(written.title) ??
    (await asker.choose<'f' | 'm'>({
      message: say.ask.recipientGender,
      unchosen: say.ask.chooseOne,
      choices: [
        { value: 'f', label: say.ask.woman },
        { value: 'm', label: say.ask.man },
      ],
    }));
  const title = await asker.text({
    message: say.ask.recipientTitle,
    help: say.ask.optional,
    ...(written.title === undefined ? {} : { usual: written.title }),
    check: () => undefined,
  });
  const address =
    given.length > 0
      ? given
      : addressLines(
          await asker.lines({
            message: say.ask.recipientAddress,
            help: `${say.ask.addressHelp} ; ${say.ask.optional}`,
            check: () => undefined,
          }),
        );
  return { name, gender, title: title.trim() === '' ? undefined : title.trim(), address };
}
