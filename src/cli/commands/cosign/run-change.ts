// A change of wording: who must be asked again; or, declared by a person to be of form, nobody, and that is logged.
// Must not know: how texts are compared.
import { standings, textsAlike, withText } from '../../../cosign/index.ts';
import { now } from '../../clock.ts';
import { reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit, UsageError } from '../../exit.ts';
import { deedsOf, record, refuse, refuseWith } from './finish.ts';
import { type OpenLetter, openLetter } from './open-letter.ts';
import type { ChangeOptions } from './options.ts';
import { showChanges } from './run-diff.ts';
import { sealedFault } from './sealed.ts';
import { cosignWords } from './words/index.ts';

export async function runChange(session: Session, named: string, options: ChangeOptions): Promise<Exit> {
  const say = cosignWords[session.language];
  if (options.form === true && options.by === undefined) throw new UsageError(say.needsBy);
  const open = openLetter(session.world, named, options);
  if ('texts' in open) return refuse(session, options, open);
  const sealed = sealedFault(open);
  if (sealed.length > 0) return refuseWith(session, options, open, ...sealed);
  const { fingerprint, people, reading } = open;
  const all = standings(people, open.agreements, fingerprint);
  const reopened = all.filter(({ standing }) => standing === 'text-changed');
  const report = reportOf(session, options);
  if (options.form !== true) {
    showChanges(session, open, [...new Set(reopened.map(({ last }) => last?.text ?? ''))], options);
    const own = all.filter(({ standing }) => standing === 'lines-changed');
    report.result({ ok: true, letter: open.letter.id, fingerprint, reopened: reopened.length, ownLines: own.length });
    report.say(
      say.reopened(
        reopened.map(({ printed }) => printed.name),
        own.map(({ printed }) => printed.name),
      ),
    );
    return EXIT.done;
  }
  const from = textBefore(open);
  if (from === undefined) {
    report.say(say.nothingChanged(fingerprint));
    return EXIT.done;
  }
  showChanges(session, open, [from], options);
  const { by = '', because } = options;
  const form = { from, to: fingerprint, at: now(session.world), by, ...(because === undefined ? {} : { because }) };
  const agreements = withText({ ...open.agreements, forms: [...open.agreements.forms, form] }, fingerprint, reading);
  const kept = standings(people, agreements, fingerprint).filter(({ standing }) => standing === 'agrees').length;
  return record(session, options, open, agreements, { sentences: [deedsOf(session, options).ofForm(by, kept)] });
}

/** The last text that anybody was asked about or answered to: a change of form is from that one, never from those before. */
function textBefore({ agreements, fingerprint }: OpenLetter): string | undefined {
  const last = Object.keys(agreements.texts).findLast((text) => text !== fingerprint);
  return last === undefined || textsAlike(agreements, fingerprint).has(last) ? undefined : last;
}
