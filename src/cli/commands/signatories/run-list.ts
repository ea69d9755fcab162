// People as a table, JSON or YAML. Must not know: how they are found (registry/find.ts).
import { dateParts, exists, nearestDay } from '../../../calendar/date.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import { dayMeant, dayMisnamed } from '../../../locale/day-meant.ts';
import {
  BRIDGED_DAYS,
  type Found,
  findBody,
  findPeople,
  fullName,
  isHeldOn,
  type Membership,
  type Registry,
  type RoleId,
  roleIds,
  roleNamed,
} from '../../../registry/index.ts';
import { unaccented } from '../../../unaccented.ts';
import { now } from '../../clock.ts';
import { reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit, UsageError } from '../../exit.ts';
import { refuse } from './finish.ts';
import type { ListOptions } from './options.ts';
import { openRegistry } from './registry-files.ts';
import { badRole, heldInWords, roleLine } from './role-words.ts';
import { aligned, fitted, fitting } from './table.ts';
import { asJson, asYaml } from './views.ts';
import { signatoriesWords } from './words/index.ts';

/** More than this many bodies are not all named. */
const MOST_BODIES = 12;

export async function runList(session: Session, name: string, options: ListOptions): Promise<Exit> {
  const open = openRegistry(session.world, options);
  if ('fault' in open) return refuse(session, options, [open.fault], new Map());
  if (open.registry === undefined) return refuse(session, options, open.diagnostics, open.texts);
  const say = signatoriesWords[session.language];
  const report = reportOf(session, options);
  const { registry } = open;
  const on = checkedDay(options.on, session);
  const said = checkedRole(options.role, session);
  const organization = checkedBody(options.organization, registry, session);
  const bridge = options.exact === true ? 0 : BRIDGED_DAYS;
  const named = findPeople(registry, { name: name === '' ? undefined : name, on, organization, role: said, bridge });
  // « list député »: a word that is nobody's name may be a role.
  const role = said ?? (named.length === 0 ? roleCalled(name) : undefined);
  const found = role === said ? named : findPeople(registry, { on, organization, role, bridge });
  const asked = on !== undefined || organization !== undefined || role !== undefined;
  report.result({ ok: true, on: on ?? null, people: found.map((one) => asJson(one, registry, session)) });
  if (found.length === 0) report.say(say.none);
  else if (options.yaml === true) report.data(asYaml(found, open.texts));
  else report.data(table(found, asked, registry, session));
  if (found.length > 0) report.say(say.count(found.length));
  return EXIT.done;
}

/** A row a role where roles were asked for, else a row a person: the role that stands first, then the others of today. */
function table(found: readonly Found[], asked: boolean, registry: Registry, session: Session): string {
  const { heading } = signatoriesWords[session.language];
  const { out } = session.world;
  const today = now(session.world).slice(0, 10);
  const names = found.map(({ person }) => [person.id, fullName(person)] as const);
  const before = aligned([[heading.id, heading.name, '|'], ...names.map((one) => [...one, '|'])]).indexOf('|');
  const rows = found.flatMap(({ person, memberships }, at) => {
    const dated = (one: Membership) => `${roleLine(one, person, registry, session)} (${heldInWords(one, session)})`;
    const row = (roles: string) => [...(names[at] ?? []), roles];
    const [first, ...more] = memberships;
    if (asked || first === undefined)
      return [row(first ? dated(first) : ''), ...more.map((one) => ['', '', dated(one)])];
    const others = more.filter((one) => isHeldOn(one, today)).map((one) => roleLine(one, person, registry, session));
    return [row(fitted([dated(first), ...others], out.isTerminal ? out.width - before : Number.POSITIVE_INFINITY))];
  });
  return fitting(session.world, [[heading.id, heading.name, heading.roles], ...rows]);
}

/** « député », « Députée » and « depute » are one role. */
function roleCalled(word: string): RoleId | undefined {
  const plain = unaccented(word.trim());
  return roleIds.find((id) => id === plain || `${id}e` === plain);
}

/** ISO, or as people write days: « 12/03/2026 », « 12 mars 2026 ». */
export function checkedDay(day: string | undefined, { language }: Session): string | undefined {
  if (day === undefined) return undefined;
  const say = signatoriesWords[language];
  const meant = dayMeant(day);
  if (meant !== undefined) return meant;
  const misnamed = dayMisnamed(day);
  if (misnamed !== undefined) throw new UsageError(say.misnamed(day, misnamed));
  if (dateParts(day)?.day === undefined) throw new UsageError(say.badDay(day));
  if (!exists(day)) throw new UsageError(say.noSuchDay(day, nearestDay(day)));
  return day;
}

function checkedRole(role: string | undefined, { language }: Session): RoleId | undefined {
  if (role === undefined) return undefined;
  const known = roleNamed(role);
  if (known === undefined) throw badRole(role, role, signatoriesWords[language]);
  return known;
}

function checkedBody(id: string | undefined, registry: Registry, { language }: Session): string | undefined {
  if (id === undefined) return id;
  const known = findBody(registry.organizations, id);
  if (known !== undefined) return known;
  const close = nearest(id, registry.organizations.keys());
  const say = signatoriesWords[language];
  throw new UsageError(
    say.noBody(id),
    close === undefined ? say.noBodyHelp([...registry.organizations.keys()].slice(0, MOST_BODIES)) : say.nearest(close),
  );
}
