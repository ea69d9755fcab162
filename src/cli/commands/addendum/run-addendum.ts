// A page that follows a sealed letter: an ordinary letter with its own wording, to be checked, rendered and sealed as any
// other. Must not know: how it is worded; the sealed letter is only read.
import { statSync } from 'node:fs';
import path from 'node:path';
import { foldTypography, printedPeople, readingOf, type Signing } from '../../../cosign/index.ts';
import { type Diagnostic, error, hasErrors } from '../../../diagnostics/diagnostic.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import { save } from '../../../io/save.ts';
import { sealedLetters } from '../../../io/seals.ts';
import { findPerson } from '../../../registry/index.ts';
import { readAndCompose } from '../../../render.ts';
import { writeScalar } from '../../../source/write-scalar.ts';
import { now } from '../../clock.ts';
import { reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit, UsageError } from '../../exit.ts';
import { type OpenWorkspace, openWorkspace } from '../../open-workspace.ts';
import { openSealed, type SealedLetter, sealedId } from '../../sealed-letter.ts';
import { cannotWrite } from '../cosign/cannot-write.ts';
import { signatoriesMeant } from '../cosign/find-signatory.ts';
import { refuse } from '../cosign/finish.ts';
import { shellLine } from '../cosign/shell-line.ts';
import { inShort } from '../signatories/role-words.ts';
import { checkedDay } from '../signatories/run-list.ts';
import type { AddendumKind, AddendumOptions } from './options.ts';
import { addendumWordings } from './wording.ts';
import { addendumWords } from './words/index.ts';

export async function runAddendum(
  session: Session,
  kind: AddendumKind,
  named: string,
  people: readonly string[],
  options: AddendumOptions,
): Promise<Exit> {
  const { world, language } = session;
  const say = addendumWords[language];
  if (kind === 'erratum' && (options.said === undefined || options.read === undefined))
    throw new UsageError(say.needsSaid);
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
  if (date < sealed.composed.document.date) throw new UsageError(say.tooEarly(date, sealed.composed.document.date));
  const meant = meantBy(kind, sealed, people, opened, session);
  const faults = [...meant.diagnostics, ...(kind === 'erratum' ? unsaid(sealed, options.said ?? '') : [])];
  if (faults.length > 0) return no(...faults);
  const wording = addendumWordings[sealed.composed.locale.language][kind];
  const file = `letters/${id}-${wording.file}-${date}.md`;
  if (statSync(path.join(opened.root, file), { throwIfNoEntry: false }) !== undefined)
    throw new UsageError(say.taken(file));
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
  { workspace: { registry } }: OpenWorkspace,
  session: Session,
) {
  const printed = printedPeople(sealed.composed.document);
  const signed = sealed.composed.signatories.map(
    (person, index): Signing => ({ person, printed: printed[index] ?? { name: person, lines: [] } }),
  );
  const letter = sealed.composed.letter;
  if (kind !== 'signature') {
    const { people, diagnostics } = signatoriesMeant({ people: signed, letter }, named);
    return { ids: people.map(({ person }) => person), diagnostics };
  }
  const ids: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of named) {
    const found = registry && findPerson(registry, name);
    if (registry !== undefined && found !== undefined && !('id' in found) && found.candidates.length > 1) {
      const ids = found.candidates.map(({ id }) => id);
      const are = found.candidates.map((person) => inShort(person, registry, session));
      diagnostics.push(error('drafting/homonyms', undefined, { name, ids, are }));
    } else if (found === undefined || !('id' in found)) {
      diagnostics.push(error('letter/unknown-person', undefined, { name, nearest: found?.candidates[0]?.id }));
    } else if (signed.some(({ person }) => person === found.id)) {
      diagnostics.push(error('cosign/signs-already', undefined, { person: name, letter: letter.id }));
    } else ids.push(found.id);
  }
  return { ids, diagnostics };
}

/** What is corrected must stand in the sealed letter. */
function unsaid({ composed, manifest }: SealedLetter, said: string): Diagnostic[] {
  const text = foldTypography(
    readingOf(composed.document)
      .map((one) => one.text)
      .join(' '),
  );
  if (text.includes(foldTypography(said))) return [];
  return [error('seal/not-said', undefined, { words: said, letter: manifest.letter })];
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
    sealedOn: locale.date(manifest.sealed_on, 'long'),
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
