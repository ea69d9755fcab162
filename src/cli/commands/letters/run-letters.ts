// Letters listed, shown, and held against their PDFs. Must not know: how a letter is read.
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { type CommonOptions, reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit } from '../../exit.ts';
import { openWorkspace } from '../../open-workspace.ts';
import { cosigningOf } from '../cosign/summary.ts';
import { cosignWords } from '../cosign/words/index.ts';
import { fitting } from '../signatories/table.ts';
import { pdfOf } from './pdf-of.ts';
import { readLetters, readOne, type SeenLetter } from './read-letters.ts';
import { type LettersWords, lettersWords } from './words.ts';

export async function runList(session: Session, options: CommonOptions): Promise<Exit> {
  const opened = openWorkspace(session.world, options);
  if ('fault' in opened) return refuse(session, options, [opened.fault]);
  const say = lettersWords[session.language];
  const report = reportOf(session, options);
  const letters = readLetters(opened);
  report.result({ ok: true, letters: letters.map(asJson) });
  if (letters.length === 0) report.say(say.none);
  const { letter, date, to, signatories, subject } = say.heading;
  const rows = letters.map((one) => [
    one.id,
    one.date ?? '—',
    one.recipients[0] ?? '—',
    String(one.signing),
    one.subject ?? say.unreadable,
  ]);
  if (letters.length > 0) report.data(fitting(session.world, [[letter, date, to, signatories, subject], ...rows]));
  return EXIT.done;
}

export async function runShow(session: Session, named: string, options: CommonOptions): Promise<Exit> {
  const opened = openWorkspace(session.world, options);
  if ('fault' in opened) return refuse(session, options, [opened.fault]);
  const seen = readOne(opened, session.world.cwd, named);
  if (!('letter' in seen)) return refuse(session, options, seen.fault === undefined ? [] : [seen.fault]);
  const { letter } = seen;
  const report = reportOf(session, options);
  const { part } = lettersWords[session.language];
  report.result({
    ok: true,
    letter: { ...asJson(letter), diagnostics: report.json(letter.diagnostics, opened.texts) },
  });
  const kind = letter.template === undefined ? part.own : `${part.template} ${letter.template}`;
  report.data(
    [
      letter.subject ?? letter.id,
      `${letter.date ?? '—'} · ${kind} · ${part.file} ${letter.file}`,
      ...letter.recipients.map((line) => `  → ${line}`),
      `${part.signatories} (${letter.signing})`,
      ...letter.signatories.map(({ name, lines }) => `  ${[name, ...lines].join(', ')}`),
      ...(letter.sources.length === 0 ? [] : [part.sources, ...letter.sources.map((source) => `  ${source}`)]),
      stateOf(letter, lettersWords[session.language]),
    ].join('\n'),
  );
  return EXIT.done;
}

export async function runStatus(session: Session, options: CommonOptions): Promise<Exit> {
  const opened = openWorkspace(session.world, options);
  if ('fault' in opened) return refuse(session, options, [opened.fault]);
  const say = lettersWords[session.language];
  const report = reportOf(session, options);
  const letters = [];
  for (const letter of readLetters(opened)) letters.push({ letter, pdf: await pdfOf(opened, letter) });
  report.result({ ok: true, letters: letters.map(({ letter, pdf }) => ({ ...asJson(letter), pdf })) });
  if (letters.length === 0) report.say(say.none);
  const { letter: heading, state, pdf } = say.heading;
  const rows = letters.map(({ letter, pdf: one }) => [
    letter.id,
    stateOf(letter, say),
    say.pdf[one],
    cosigningOf(session, opened.root, letter.id, options),
  ]);
  const table = [[heading, state, pdf, cosignWords[session.language].heading], ...rows];
  // Who asks nobody to co-sign needs no column for it.
  const asked = rows.some((row) => row.at(-1) !== '');
  if (letters.length > 0) report.data(fitting(session.world, asked ? table : table.map((row) => row.slice(0, -1))));
  return EXIT.done;
}

function stateOf({ edited, errors, warnings }: SeenLetter, say: LettersWords): string {
  if (edited) return say.edited;
  return errors + warnings === 0 ? say.fine : say.faults(errors, warnings);
}

function asJson({ diagnostics: _, composed: __, ...letter }: SeenLetter): Record<string, unknown> {
  const nullable = Object.entries(letter).map(([key, value]) => [key, value ?? null]);
  return Object.fromEntries(nullable);
}

function refuse(session: Session, options: CommonOptions, faults: readonly Diagnostic[]): Exit {
  const report = reportOf(session, options);
  report.diagnostics(faults, new Map());
  report.result({ ok: false, diagnostics: report.json(faults, new Map()) });
  return EXIT.faults;
}
