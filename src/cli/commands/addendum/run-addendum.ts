// A page that follows a sealed letter: an ordinary letter with its own wording, to be checked, rendered and sealed as any
// other. Must not know: how it is worded; the sealed letter is only read.
import { statSync } from 'node:fs';
import path from 'node:path';
import { printedPeople, readingOf, type Signing } from '../../../cosign/index.ts';
import { type Diagnostic, error, hasErrors } from '../../../diagnostics/diagnostic.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import { save } from '../../../io/save.ts';
import { sealedLetters } from '../../../io/seals.ts';
import { readAndCompose } from '../../../render.ts';
import { timesSaid } from '../../../seal/index.ts';
import { writeScalar } from '../../../source/write-scalar.ts';
import { now } from '../../clock.ts';
import { reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit, UsageError } from '../../exit.ts';
import { type OpenWorkspace, openWorkspace } from '../../open-workspace.ts';
import { openSealed, type SealedLetter, sealedId } from '../../sealed-letter.ts';
import { cannotWrite } from '../cosign/cannot-write.ts';
import { peopleJoining } from '../cosign/find-joining.ts';
import { signatoriesMeant } from '../cosign/find-signatory.ts';
import { refuse } from '../cosign/finish.ts';
import { shellLine } from '../cosign/shell-line.ts';
import { checkedDay } from '../signatories/run-list.ts';
import type { AddendumKind, AddendumOptions } from './options.ts';
import { addendumWordings } from './wording.ts';
import { type AddendumWords, addendumWords } from './words/index.ts';

export async function runAddendum(
  session: Session,
  kind: AddendumKind,
  named: string,
  people: readonly string[],
  options: AddendumOptions,
): Promise<Exit> {
  const { world, language } = session;
  const say = addendumWords[language];
  if (kind === 'erratum') refuseNoErratum(options, say);
  const date = checkedDay(options.date, session) ?? now(world).slice(0, 10);
  const opened = openWorkspace(world, options);
  if ('fault' in opened) return refuse(session, options, { diagnostics: [opened.fault], texts: new Map() });
  const no = (...diagnostics: Diagnostic[]) => refuse(session, options, { diagnostics, texts: opened.texts });
  const id = sealedId(opened.root, world.cwd, named);
  if (id === undefined)
    return no(
      error('seal/not-sealed', undefined, {
        letter: named,
        nearest: nearest(named, sealedLetters(opened.root)),
        restoring: false,
      }),
    );
  const { value: sealed, diagnostics } = openSealed(opened.root, id);
  if (sealed === undefined) return no(...diagnostics);
  const { date: ofLetter } = sealed.composed.document;
  if (date < ofLetter) throw new UsageError(say.tooEarly(date, ofLetter), say.tooEarlyHelp(ofLetter));
  const meant = meantBy(kind, sealed, people, opened, session);
  const faults = [...meant.diagnostics, ...(kind === 'erratum' ? unsaid(sealed, options.said ?? '') : [])];
  if (faults.length > 0) return no(...faults);
  const wording = addendumWordings[sealed.composed.locale.language][kind];
  const file = freeFile(opened.root, `letters/${id}-${wording.file}-${date}`);
  const text = pageText(sealed, kind, date, meant.ids, options);
  const read = readAndCompose({ file, text }, opened.workspace, { overrides: new Map(), departures: true });
  if (hasErrors(read.diagnostics)) {
    opened.texts.set(file, text);
    return no(...opened.blocking, ...read.diagnostics);
  }
  const report = reportOf(session, options);
  try {
    if (options.dryRun === true) report.data(text);
    else await save(path.join(opened.root, file), text);
  } catch (fault) {
    return no(cannotWrite(fault));
  }
  report.result({ ok: true, letter: id, file });
  report.say(say.wrote(file));
  const page = path.posix.basename(file, '.md');
  const next = [
    ['render', page],
    ['seal', page, '--signed-on-paper'],
  ];
  report.commands(
    say.next,
    next.map((words) => shellLine(words, options)),
  );
  return EXIT.done;
}

