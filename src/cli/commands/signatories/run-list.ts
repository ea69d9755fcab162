// People as a table, JSON or YAML. Must not know: how they are found (registry/find.ts).
import { dateParts, exists, nearestDay } from '../../../calendar/date.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import { dayMeant } from '../../../locale/day-meant.ts';
import {
  BRIDGED_DAYS,
  type Found,
  findPeople,
  fullName,
  type Registry,
  type RoleId,
  roleIds,
  roleNamed,
} from '../../../registry/index.ts';
import { reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit, UsageError } from '../../exit.ts';
import { refuse } from './finish.ts';
import type { ListOptions } from './options.ts';
import { openRegistry } from './registry-files.ts';
import { heldInWords, roleLine } from './role-words.ts';
import { aligned } from './table.ts';
import { asJson, asYaml } from './views.ts';
import { signatoriesWords } from './words/index.ts';

export async function runList(session: Session, name: string, options: ListOptions): Promise<Exit> {
  const open = openRegistry(session.world, options);
  if ('fault' in open) return refuse(session, options, [open.fault], new Map());
  if (open.registry === undefined) return refuse(session, options, open.diagnostics, open.texts);
  const say = signatoriesWords[session.language];
  const report = reportOf(session, options);
  const { registry } = open;
  const on = checkedDay(options.on, session);
  const role = checkedRole(options.role, session);
  const organization = checkedBody(options.organization, registry, session);
  const asked = on !== undefined || organization !== undefined || role !== undefined;
  const found = findPeople(registry, {
    name: name === '' ? undefined : name,
    on,
    organization,
    role,
    bridge: options.exact === true ? 0 : BRIDGED_DAYS,
  });
  report.result({ ok: true, on: on ?? null, people: found.map((one) => asJson(one, registry, session)) });
  if (found.length === 0) report.say(say.none);
  else if (options.yaml === true) report.data(asYaml(found, open.texts));
  else report.data(table(found, asked, registry, session));
  if (found.length > 0) report.say(say.count(found.length));
  return EXIT.done;
}

/** A row a role where roles were asked for, else a row a person with the role that stands first. */
function table(found: readonly Found[], asked: boolean, registry: Registry, session: Session): string {
  const { heading } = signatoriesWords[session.language];
  const rows = found.flatMap(({ person, memberships }) => {
    const shown = asked ? memberships : memberships.slice(0, 1);
    const lines = shown.map((one) => `${roleLine(one, person, registry, session)} (${heldInWords(one, session)})`);
    const [first = '', ...more] = lines;
    return [[person.id, fullName(person), first], ...more.map((line) => ['', '', line])];
  });
  return aligned([[heading.id, heading.name, heading.roles], ...rows]);
}

export function checkedDay(day: string | undefined, { language }: Session): string | undefined {
  if (day === undefined) return undefined;
  const say = signatoriesWords[language];
  if (dateParts(day)?.day === undefined) {
    const meant = dayMeant(day);
    throw new UsageError(say.badDay(day), meant === undefined ? undefined : say.write(meant));
  }
  if (!exists(day)) throw new UsageError(say.noSuchDay(day, nearestDay(day)));
  return day;
}

function checkedRole(role: string | undefined, { language }: Session): RoleId | undefined {
  if (role === undefined) return undefined;
  const known = roleNamed(role);
  if (known === undefined) throw new UsageError(signatoriesWords[language].badRole(role, nearest(role, roleIds)));
  return known;
}

function checkedBody(id: string | undefined, registry: Registry, { language }: Session): string | undefined {
  if (id === undefined || registry.organizations.has(id)) return id;
  const close = nearest(id, registry.organizations.keys());
  const say = signatoriesWords[language];
  throw new UsageError(say.noFile(id), close === undefined ? undefined : say.nearest(close));
}
