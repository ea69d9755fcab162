// A change of wording: who must be asked again; or, declared by a person to be of form, nobody, and that is logged.
// Must not know: how texts are compared.
import { standings, textsAlike, withText } from '../../../cosign/index.ts';
import { now } from '../../clock.ts';
import { reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit, UsageError } from '../../exit.ts';
import { record, refuse, refuseWith } from './finish.ts';
import { openLetter } from './open-letter.ts';
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
  const older = [...new Set(reopened.map(({ last }) => last?.text ?? ''))];
  const report = reportOf(session, options);
  showChanges(session, open, older, options);
  if (options.form !== true) {
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
  const alike = textsAlike(open.agreements, fingerprint);
  const forms = older.filter((from) => !alike.has(from));
  const at = now(session.world);
  const { by = '', because } = options;
  const entries = forms.map((from) => ({
    from,
    to: fingerprint,
    at,
    by,
    ...(because === undefined ? {} : { because }),
  }));
  const agreements = withText(
    { ...open.agreements, forms: [...open.agreements.forms, ...entries] },
    fingerprint,
    reading,
  );
  return record(session, options, open, agreements, [say.ofForm(by, reopened.length)]);
}
