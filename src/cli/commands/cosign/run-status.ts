// Who agreed to what, who must be asked again, how long is left, what to do next: for eyes only.
// Must not know: how agreements are stored.
import {
  answersOfOthers,
  type Moment,
  minutesBetween,
  pending,
  refusing,
  type Stands,
  standings,
  toAsk,
} from '../../../cosign/index.ts';
import { sealedOn } from '../../../io/seals.ts';
import { now } from '../../clock.ts';
import { type CommonOptions, reportOf, type Session } from '../../command.ts';
import { asTyped, spoken } from '../../command-names.ts';
import { EXIT, type Exit } from '../../exit.ts';
import { aligned } from '../signatories/table.ts';
import { refuse } from './finish.ts';
import { type OpenLetter, openLetter } from './open-letter.ts';
import { shellLine } from './shell-line.ts';
import { type CosignWords, cosignWords } from './words/index.ts';

export async function runStatus(session: Session, named: string, options: CommonOptions): Promise<Exit> {
  const open = openLetter(session.world, named, options);
  if ('texts' in open) return refuse(session, options, open);
  const { agreements, fingerprint, people, letter, root } = open;
  const say = cosignWords[session.language];
  const report = reportOf(session, options);
  const all = standings(people, agreements, fingerprint);
  const clock = now(session.world);
  const sealed = sealedOn(root, letter.id);
  const counts = countsOf(all);
  // Counts, never names: this object may be kept anywhere.
  report.result({
    ok: true,
    letter: letter.id,
    fingerprint,
    deadline: agreements.deadline ?? null,
    sealed: sealed ?? null,
    ...counts,
  });
  report.data(say.statusTitle(letter.file, fingerprint));
  report.data(aligned(all.map((one) => [`  ${say.standing[one.standing]}`, one.printed.name, detailOf(one, say)])));
  for (const one of answersOfOthers(people, agreements)) report.data(say.notOnLetter(one.name, one.answer));
  report.data('');
  report.data(say.summary(counts.agreed, all.length));
  if (agreements.deadline !== undefined) report.data(deadlineLine(agreements.deadline, clock, say));
  const { when, command } = nextStep(open, all, sealed, options, session);
  report.data(`${when}\n  ${command}`);
  return EXIT.done;
}

export function countsOf(all: readonly Stands[]) {
  const agreed = all.filter(({ standing }) => standing === 'agrees').length;
  const refused = refusing(all).length;
  return { signatories: all.length, agreed, refused, pending: pending(all).length };
}

function detailOf({ last, standing }: Stands, say: CosignWords): string {
  if (last === undefined) return '';
  const how = [last.how, last.by].filter((one) => one !== undefined).join(', ');
  const parts = [say.when(last.at), how, last.condition === undefined ? '' : say.condition(last.condition)];
  const text = standing === 'text-changed' ? say.toText(last.text) : '';
  const lines = standing === 'lines-changed' ? say.underLines(last.lines) : '';
  return [...parts, text, lines].filter((one) => one !== '').join(' · ');
}

export function deadlineLine(deadline: Moment, clock: Moment, say: CosignWords): string {
  const minutes = minutesBetween(clock, deadline);
  return say.deadline(deadline, Math.abs(minutes), minutes < 0);
}

/** The one command to type now, or once an answer is there, and which of the two it is. */
export function nextStep(
  { letter }: OpenLetter,
  all: readonly Stands[],
  sealed: string | undefined,
  options: CommonOptions,
  { language, world }: Session,
): { readonly when: string; readonly command: string } {
  const say = cosignWords[language];
  const now = (argv: readonly string[]) => ({
    when: say.next,
    command: asTyped(spoken(shellLine(argv, options), language), world),
  });
  const [gone] = refusing(all);
  if (sealed !== undefined) return now(['render', letter.id]);
  if (gone !== undefined) return now(['cosign', letter.id, 'remove', gone.person]);
  if (toAsk(all).length > 0) return now(['cosign', letter.id, 'circulate', '--pending']);
  const waiting = pending(all)[0];
  if (waiting !== undefined)
    return { ...now(['cosign', letter.id, 'agree', waiting.person]), when: say.onceAgreed(waiting.printed.name) };
  return now(['seal', letter.id]);
}
