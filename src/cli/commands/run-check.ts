// Everything wrong with letters, templates and registry, all at once. Must not know: how findings are printed.
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { letterFiles, readLetterFile } from '../../io/gather.ts';
import { readAndCompose, setLetter } from '../../render.ts';
import { type CommonOptions, reportOf, type Session } from '../command.ts';
import { EXIT, type Exit } from '../exit.ts';
import { imagesOf } from '../images.ts';
import { fontsFor } from '../load-fonts.ts';
import { openWorkspace } from '../open-workspace.ts';

export async function runCheck(session: Session, files: readonly string[], options: CommonOptions): Promise<Exit> {
  const { world, words } = session;
  const report = reportOf(session, options);
  const opened = openWorkspace(world, options);
  if ('fault' in opened) {
    report.diagnostics([opened.fault], new Map());
    report.result({ ok: false, diagnostics: report.json([opened.fault], new Map()) });
    return EXIT.faults;
  }
  const { workspace, root, texts } = opened;
  const found: Diagnostic[] = [...opened.unread, ...opened.blocking, ...opened.wording];
  const letters = files.length > 0 ? files : letterFiles(root);
  for (const named of letters) {
    const { text, diagnostic } = readLetterFile(root, files.length > 0 ? world.cwd : root, named);
    if (diagnostic !== undefined) found.push(diagnostic);
    if (text === undefined) continue;
    texts.set(text.file, text.text);
    const read = readAndCompose(text, workspace, { overrides: new Map(), departures: true });
    found.push(...read.diagnostics);
    const composed = read.value?.composed;
    if (composed === undefined) continue;
    // Only the page itself can tell that a glyph is missing or a block too tall.
    const fonts = await fontsFor(composed.page);
    if (fonts.value === undefined) found.push(...fonts.diagnostics);
    else found.push(...(await setLetter(composed, fonts.value, imagesOf(root, composed))).diagnostics);
  }
  report.diagnostics(found, texts);
  report.result({ ok: !hasErrors(found), letters: letters.length, diagnostics: report.json(found, texts) });
  if (hasErrors(found)) return EXIT.faults;
  if (found.some(({ severity }) => severity === 'warning')) return EXIT.done;
  report.say(
    letters.length === 0
      ? words.check.nothing
      : words.check.fine(letters.length, workspace.registry?.persons.size ?? 0),
  );
  return EXIT.done;
}
