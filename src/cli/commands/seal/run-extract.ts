// The workspace that a PDF carries, taken out into a folder of its own. Must not know: PDF.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, error } from '../../../diagnostics/diagnostic.ts';
import { relativeTo } from '../../../io/paths.ts';
import { saveFolder } from '../../../io/save-folder.ts';
import { attachmentsOf, staysInside } from '../../../seal/index.ts';
import { type CommonOptions, reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit } from '../../exit.ts';
import { cannotWrite } from '../cosign/cannot-write.ts';
import { shellLine } from '../cosign/shell-line.ts';
import { sealWords } from './words/index.ts';

export async function runExtract(
  session: Session,
  file: string,
  folder: string,
  options: CommonOptions,
): Promise<Exit> {
  const { world } = session;
  const report = reportOf(session, options);
  const refuse = (...found: Diagnostic[]): Exit => {
    report.diagnostics(found, new Map());
    report.result({ ok: false, file, diagnostics: report.json(found, new Map()) });
    return EXIT.faults;
  };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path.resolve(world.cwd, file));
  } catch {
    return refuse(error('workspace/no-such-file', undefined, { path: file, nearest: undefined }));
  }
  const files = attachmentsOf(bytes);
  if (files === 'not-a-pdf') return refuse(error('seal/not-a-pdf', undefined, { path: file }));
  if (files.size === 0) return refuse(error('seal/nothing-attached', undefined, { path: file }));
  const outside = [...files.keys()].filter((name) => !staysInside(name));
  if (outside.length > 0)
    return refuse(...outside.map((name) => error('seal/attached-outside', undefined, { path: file, name })));
  const target = path.resolve(world.cwd, folder);
  if (holdsFiles(target)) return refuse(error('workspace/not-empty', undefined, { path: folder }));
  try {
    if (options.dryRun !== true) saveFolder(target, files);
  } catch (fault) {
    return refuse(cannotWrite(fault));
  }
  const letter = path.posix
    .basename([...files.keys()].find((name) => name.startsWith('letters/')) ?? '')
    .replace(/\.\w+$/u, '');
  const next = shellLine(['render', letter, '--archive'], { workspace: relativeTo(world.cwd, target) });
  report.result({ ok: true, file, folder, files: [...files.keys()] });
  const say = sealWords[session.language];
  report.say(say.extracted(files.size, folder));
  report.commands(say.next, [next]);
  return EXIT.done;
}

function holdsFiles(folder: string): boolean {
  try {
    return readdirSync(folder).length > 0;
  } catch {
    return false;
  }
}
