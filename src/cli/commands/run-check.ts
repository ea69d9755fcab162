// Everything wrong with letters, templates and registry, all at once; with `--fix`, what is safe to cure is cured first.
// Must not know: how findings are printed.
import path from 'node:path';
import { type Diagnostic, error, hasErrors, information } from '../../diagnostics/diagnostic.ts';
import { placeText } from '../../diagnostics/print.ts';
import { keptAside } from '../../drafting/aside.ts';
import { letterFiles, readLetterFile } from '../../io/gather.ts';
import { rewrite } from '../../io/rewrite.ts';
import { CannotWrite } from '../../io/save.ts';
import { underGit } from '../../io/under-git.ts';
import type { Fix } from '../../letter/index.ts';
import { readAndCompose, setLetter } from '../../render.ts';
import type { SourceText } from '../../source/text.ts';
import { reportOf, type Session } from '../command.ts';
import { EXIT, type Exit } from '../exit.ts';
import { imagesOf } from '../images.ts';
import { fontsFor } from '../load-fonts.ts';
import { apart } from '../named-parts.ts';
import { type OpenWorkspace, openWorkspace } from '../open-workspace.ts';
import { lettersLeftSealed, sealedId } from '../sealed-letter.ts';
import type { CheckOptions } from './check-options.ts';
import { checkSealed } from './check-sealed.ts';
import { shellLine } from './cosign/shell-line.ts';
import { ASIDE } from './signatories/letters.ts';

/** As many remarks are read at once; of more than that, only how many there are is told. */
const FEW_REMARKS = 3;

interface Looked {
  readonly found: readonly Diagnostic[];
  readonly fixes: readonly Fix[];
  readonly letters: number;
  /** By the letter's name; what concerns no letter alone is told with any. */
  readonly remarks: ReadonlyMap<string, readonly Diagnostic[]>;
  /** Remarks on letters signed already: for the record. */
  readonly onRecord: ReadonlySet<Diagnostic>;
  /** Files that were named and are no letters, by their workspace paths. */
  readonly parts: readonly string[];
  readonly opened: OpenWorkspace;
}

export async function runCheck(session: Session, files: readonly string[], options: CheckOptions): Promise<Exit> {
  const report = reportOf(session, options);
  let looked = await look(session, files, options);
  if ('fault' in looked) {
    report.diagnostics([looked.fault], new Map());
    report.result({ ok: false, diagnostics: report.json([looked.fault], new Map()) });
    return EXIT.faults;
  }
  const cured = options.fix === true ? await cure(session, looked, options) : [];
  const faults = cured.flatMap(({ fault }) => (fault === undefined ? [] : [fault]));
  if (cured.length > 0 && options.dryRun !== true) {
    const again = await look(session, files, options);
    if (!('fault' in again)) looked = again;
  }
  const found = [...faults, ...looked.found];
  const { opened, letters } = looked;
  const hidden = files.length > 0 ? new Set<Diagnostic>() : hiddenIn(looked);
  report.diagnostics(
    found.filter((one) => !hidden.has(one)),
    opened.texts,
  );
  const untold = hidden.size;
  if (untold > 0)
    report.commands(session.words.check.forTheRecord(untold), [
      shellLine(['check', ...lettersWith(hidden, looked)], options),
    ]);
  const fixed = Object.fromEntries(cured.map(({ file, count }) => [file, count]));
  const result = { ok: !hasErrors(found), letters, ...(options.fix === true ? { fixed } : {}) };
  report.result({ ...result, diagnostics: report.json(found, opened.texts) });
  if (hasErrors(found)) return EXIT.faults;
  if (found.some(({ severity }) => severity === 'warning')) return EXIT.done;
  const { check } = session.words;
  const people = opened.workspace.registry?.persons.size ?? 0;
  if (letters === 0) report.say(looked.parts.length > 0 ? check.parts(looked.parts) : check.nothing);
  else report.say((untold > 0 ? check.faultless : check.fine)(letters, people));
  return EXIT.done;
}

/** What is for the record is shown to whoever names the letter; other remarks too, where there are many. */
function hiddenIn({ found, onRecord }: Looked): ReadonlySet<Diagnostic> {
  const remarks = found.filter(({ severity }) => severity === 'information');
  const open = remarks.filter((one) => !onRecord.has(one));
  return open.length > FEW_REMARKS ? new Set(remarks) : onRecord;
}

function lettersWith(hidden: ReadonlySet<Diagnostic>, { remarks }: Looked): string[] {
  const names = [...remarks].filter(([, all]) => all.some((one) => hidden.has(one))).map(([name]) => name);
  return names.length > 0 ? names : [...remarks.keys()].slice(0, 1);
}

