// A PDF held against every letter sealed in the workspace. Must not know: how they are compared.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, error } from '../../../diagnostics/diagnostic.ts';
import { findRoot, readLetterFile } from '../../../io/gather.ts';
import { readSealFiles, sealedLetters, sealFolder } from '../../../io/seals.ts';
import { PDF_FILE, readSeal, type SealedPdf, type Verdict, verifyPdf } from '../../../seal/index.ts';
import { type CommonOptions, reportOf, type Session } from '../../command.ts';
import { EXIT, type Exit } from '../../exit.ts';
import { keptByGit } from '../../kept-by-git.ts';
import { sealWords } from './words/index.ts';

export async function runVerify(session: Session, file: string, options: CommonOptions): Promise<Exit> {
  const { world } = session;
  const report = reportOf(session, options);
  const refuse = (...found: Diagnostic[]): Exit => {
    report.diagnostics(found, new Map());
    const verdict = found[0]?.code.replace('seal/', '') ?? null;
    report.result({ ok: false, file, verdict, diagnostics: report.json(found, new Map()) });
    return EXIT.faults;
  };
  const from = path.resolve(world.cwd, options.workspace ?? '.');
  const root = findRoot(from);
  if (root === undefined) return refuse(error('workspace/not-found', undefined, { from: options.workspace ?? from }));
  const letter = letterNamed(root, world.cwd, file);
  if (letter !== undefined) {
    const pdf = `output/${letter}.pdf`;
    return refuse(error('seal/wants-pdf', undefined, { letter, pdf, made: existsSync(path.join(root, pdf)) }));
  }
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path.resolve(world.cwd, file));
  } catch {
    return refuse(error('workspace/no-such-file', undefined, { path: file, nearest: undefined }));
  }
  const { sealed, diagnostics } = sealedPdfs(root);
  if (diagnostics.length > 0) return refuse(...diagnostics);
  const verdict = verifyPdf(bytes, sealed);
  if (verdict.is !== 'exact') return refuse(faultOf(verdict, file, sealed.length));
  const { letter: found, sealedOn } = verdict;
  report.result({ ok: true, file, verdict: 'exact', letter: found, sealed_on: sealedOn });
  report.say(sealWords[session.language].exactly(file, found, sealedOn));
  return EXIT.done;
}

/** The letter that was named, as other commands name one, instead of its PDF. */
function letterNamed(root: string, cwd: string, named: string): string | undefined {
  const { text } = readLetterFile(root, cwd, named);
  if (text?.file.startsWith('letters/')) return path.posix.basename(text.file).replace(/\.\w+$/u, '');
  return sealedLetters(root).find((one) => one === named);
}

function sealedPdfs(root: string): { sealed: SealedPdf[]; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const sealed = sealedLetters(root).flatMap((letter): SealedPdf[] => {
    const seal = readSeal(readSealFiles(root, letter) ?? new Map(), sealFolder(letter));
    diagnostics.push(...keptByGit(root, seal.diagnostics));
    const pdf = seal.value?.files.get(PDF_FILE);
    return pdf === undefined ? [] : [{ letter, sealedOn: seal.value?.manifest.sealed_on ?? '', pdf }];
  });
  return { sealed, diagnostics };
}

function faultOf(verdict: Exclude<Verdict, { is: 'exact' }>, file: string, sealed: number): Diagnostic {
  const setAs = ({ pages, fonts }: { readonly pages: number; readonly fonts: readonly string[] }) =>
    `${pages} p., ${fonts.join(', ')}`;
  switch (verdict.is) {
    case 'not-a-pdf':
      return error('seal/not-a-pdf', undefined, { path: file });
    case 'not-ours':
      return error('seal/not-ours', undefined, { path: file });
    case 'none':
      return error('seal/matches-none', undefined, { path: file, sealed });
    case 'damaged':
      return error('seal/damaged', undefined, {
        path: file,
        letter: verdict.letter,
        bytes: verdict.bytes,
        at: verdict.at,
      });
    case 'same-text': {
      const { letter, sealed: before, found } = verdict;
      return error('seal/same-text', undefined, { path: file, letter, before: setAs(before), after: setAs(found) });
    }
    case 'other-text':
      return error('seal/other-text', undefined, { path: file, letter: verdict.letter, changed: verdict.changed });
  }
}