/** Whoever withdraws or corrects must have signed; whoever signs late must not. */
function meantBy(
  kind: AddendumKind,
  sealed: SealedLetter,
  named: readonly string[],
  { root, workspace: { registry } }: OpenWorkspace,
  session: Session,
) {
  const printed = printedPeople(sealed.composed.document);
  const signed = sealed.composed.signatories.map(
    (person, index): Signing => ({ person, printed: printed[index] ?? { name: person, lines: [] } }),
  );
  const letter = sealed.composed.letter;
  if (kind !== 'signature') {
    const { people, diagnostics } = signatoriesMeant({ people: signed, letter, root }, named);
    return { ids: people.map(({ person }) => person), diagnostics };
  }
  const signing = signed.map(({ person }) => person);
  const { people, diagnostics } = peopleJoining(session, { root, letter, signing, registry }, named);
  return { ids: people.map(({ id }) => id), diagnostics };
}

/** What is corrected must stand in the sealed letter, in one place, under a name too. */
function unsaid({ composed: { document }, manifest: { letter } }: SealedLetter, words: string): Diagnostic[] {
  const text = [
    ...readingOf(document).map((one) => one.text),
    ...printedPeople(document).flatMap(({ name, lines }) => [name, ...lines]),
  ].join('\n');
  const { times, whole } = timesSaid(text, words);
  if (times === 0) return [error('seal/not-said', undefined, { words, letter, whole })];
  return times === 1 ? [] : [error('seal/said-often', undefined, { words, letter, times })];
}

/** An erratum reads other words for some, and never none. */
function refuseNoErratum({ said = '', read = '' }: AddendumOptions, say: AddendumWords): void {
  if (said.trim() === '' || read.trim() === '') throw new UsageError(say.needsSaid, say.needsSaidHelp);
  if (said.trim() === read.trim()) throw new UsageError(say.readsSo(read.trim()));
}

/** Others may sign late on the same day, on a page of their own. */
function freeFile(root: string, name: string): string {
  for (let count = 1; ; count++) {
    const file = `${name}${count === 1 ? '' : `-${count}`}.md`;
    if (statSync(path.join(root, file), { throwIfNoEntry: false }) === undefined) return file;
  }
}

function pageText(
  { composed, manifest }: SealedLetter,
  kind: AddendumKind,
  date: string,
  ids: readonly string[],
  { show, said = '', read = '' }: AddendumOptions,
): string {
  const { locale, document, letter, layout } = composed;
  const about = {
    title: document.title,
    date: locale.date(document.date, 'long'),
    said,
    read,
  };
  const { subject, body } = addendumWordings[locale.language][kind];
  const shown = (id: string) => (show.length > 0 ? show : shownBefore(composed, id));
  return [
    '---',
    `layout: ${layout}`,
    `locale: ${locale.language}`,
    `date: ${date}`,
    `subject: ${writeScalar(subject(about))}`,
    `references: { ours: ${JSON.stringify(manifest.text)} }`,
    `recipient: ${flow((letter.yaml.data as { recipient: unknown }).recipient)}`,
    'signatories:',
    ...ids.map((id) => (shown(id).length === 0 ? `  - ${id}` : `  - { person: ${id}, show: ${flow(shown(id))} }`)),
    '---',
    body(about),
    '',
  ].join('\n');
}

/** The roles under which a person stands on the sealed letter. */
function shownBefore({ letter }: SealedLetter['composed'], id: string): readonly string[] {
  const written = letter.entry.signatories.find((one) => typeof one !== 'string' && one.person === id);
  const show = typeof written === 'object' ? (written.show ?? []) : [];
  return typeof show === 'string' ? [show] : show;
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (value === null || typeof value !== 'object') return writeScalar(String(value));
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${key}: ${flow(inner)}`)
    .join(', ')} }`;
}
