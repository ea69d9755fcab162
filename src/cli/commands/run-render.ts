// Letters → files: all are checked first, then each is written whole. Must not know: how a page is made.
import path from 'node:path';
import { type Diagnostic, error, hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Fonts } from '../../fonts/index.ts';
import { readLetterFile } from '../../io/gather.ts';
import { relativeTo } from '../../io/paths.ts';
import { CannotWrite, save } from '../../io/save.ts';
import { readAndCompose, type SetLetter, setLetter } from '../../render.ts';
import { overrideFile } from '../../template/index.ts';
import { reportOf, type Session } from '../command.ts';
import { EXIT, type Exit, UsageError } from '../exit.ts';
import { imagesOf } from '../images.ts';
import { fontsFor } from '../load-fonts.ts';
import { type OpenWorkspace, openWorkspace } from '../open-workspace.ts';
import type { RenderOptions } from './render-options.ts';

interface Job {
  readonly letter: SetLetter;
  readonly fonts: Fonts;
  readonly output: string;
}

export async function runRender(session: Session, named: readonly string[], options: RenderOptions): Promise<Exit> {
  const { world, words } = session;
  const report = reportOf(session, options);
  const opened = openWorkspace(world, options);
  if ('fault' in opened) {
    report.diagnostics([opened.fault], new Map());
    report.result({ ok: false, written: [], diagnostics: report.json([opened.fault], new Map()) });
    return EXIT.faults;
  }
  if (options.output === '-' && named.length > 1) throw new UsageError(words.render.oneToStdout);
  const found: Diagnostic[] = [];
  const jobs = await prepareJobs(session, named, options, opened, found);
  found.push(...sameOutput(jobs, opened.root));
  const written: string[] = [];
  if (!hasErrors(found)) {
    for (const job of jobs) {
      const fault = await write(job, session, options, opened, (file) => written.push(file));
      if (fault !== undefined) found.push(fault);
    }
  }
  report.diagnostics(found, opened.texts);
  report.result({ ok: !hasErrors(found), written, diagnostics: report.json(found, opened.texts) });
  if (hasErrors(found)) return EXIT.faults;
  for (const [index, file] of written.entries()) {
    const pages = jobs[index]?.letter.pages.length ?? 0;
    if (file !== '-')
      report.say(options.dryRun === true ? words.render.wouldWrite(file, pages) : words.render.wrote(file, pages));
  }
  return EXIT.done;
}

async function prepareJobs(
  session: Session,
  named: readonly string[],
  options: RenderOptions,
  opened: OpenWorkspace,
  found: Diagnostic[],
): Promise<Job[]> {
  const { workspace, root, texts } = opened;
  const overrides = readOverrides(options.set, session, texts);
  const jobs: Job[] = [];
  found.push(...opened.unread, ...opened.blocking);
  for (const name of named) {
    const { text, diagnostic } = readLetterFile(root, session.world.cwd, name);
    if (diagnostic !== undefined) found.push(diagnostic);
    if (text === undefined) continue;
    texts.set(text.file, text.text);
    const read = readAndCompose(text, workspace, { overrides, departures: options.asDrafted !== true });
    // What is for the record is for `check` to list; here it would hide what matters.
    found.push(...read.diagnostics.filter(({ severity }) => severity !== 'information'));
    found.push(...wordingFaults(read.value?.letter.entry, opened));
    const composed = read.value?.composed;
    if (composed === undefined) continue;
    const fonts = await fontsFor(composed.page);
    found.push(...fonts.diagnostics);
    if (fonts.value === undefined) continue;
    const set = await setLetter(composed, fonts.value, imagesOf(root, composed));
    found.push(...set.diagnostics);
    if (set.value === undefined) continue;
    found.push(...(await standardFaults(set.value, options, session)));
    jobs.push({
      letter: set.value,
      fonts: fonts.value,
      output: outputOf(options.output, composed.letter.id, session, root),
    });
  }
  return jobs;
}

/** Of all that is wrong in templates and layouts, what stands in this letter's way. */
function wordingFaults(
  entry: { template?: string | undefined; layout?: string | undefined } | undefined,
  opened: OpenWorkspace,
) {
  const { workspace, wording } = opened;
  const layout = entry?.layout ?? workspace.templates.get(entry?.template ?? '')?.layout ?? workspace.office.layout;
  const files = [`templates/${entry?.template}.hbs`, `templates/layouts/${layout}.hbs`];
  return wording.filter(({ span }) => span !== undefined && files.includes(span.file));
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

async function standardFaults(letter: SetLetter, { pdfStandard }: RenderOptions, { words }: Session) {
  const { DEFAULT_STANDARD, PDF_STANDARDS, refusals } = await import('../../writers/pdf/index.ts');
  const standard = PDF_STANDARDS.find((one) => one === (pdfStandard ?? DEFAULT_STANDARD));
  if (standard === undefined)
    throw new UsageError(words.error.badValue('--pdf-standard', pdfStandard ?? '', PDF_STANDARDS));
  return refusals(letter.document, letter.pages, standard);
}

/** Absolute, or `-` for standard output. */
function outputOf(output: string | undefined, id: string, { world }: Session, root: string): string {
  if (output === '-') return '-';
  if (output === undefined) return path.join(root, 'output', `${id}.pdf`);
  const absolute = path.resolve(world.cwd, output);
  return /[\\/]$/.test(output) || !output.endsWith('.pdf') ? path.join(absolute, `${id}.pdf`) : absolute;
}

function sameOutput(jobs: readonly Job[], root: string): Diagnostic[] {
  const byOutput = new Map<string, string[]>();
  for (const { output, letter } of jobs) byOutput.set(output, [...(byOutput.get(output) ?? []), letter.letter.file]);
  return [...byOutput]
    .filter(([, letters]) => letters.length > 1)
    .map(([output, letters]) => error('workspace/same-output', undefined, { path: relativeTo(root, output), letters }));
}

async function write(
  { letter, fonts, output }: Job,
  { world, words }: Session,
  options: RenderOptions,
  { root }: OpenWorkspace,
  wrote: (file: string) => void,
): Promise<Diagnostic | undefined> {
  const { PDF_STANDARDS, writePdf } = await import('../../writers/pdf/index.ts');
  const { document, pages, locale } = letter;
  const draft = options.draft === true || options.copyFor !== undefined;
  const bytes = await writePdf(document, pages, fonts, {
    standard: PDF_STANDARDS.find((one) => one === options.pdfStandard),
    guides: options.guides === true,
    draft: draft
      ? {
          word: locale.labels.draft,
          lines: [
            words.render.draftText(locale.date(document.date, 'long')),
            ...(options.copyFor === undefined ? [] : [words.render.draftCopy(options.copyFor)]),
          ],
        }
      : undefined,
  });
  if (output === '-') {
    if (options.dryRun !== true) world.out.write(bytes);
    wrote('-');
    return undefined;
  }
  const shown = relativeTo(world.cwd, output);
  try {
    if (options.dryRun !== true) await save(output, bytes);
    wrote(shown);
    return undefined;
  } catch (fault) {
    if (!(fault instanceof CannotWrite)) throw fault;
    return error('workspace/cannot-write', undefined, { path: relativeTo(root, output), reason: fault.reason });
  }
}
