// Who signs, from a pasted list, a file or a search, and under which roles. Must not know: wording, recipient.
import type { IsoDate } from '../../../calendar/date.ts';
import { information, warning } from '../../../diagnostics/diagnostic.ts';
import type { AnsweredSignatory } from '../../../drafting/answers.ts';
import { type Match, matchPeople, peopleNear } from '../../../drafting/match-people.ts';
import { readPastedNames } from '../../../drafting/names-pasted.ts';
import { heldRoles, proposeRoles, roleEntry } from '../../../drafting/propose-roles.ts';
import { fullName, type Person } from '../../../registry/index.ts';
import { foldName } from '../../../registry/names.ts';
import { reportOf } from '../../command.ts';
import { heldInWords, mainRole, roleLine } from '../signatories/role-words.ts';
import type { Asker } from './asker.ts';
import { clearUpNames } from './clear-up-names.ts';
import { type Drafting, noted, wrongly } from './drafting.ts';
import { isNobody, matchedIn, namesIn, peopleOf, readList, signedIn } from './names-given.ts';
import { checkedRoles, onePerson } from './people.ts';
import { rolesBelow, tellEnded } from './roles-said.ts';

export interface AnsweredPeople {
  readonly signatories: readonly AnsweredSignatory[];
  readonly aside: readonly string[];
}

/** @param lines of the text taken over, under its closing: names and offices */
export async function answerSignatories(
  drafting: Drafting,
  date: IsoDate,
  about: string | undefined,
  lines: readonly string[] = [],
): Promise<AnsweredPeople> {
  const { options, asker, say, session } = drafting;
  const given = [
    ...options.sign,
    ...(options.signatories === undefined ? [] : [readList(drafting, options.signatories)]),
  ];
  const asked = given.length === 0 && asker !== undefined;
  const ofText = given.length === 0 && !asked;
  const below = signedIn(lines, drafting.registry);
  const matches = asked
    ? await askMatches(asker, drafting, namesIn(lines))
    : await clearUpNames(
        drafting,
        ofText ? below : matchedIn(given.join('\n'), drafting, (line) => reportOf(session, options).say(line)),
      );
  const chosen = matches.length === 0 && asked ? await pickPeople(asker, drafting, date) : peopleOf(matches);
  const aside = matches.flatMap((match) => (match.kind === 'unknown' ? [match.kept] : []));
  if (chosen.length === 0 && aside.length > 0 && !ofText) {
    if (asker === undefined || !asked) {
      const unknown = matches.map(({ written }) => written);
      const near = say.nobodyNear(peopleNear(unknown, drafting.registry).map(fullName));
      return wrongly(drafting, say.nobodyGiven(aside), { signatories: [], aside }, near);
    }
    tellUnknown(drafting, matches);
    asker.say(say.aside(aside));
    return { signatories: [], aside };
  }
  // Whoever is one of several was given, and is told.
  if (chosen.length === 0 && matches.length > aside.length) return { signatories: [], aside };
  if (chosen.length === 0) return noted(drafting, '--sign | --signatories', { signatories: [], aside });
  tellUnknown(drafting, matches);
  if (ofText) tellTaken(drafting, chosen);
  else tellEnded(drafting, matches, date);
  if (given.length > 0) tellNotSigning(drafting, namesIn(lines), matches);
  const printed = rolesBelow(drafting, below, chosen, date);
  const proposed = chosen.map((person) => ({
    id: person.id,
    name: fullName(person),
    show: shownByFlag(drafting, person, date) ?? printed.get(person.id) ?? proposeRoles(person, date, about),
  }));
  if (asker === undefined || !asked) return { signatories: proposed, aside };
  asker.say([say.found(proposed.length), ...(aside.length === 0 ? [] : [say.aside(aside)])].join('\n'));
  return { signatories: await reviewRoles(asker, drafting, proposed, date), aside };
}

/** Asked again where, names once cleared up, nobody is left who could sign. */
async function askMatches(asker: Asker, drafting: Drafting, names: readonly string[]): Promise<readonly Match[]> {
  for (;;) {
    const list = await askList(asker, drafting, names);
    const written = matchedIn(list, drafting, asker.say);
    const matches = await clearUpNames(drafting, written);
    if (peopleOf(matches).length > 0 || written.every(isNobody)) return matches;
    asker.say(drafting.say.nobody(matches.map(({ written }) => written)));
  }
}

function tellTaken({ found }: Drafting, people: readonly Person[]): void {
  const names = people.map(fullName).join(', ');
  found.push(information('drafting/set-apart', undefined, { part: 'signatories', found: names }));
}

/** Whoever stands under the text taken over is taken for a signatory by its readers. */
function tellNotSigning({ found, registry }: Drafting, names: readonly string[], signing: readonly Match[]): void {
  const key = (match: Match) => (match.kind === 'person' ? match.person.id : foldName(match.written));
  const signs = new Set(signing.map(key));
  const others = matchPeople(readPastedNames(names.join('\n')), registry).filter((match) => !signs.has(key(match)));
  if (others.length === 0) return;
  found.push(warning('drafting/not-signing', undefined, { names: others.map(({ written }) => written) }));
}

