// What `render` was asked for, checked as far as it can be without writing: one job a letter.
// Must not know: the disk's files beyond reading them, how bytes are saved.
import path from 'node:path';
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { readLetterFile } from '../../io/gather.ts';
import type { Composed } from '../../letter/index.ts';
import { FORMATS, type Format, readAndCompose, setLetter, writeFlowing } from '../../render.ts';
import { overrideFile } from '../../template/index.ts';
import type { DraftMark } from '../../writers/options.ts';
import type { Session } from '../command.ts';
import { UsageError } from '../exit.ts';
import { formatsIn } from '../formats.ts';
import { imagesOf } from '../images.ts';
import { fontsFor } from '../load-fonts.ts';
import { type OpenWorkspace, wordingFaults } from '../open-workspace.ts';
import { sealedId } from '../sealed-letter.ts';
import { pagesOf } from '../set-pdf.ts';
import type { RenderOptions } from './render-options.ts';
import { sourcesFor } from './seal/gather-sources.ts';
import { sealWords } from './seal/words/index.ts';
import { asksForSealed, notIdentical, sealedLetter } from './sealed-jobs.ts';

export interface Job {
  /** The letter's own file, as messages name it. */
  readonly file: string;
  /** Absolute, or `-` for standard output. */
  readonly output: string;
  /** 0 for a format without pages. */
  readonly pages: number;
  readonly bytes: () => Promise<Uint8Array>;
  /** A sealed letter, made again the same to the byte: the day it was sealed. */
  readonly identicalTo?: string;
}

export async function prepareJobs(
  session: Session,
  named: readonly string[],
  options: RenderOptions,
  opened: OpenWorkspace,
  found: Diagnostic[],
): Promise<Job[]> {
  const formats = formatsOf(options, session);
  const overrides = readOverrides(options.set, session, opened.texts);
  const jobs: Job[] = [];
  const sealed = new Map(named.map((name) => [name, sealedId(opened.root, session.world.cwd, name)]));
  // A sealed letter needs nothing of the living workspace.
  if ([...sealed.values()].includes(undefined)) found.push(...opened.unread, ...opened.blocking);
  for (const name of named) {
    const id = sealed.get(name);
    if (id !== undefined) {
      jobs.push(...(await jobsForSealed(id, formats, options, opened, session, found)));
      continue;
    }
    const { text, diagnostic } = readLetterFile(opened.root, session.world.cwd, name);
    if (diagnostic !== undefined) found.push(diagnostic);
    if (text === undefined) continue;
    opened.texts.set(text.file, text.text);
    const read = readAndCompose(text, opened.workspace, { overrides, departures: options.asDrafted !== true });
    // What is for the record is for `check` to list; here it would hide what matters.
    found.push(...read.diagnostics.filter(({ severity }) => severity !== 'information'));
    found.push(...wordingFaults(read.value?.letter.entry, opened));
    const composed = read.value?.composed;
    if (composed === undefined) continue;
    for (const format of formats) {
      const output = outputOf(options, composed.letter.id, format, session, opened.root);
      const job = await jobFor(composed, format, output, options, opened, session, found);
      if (job !== undefined) jobs.push(job);
    }
  }
  return jobs;
}

/** PDFs as they were sealed; other formats, drafts and archives from the workspace inside the seal. */
async function jobsForSealed(
  id: string,
  formats: readonly Format[],
  options: RenderOptions,
  opened: OpenWorkspace,
  session: Session,
  found: Diagnostic[],
): Promise<Job[]> {
  const sealed = sealedLetter(opened.root, id, options, opened.texts, found, session.world);
  if (sealed === undefined) return [];
  const jobs: Job[] = [];
  for (const format of formats) {
    const output = outputOf(options, id, format, session, opened.root);
    if (format === 'pdf' && asksForSealed(options)) {
      const { file, pages, sealed_on } = sealed.manifest;
      const difference = await notIdentical(sealed, options);
      if (difference !== undefined) found.push(difference);
      const job = { file, output, pages, bytes: async () => sealed.pdf };
      jobs.push(difference === undefined ? { ...job, identicalTo: sealed_on } : job);
      continue;
    }
    const job = await jobFor(sealed.composed, format, output, options, sealed, session, found);
    if (job !== undefined) jobs.push(job);
  }
  return jobs;
}

