// What changed between the text now and the text that each office agreed to: on the terminal, as HTML, as a PDF.
// Must not know: how texts are compared.
import path from 'node:path';
import {
  changedParagraphs,
  type Fingerprint,
  type Mark,
  PLAIN_MARKS,
  printRedline,
  redline,
} from '../../../cosign/index.ts';
import { relativeTo } from '../../../io/paths.ts';
import { save } from '../../../io/save.ts';
import { reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit } from '../../exit.ts';
import { cannotWrite } from './cannot-write.ts';
import { refuse, refuseWith } from './finish.ts';
import { type OpenLetter, openLetter } from './open-letter.ts';
import type { ChangeOptions, DiffOptions } from './options.ts';
import { redlinePdf } from './redline-pdf.ts';
import { cosignWords } from './words/index.ts';

export async function runDiff(session: Session, named: string, options: DiffOptions): Promise<Exit> {
  const open = openLetter(session.world, named, options);
  if ('texts' in open) return refuse(session, options, open);
  const { writeRedlineHtml } = await import('../../../writers/redline/index.ts');
  const say = cosignWords[session.language];
  const report = reportOf(session, options);
  const older = agreedTexts(open).filter((text) => text !== open.fingerprint);
  const written: string[] = [];
  for (const text of older) {
    const paragraphs = redline(open.agreements.texts[text] ?? [], open.reading);
    const title = say.redlineTitle(open.composed.document.title, text, open.fingerprint);
    // Named by the text, never by who agreed to it.
    const file = path.join(open.root, 'output', open.letter.id, `changes-${text}`);
    const { language } = open.composed.document;
    try {
      if (options.html === true) {
        await save(`${file}.html`, writeRedlineHtml(paragraphs, { title, language, marks: say.marks }));
        written.push(`${file}.html`);
      }
      if (options.pdf === true) {
        await save(`${file}.pdf`, await redlinePdf(paragraphs, title, say.marks, open));
        written.push(`${file}.pdf`);
      }
    } catch (fault) {
      return refuseWith(session, options, open, cannotWrite(fault));
    }
  }
  showChanges(session, open, older, options);
  const shown = written.map((file) => relativeTo(session.world.cwd, file));
  report.result({ ok: true, letter: open.letter.id, fingerprint: open.fingerprint, texts: older, written: shown });
  if (older.length === 0) report.say(say.nothingChanged(open.fingerprint));
  for (const file of shown) report.say(say.wrote(file));
  return EXIT.done;
}

/** Prints, for each earlier text, who answered to it and what has changed since. */
export function showChanges(
  session: Session,
  open: OpenLetter,
  older: readonly Fingerprint[],
  options: DiffOptions | ChangeOptions,
): void {
  const say = cosignWords[session.language];
  const report = reportOf(session, options);
  const { isTerminal } = session.world.out;
  const coloured = isTerminal && !session.world.env.NO_COLOR;
  for (const text of older) {
    const names = open.agreements.answers.filter((one) => one.text === text).map(({ name }) => name);
    report.data(say.since(text, [...new Set(names)]));
    const changed = changedParagraphs(redline(open.agreements.texts[text] ?? [], open.reading));
    for (const paragraph of changed) report.data(`  ${printRedline(paragraph, coloured ? COLOURED : PLAIN_MARKS)}`);
  }
}

/** Every text that somebody's last answer is bound to. */
function agreedTexts({ agreements, people }: OpenLetter): Fingerprint[] {
  const last = people.map(({ person }) => agreements.answers.findLast((one) => one.person === person));
  return [...new Set(last.flatMap((one) => (one === undefined ? [] : [one.text])))];
}

const INK = '\u001b[';
const COLOURED: Mark = (kind, words) => `${INK}${kind === 'removed' ? '9;31' : '4;32'}m${words}${INK}0m`;