/**
 * Names that nobody in the registry has are told once; given again, they stay, and the letter is written without them.
 *
 * @param names that are there to be changed
 */
function askList(asker: Asker, { say, registry }: Drafting, names: readonly string[]): Promise<string> {
  let told: string | undefined;
  return asker.lines({
    message: say.ask.signatories,
    help: say.ask.signatoriesHelp,
    empty: say.ask.noList,
    ...(names.length > 0 ? { last: names.join('\n') } : {}),
    check: (typed) => {
      const matches = matchPeople(readPastedNames(typed), registry);
      if (typed.trim() === '' || typed === told || !matches.every(isNobody)) return undefined;
      told = typed;
      return say.nobodyYet(matches.map(({ written }) => written));
    },
  });
}

function pickPeople(asker: Asker, drafting: Drafting, date: IsoDate): Promise<readonly Person[]> {
  const { say, registry } = drafting;
  const choices = [...registry.persons.values()].map((value) => ({
    value,
    label: fullName(value),
    hint: rolesInWords(drafting, value.id, proposeRoles(value, date, undefined), date).join(', '),
  }));
  return asker.pick({
    message: say.ask.pickSignatories,
    short: say.ask.picked,
    help: say.ask.search,
    choices,
    chosen: [],
    atLeastOne: true,
  });
}

function tellUnknown({ found }: Drafting, matches: readonly Match[]): void {
  for (const match of matches) {
    if (match.kind !== 'unknown') continue;
    const close = match.nearest && fullName(match.nearest);
    found.push(warning('drafting/unknown-signatory', undefined, { name: match.written, nearest: close }));
  }
}

async function reviewRoles(
  asker: Asker,
  drafting: Drafting,
  proposed: readonly AnsweredSignatory[],
  date: IsoDate,
): Promise<readonly AnsweredSignatory[]> {
  const { say, registry } = drafting;
  const titles = ({ id, show }: AnsweredSignatory) =>
    rolesInWords(drafting, id, show, date).join(', ') || `—${nothingHeld(drafting, id, date)}`;
  asker.say(proposed.map((one) => `${one.name} : ${titles(one)}`).join('\n'));
  if (await asker.confirm({ message: say.ask.rolesRight })) return proposed;
  const changed = await asker.pick({
    message: say.ask.whoseRoles,
    choices: proposed.map((one) => ({ value: one.id, label: one.name, hint: titles(one) })),
    chosen: [],
    atLeastOne: false,
  });
  const result: AnsweredSignatory[] = [];
  for (const one of proposed) {
    const person = registry.persons.get(one.id);
    if (person === undefined || !changed.includes(one.id)) result.push(one);
    else {
      const held = heldRoles(person, date);
      // Those proposed first, in their order, which the answer keeps.
      const proposedFirst = [
        ...one.show.flatMap((entry) => held.find((role) => roleEntry(role) === entry) ?? []),
        ...held.filter((role) => !one.show.includes(roleEntry(role))),
      ];
      const choices = proposedFirst.map((role) => ({
        value: roleEntry(role),
        label: roleLine(role, person, registry, drafting.session),
      }));
      const show = await asker.pick({
        message: say.ask.rolesOf(one.name),
        choices,
        chosen: one.show,
        atLeastOne: false,
      });
      result.push({ ...one, show: choices.map(({ value }) => value).filter((value) => show.includes(value)) });
    }
  }
  return result;
}

/** Why there is nothing to show: « (aucun rôle ce jour-là : Députée de la Lozère, jusqu’au 9 juin 2024) » */
function nothingHeld({ registry, session, say }: Drafting, id: string, date: IsoDate): string {
  const person = registry.persons.get(id);
  if (person === undefined || heldRoles(person, date).length > 0) return '';
  const role = mainRole(person);
  return ` ${say.nothingHeld(role && `${roleLine(role, person, registry, session)}, ${heldInWords(role, session)}`)}`;
}

/** « Députée de la Lozère », as the letter will print them. */
function rolesInWords({ registry, session }: Drafting, id: string, show: readonly string[], date: IsoDate): string[] {
  const person = registry.persons.get(id);
  if (person === undefined) return [];
  const held = heldRoles(person, date);
  return show.flatMap((entry) => {
    const role = held.find((one) => roleEntry(one) === entry);
    return role === undefined ? [] : [roleLine(role, person, registry, session)];
  });
}

/** `--show "name = depute, president commission-x"` */
function shownByFlag(drafting: Drafting, person: Person, date: IsoDate): string[] | undefined {
  for (const one of drafting.options.show) {
    const [, name = '', roles] = /^([^=]+)=(.*)$/.exec(one) ?? [];
    if (roles === undefined) {
      wrongly(drafting, drafting.say.showForm(one), undefined);
      continue;
    }
    if (onePerson(drafting, name.trim()) !== person) continue;
    const written = roles.split(',').map((role) => role.trim());
    return checkedRoles(
      drafting,
      person,
      written.filter((role) => role !== ''),
      date,
    );
  }
  return undefined;
}