async function jobFor(
  composed: Composed,
  format: Format,
  output: string,
  options: RenderOptions,
  { root }: { readonly root: string },
  session: Session,
  found: Diagnostic[],
): Promise<Job | undefined> {
  const { file } = composed.letter;
  const images = imagesOf(root, composed);
  const draft = draftMark(composed, options);
  if (format !== 'pdf') {
    const pages = format === 'docx' ? await pagesOf(root, composed) : undefined;
    return { file, output, pages: 0, bytes: () => writeFlowing(composed, format, images, { draft, pages }) };
  }
  const fonts = await fontsFor(root, composed);
  found.push(...fonts.diagnostics);
  if (fonts.value === undefined) return undefined;
  const family = fonts.value;
  const set = await setLetter(composed, family, images);
  found.push(...set.diagnostics);
  const letter = set.value;
  if (letter === undefined) return undefined;
  const { refusals, writePdf } = await import('../../writers/pdf/index.ts');
  const attachments = options.archive === true ? attachmentsFor(root, composed) : [];
  const pdf = { ...(await pdfOptions(options, session)), draft, attachments };
  const refused = refusals(letter.document, letter.pages, pdf.standard);
  found.push(...refused);
  if (hasErrors(refused)) return undefined;
  return {
    file,
    output,
    pages: letter.pages.length,
    bytes: () => writePdf(letter.document, letter.pages, family, pdf),
  };
}

async function pdfOptions(options: RenderOptions, { words, language }: Session) {
  const { DEFAULT_STANDARD, PDF_STANDARDS } = await import('../../writers/pdf/index.ts');
  const { archive, pdfStandard, set, asDrafted } = options;
  const asked = pdfStandard ?? (archive === true ? 'a-3a+ua-1' : DEFAULT_STANDARD);
  if (archive === true && (set.length > 0 || asDrafted === true || !asked.startsWith('a-3a'))) {
    throw new UsageError(sealWords[language].archiveOfOriginal);
  }
  const standard = PDF_STANDARDS.find((one) => one === asked);
  if (standard === undefined) throw new UsageError(words.error.badValue('--pdf-standard', asked, PDF_STANDARDS));
  return { standard, guides: options.guides === true };
}

/** Undefined for a letter that is none. */
function draftMark({ document, locale }: Composed, { draft, copyFor }: RenderOptions): DraftMark | undefined {
  if (draft !== true && copyFor === undefined) return undefined;
  const lines = [locale.labels.draftText(locale.date(document.date, 'long'))];
  if (copyFor !== undefined) lines.push(locale.labels.draftCopy(copyFor));
  return { word: locale.labels.draft, lines };
}

/** The smallest workspace that makes the letter again. */
function attachmentsFor(root: string, composed: Composed) {
  const utf8 = new TextEncoder();
  return [...sourcesFor(root, composed.letter, composed)].map(([name, content]) => ({
    name,
    bytes: typeof content === 'string' ? utf8.encode(content) : content,
  }));
}

/** `--set field=value`, kept as typed; messages quote it under the name of the flag. */
function readOverrides(set: readonly string[], { words }: Session, texts: Map<string, string>) {
  const overrides = new Map<string, string>();
  for (const one of set) {
    const [, field, value] = /^([^=]+)=([\s\S]*)$/.exec(one) ?? [];
    if (field === undefined || value === undefined) throw new UsageError(words.render.setForm(one));
    overrides.set(field.trim(), value);
    texts.set(overrideFile(field.trim()), value);
  }
  return overrides;
}

/** `--format pdf,docx`; left out, what the output's own name says, else PDF. */
function formatsOf({ format, output }: RenderOptions, session: Session): readonly Format[] {
  if (format !== undefined) return formatsIn(format, session);
  return [FORMATS.find((one) => output?.endsWith(`.${one}`)) ?? 'pdf'];
}

/** A draft has a name of its own, so that it never takes the place of the letter. */
function outputOf(options: RenderOptions, id: string, format: Format, { world }: Session, root: string): string {
  const { output, draft, copyFor } = options;
  if (output === '-') return '-';
  const name = `${id}${draft === true || copyFor !== undefined ? '.draft' : ''}.${format}`;
  if (output === undefined) return path.join(root, 'output', name);
  const absolute = path.resolve(world.cwd, output);
  return output.endsWith(`.${format}`) ? absolute : path.join(absolute, name);
}
