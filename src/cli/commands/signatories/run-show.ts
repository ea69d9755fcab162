// One person with every role, or those of a day. Must not know: how people are found.
import { BRIDGED_DAYS, fullName, rolesOn, sourceOf } from '../../../registry/index.ts';
import { reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit } from '../../exit.ts';
import { personMeant } from './find-person.ts';
import { refuse } from './finish.ts';
import type { ListOptions } from './options.ts';
import { openRegistry } from './registry-files.ts';
import { heldInWords, roleKey, roleLine } from './role-words.ts';
import { checkedDay } from './run-list.ts';
import { aligned } from './table.ts';
import { asJson, asYaml } from './views.ts';
import { signatoriesWords } from './words/index.ts';

export async function runShow(session: Session, name: string, options: ListOptions): Promise<Exit> {
  const open = openRegistry(session.world, options);
  if ('fault' in open) return refuse(session, options, [open.fault], new Map());
  if (open.registry === undefined) return refuse(session, options, open.diagnostics, open.texts);
  const { registry } = open;
  const report = reportOf(session, options);
  const person = personMeant(registry, name, signatoriesWords[session.language]);
  const on = checkedDay(options.on, session);
  const memberships =
    on === undefined ? person.memberships : rolesOn(person, on, options.exact === true ? 0 : BRIDGED_DAYS);
  report.result({ ok: true, on: on ?? null, person: asJson({ person, memberships }, registry, session) });
  if (options.yaml === true) {
    report.data(asYaml([{ person, memberships }], open.texts));
    return EXIT.done;
  }
  const known = sourceOf(registry, person)?.as_known_on;
  const about = [fullName(person), person.id, person.span.file, ...(known === undefined ? [] : [known])];
  const rows = memberships.map((one) => [
    `  ${roleLine(one, person, registry, session)}`,
    roleKey(one),
    heldInWords(one, session),
  ]);
  report.data([about.join(' · '), aligned(rows)].join('\n'));
  return EXIT.done;
}
