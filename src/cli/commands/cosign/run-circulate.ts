// One folder an office in output/, ready to be sent by a person; nothing is ever sent from here. Must not know: what is in a
// folder.
import path from 'node:path';
import { demandOf, isMoment, minutesBetween, refusing, standings, toAsk, withText } from '../../../cosign/index.ts';
import { type Diagnostic, error, hasErrors } from '../../../diagnostics/diagnostic.ts';
import { relativeTo } from '../../../io/paths.ts';
import { saveFolder } from '../../../io/save-folder.ts';
import { momentMeant } from '../../../locale/day-meant.ts';
import { setLetter } from '../../../render.ts';
import { now } from '../../clock.ts';
import type { Session } from '../../command.ts';
import { reportOf } from '../../command.ts';
import { EXIT, type Exit, UsageError } from '../../exit.ts';
import { imagesOf } from '../../images.ts';
import { fontsFor } from '../../load-fonts.ts';
import { cannotWrite } from './cannot-write.ts';
import { deedsOf, record, refuse, refuseWith } from './finish.ts';
import type { Demand } from './mail/index.ts';
import { openLetter } from './open-letter.ts';
import type { CirculateOptions } from './options.ts';
import { packFor } from './pack.ts';
import { sealedFault } from './sealed.ts';
import { shellLine } from './shell-line.ts';
import { cosignWords } from './words/index.ts';

export async function runCirculate(session: Session, named: string, options: CirculateOptions): Promise<Exit> {
  const say = cosignWords[session.language];
  const open = openLetter(session.world, named, options);
  if ('texts' in open) return refuse(session, options, open);
  const { root, letter, composed, people, fingerprint, agreements } = open;
  const clock = now(session.world);
  const { until } = options;
  const deadline = until === undefined ? agreements.deadline : (momentMeant(until, clock.slice(0, 10)) ?? until);
  if (deadline === undefined) throw new UsageError(say.needsUntil);
  const found = [...sealedFault(open), ...deadlineFaults(deadline, clock)];
  const fonts = (await fontsFor(root, composed)).value;
  const set = fonts && (await setLetter(composed, fonts, imagesOf(root, composed)));
  found.push(...(set?.diagnostics ?? []));
  if (hasErrors(found) || fonts === undefined || set?.value === undefined)
    return refuseWith(session, options, open, ...found);
  const all = standings(people, agreements, fingerprint);
  const leaving = refusing(all);
  const asked = options.pending === true ? toAsk(all) : all.filter((one) => !leaving.includes(one));
  if (asked.length === 0) {
    reportOf(session, options).say(say.nobodyToAsk);
    return EXIT.done;
  }
  const { document, locale } = composed;
  const demand: Demand =
    options.demand === undefined
      ? { lines: demandOf(document, locale.formulas.demands) ?? [], quoted: true }
      : { lines: options.demand.split('\n'), quoted: false };
  const agreed = all.filter(({ standing }) => standing === 'agrees');
  const folder = path.join(root, 'output', letter.id);
  try {
    for (const one of asked) {
      const files = await packFor(one, open, set.value, fonts, { deadline, demand, agreed });
      if (options.dryRun !== true) saveFolder(path.join(folder, one.person), files, true);
    }
  } catch (fault) {
    return refuseWith(session, options, open, cannotWrite(fault));
  }
  const entries = asked.map(({ person }) => ({ person, at: clock, text: fingerprint }));
  const noted = withText(
    { ...agreements, deadline, asked: [...agreements.asked, ...entries] },
    fingerprint,
    open.reading,
  );
  const ids = leaving.map(({ person }) => person);
  return record(session, options, open, noted, {
    sentences: [
      ...(leaving.length === 0 ? [] : [say.stillNamed(leaving.map(({ printed }) => printed.name))]),
      deedsOf(session, options).circulated(asked.length, relativeTo(session.world.cwd, folder)),
      // « 18 décembre » has no year, and an hour left out is the last.
      say.deadline(deadline, minutesBetween(clock, deadline), false),
      ...(deadline.slice(0, 10) > document.date ? [say.deadlineAfterDay(document.date)] : []),
      ...(demand.lines.length === 0 ? [say.noDemand] : []),
    ],
    next:
      leaving.length === 0
        ? []
        : [
            shellLine(['cosign', letter.id, 'remove', ...ids], options),
            shellLine(['cosign', letter.id, 'circulate'], options),
          ],
  });
}

function deadlineFaults(deadline: string, clock: string): Diagnostic[] {
  if (!isMoment(deadline)) return [error('cosign/not-a-moment', undefined, { given: deadline })];
  return minutesBetween(clock, deadline) > 0
    ? []
    : [error('cosign/deadline-past', undefined, { deadline, now: clock })];
}