async function look(
  { world }: Session,
  files: readonly string[],
  options: CheckOptions,
): Promise<Looked | { fault: Diagnostic }> {
  const opened = openWorkspace(world, options);
  if ('fault' in opened) return opened;
  const { workspace, root, texts } = opened;
  const named = apart(files, world.cwd, opened);
  const ofWorkspace = [...opened.unread, ...opened.blocking, ...opened.wording];
  const partsAlone = named.parts.length > 0 && named.letters.length === 0;
  const found: Diagnostic[] = partsAlone
    ? ofWorkspace.filter(({ span }) => span !== undefined && named.parts.includes(span.file))
    : ofWorkspace;
  const fixes: Fix[] = [];
  const remarks = new Map<string, readonly Diagnostic[]>();
  const onRecord = new Set<Diagnostic>();
  const letters = files.length > 0 ? named.letters : [...letterFiles(root), ...lettersLeftSealed(root)];
  for (const named of letters) {
    const before = found.length;
    const isSigned = await lookAt(named, opened);
    const own = found.slice(before).filter(({ severity }) => severity === 'information');
    remarks.set(nameOf(named), own);
    if (isSigned) for (const one of own) onRecord.add(one);
  }
  return { found, fixes, letters: letters.length, remarks, onRecord, parts: named.parts, opened };

  /** @returns whether the letter was signed already */
  async function lookAt(named: string, opened: OpenWorkspace): Promise<boolean> {
    const sealed = sealedId(root, files.length > 0 ? world.cwd : root, named);
    if (sealed !== undefined) {
      found.push(...checkSealed(opened, sealed, options));
      return true;
    }
    const { text, diagnostic } = readLetterFile(root, files.length > 0 ? world.cwd : root, named);
    if (diagnostic !== undefined) found.push(diagnostic);
    if (text === undefined) return false;
    texts.set(text.file, text.text);
    const read = readAndCompose(text, workspace, { overrides: new Map(), departures: true });
    found.push(...read.diagnostics, ...namesAside(text));
    const isSigned = read.value?.letter.entry.as_signed !== undefined;
    const composed = read.value?.composed;
    if (composed === undefined) return isSigned;
    fixes.push(...composed.fixes);
    // Only the page itself can tell that a glyph is missing or a block too tall.
    const fonts = await fontsFor(root, composed);
    if (fonts.value === undefined) found.push(...fonts.diagnostics);
    else found.push(...(await setLetter(composed, fonts.value, imagesOf(root, composed))).diagnostics);
    return isSigned;
  }
}

function nameOf(file: string): string {
  return path.posix.basename(file).replace(/\.(?:ya?ml|md|seal)$/, '');
}

/** Names that `new` kept in a comment: they do not sign, and are easily forgotten there. */
function namesAside({ file, text }: SourceText): Diagnostic[] {
  const kept = keptAside(text, ASIDE);
  if (kept === undefined) return [];
  const { names, start, end } = kept;
  return [information('drafting/names-aside', { file, start, end }, { names })];
}

interface Cured {
  readonly file: string;
  readonly count: number;
  readonly fault?: Diagnostic;
}

/** Each file whole or not at all. A fix that two letters of one template ask for is made once. */
async function cure(session: Session, { fixes, opened }: Looked, options: CheckOptions): Promise<Cured[]> {
  const report = reportOf(session, options);
  const byFile = new Map<string, Fix[]>();
  for (const fix of fixes) byFile.set(fix.span.file, [...(byFile.get(fix.span.file) ?? []), fix]);
  const cured: Cured[] = [];
  for (const [file, all] of byFile) {
    const replacements = all.map(({ span, text }) => ({ start: span.start, end: span.end, text }));
    try {
      const count = options.dryRun === true ? all.length : await rewrite(opened.root, file, replacements);
      cured.push({ file, count });
      report.say(session.words.check.fixed(file, count));
    } catch (fault) {
      if (!(fault instanceof CannotWrite)) throw fault;
      cured.push({
        file,
        count: 0,
        fault: error('workspace/cannot-write', undefined, { path: file, reason: fault.reason, elsewhere: false }),
      });
    }
  }
  if (options.dryRun === true || cured.length === 0) return cured;
  if (underGit(opened.root)) report.say(session.words.check.undoFix);
  else {
    const { retype, replaced } = session.words.check;
    const changes = fixes.map(({ span, text }) => {
      const before = opened.texts.get(span.file)?.slice(span.start, span.end) ?? '';
      return `  ${placeText(span, opened.texts)} : ${replaced(before, text)}`;
    });
    report.say([retype, ...new Set(changes)].join('\n'));
  }
  return cured;
}
